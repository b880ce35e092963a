/** Words of any interface: on a page they say nothing of what its reader needs. */
import { fold } from './terms';

/** Orders, wishes and reports of any form. Forms are listed one by one: « suivant » says nothing, « suivre » does. */
const PHRASES = `
  champ champs obligatoire obligatoires requis requise facultatif facultative facultatifs optionnel optionnelle vide vides
  manquant manquante saisir saisissez saisi saisie renseigner renseignez renseigné renseignée compléter complétez
  remplir remplissez sélectionner sélectionnez sélectionné sélectionnée choisir choisissez choisi choisie cocher cochez coché
  parcourir enregistrer enregistrez enregistré enregistrées enregistrés enregistrement sauvegarder sauvegardé brouillon
  suivant suivante précédent précédente continuer terminer fermer afficher masquer ajouter supprimer imprimer
  cliquer cliquez ici invalide invalides incorrect incorrecte incorrects erroné erronée survenue survenu inattendue
  réessayer réessayez ultérieurement patienter patientez chargement succès bienvenue astérisque
  maximum maximale minimum minimale autorisé autorisés`;

/** Things of any form; one of them may still name a field (« Fichier », « Format »). */
const THINGS =
  'valeur valeurs fichier fichiers document documents pièce pièces justificatif justificatifs case cases bouton page pages erreur erreurs format formats taille caractère caractères exemple';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));
const [phrases, things] = [setOf(PHRASES), setOf(THINGS)];

/**
 * Whether a word is everyday interface, which says nothing of what the reader of a page needs. Typed, it counts as any
 * other word. Words that are a subject here are not among them: « valider », « retirer », « déposer ».
 * @param word folded, not stemmed
 * @param naming whether it stands where a field is named
 */
export function isInterfaceWord(word: string, naming: boolean): boolean {
  return phrases.has(word) || (!naming && things.has(word));
}

const TECHNICAL = setOf('api apis url urls uri uris xml json html pdf csv zip ip id http https sms qr faq www tls ssl');

/** Whether a word written in capitals is one of any software, and no name: « URL de retour ». @param word folded */
export const isTechnicalWord = (word: string): boolean => TECHNICAL.has(word);
