/** What begins the name of a fact: « Nom du partenaire » asks who, not what a partner is. */
import { fold } from './terms';

const WORDS = `
  nom noms prénom civilité identité titre intitulé libellé description commentaire commentaires
  téléphone phone portable courriel email mail adresse adresses contact site lieu ville commune département region pays langue
  date dates heure période version édition
  nombre amount montant prix taux taille quantité volume volumétrie effectif population
  statut état résultat résultats réponse décision référence pièce photo image capture captures logo couleur
  fonction poste profession spécialité signataire représentant responsable référent personne client utilisateur utilisateurs
  instructeur auteur propriétaire destinataire émetteur partenaire acteur opérateur
  éditeur fabricant hébergeur marque modèle société entreprise raison organisation organisme établissement structure
  système domaine option navigateur technologies`;

const words: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(fold));
/** Facts whose first word alone names none. */
const PHRASE = /^(?:numeros? de (?:telephone|portable|fax)|number of)\b/;
/** What may stand before the noun. */
const BEFORE = /^[^a-z]*(?:(?:les?|la|un|une|votre|vos|mon|ma|mes|nouveau|nouvelle)\s+|l['’]\s*)?/;

/** Whether a label begins as the name of a fact about somebody or something, which its reader alone knows. */
export function namesFact(label: string): boolean {
  const named = fold(label).replace(BEFORE, '');
  const [first = ''] = named.split(/[^a-z]+/);
  return words.has(first) || PHRASE.test(named);
}
