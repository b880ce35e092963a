/** Words of any help desk: they match well and name no subject. */
import { stem } from './stem';
import { fold } from './terms';

/** Words people type to any help desk. Alone they name no subject of ours, however well an answer matches them. */
const WORDS = `
  mot passe mdp password oublié oubli perdu perte identifiant identifiants login compte bloqué bloquée blocage verrouillé
  suspendu désactivé connecter connexion accéder accès impossible arrive marche fonctionne plante bug bugue panne problème
  souci erreur message site page internet ordinateur écran bouton clique cliquer lien charge charger affiche afficher ouvrir
  ouvre fermer aide aider assistance réponse urgent urgence lent lente supprimer modifier changer créer
  création nouveau nouvelle ancien profil mail courriel sms recevoir reçois reçu envoyer envoi fichier document
  demande demander dossier numéro utilisateur personnel`;

const words: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .map(fold)
    .flatMap((word) => [word, stem(word)]),
);

/**
 * Whether a word is one typed to any help desk.
 * @param term an index term or a word as written
 */
export function isHelpWord(term: string): boolean {
  const folded = fold(term);
  return words.has(folded) || words.has(stem(folded));
}
