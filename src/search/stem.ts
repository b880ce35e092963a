/** One stem for the forms of a French word. */

/** Endings in the order they are tried: shortest word that may lose it, ending, what takes its place. */
const RULES: readonly (readonly [least: number, ending: string, instead: string])[] = [
  [10, 'issement', 'ir'],
  [9, 'issant', 'ir'],
  [7, 'ivement', 'if'],
  [7, 'ement', 'e'],
  [11, 'ification', 'if'],
  [11, 'ificatrice', 'if'],
  [10, 'ificateur', 'if'],
  [10, 'ificatif', 'if'],
  [10, 'ificative', 'if'],
  [10, 'catrice', 'quer'],
  [9, 'cateur', 'quer'],
  [9, 'atrice', 'er'],
  [8, 'ateur', 'er'],
  [10, 'atoire', ''],
  [7, 'trice', 'ter'],
  [6, 'ieme', ''],
  [8, 'teuse', 'ter'],
  [7, 'teur', 'ter'],
  [6, 'euse', 'eu'],
  [7, 'eur', 'er'],
  [9, 'iere', 'ier'],
  [8, 'ive', 'if'],
  [10, 'nnelle', 'n'],
  [10, 'nnel', 'n'],
  [10, 'nnaire', 'n'],
  [5, 'ete', 'et'],
  [9, 'ique', ''],
  [9, 'icien', ''],
  [9, 'acien', 'ac'],
  [9, 'esse', ''],
  [8, 'inage', ''],
  [7, 'ocage', 'oc'],
  [10, 'isation', 'is'],
  [9, 'cation', 'quer'],
  [9, 'gation', 'guer'],
  [9, 'ation', ''],
  [9, 'ition', ''],
  [9, 'ature', 'at'],
  [10, 'ataire', 'at'],
  [9, 'eture', ''],
  [8, 'idite', 'id'],
  [9, 'alite', 'al'],
  [9, 'ance', ''],
];

/**
 * Light French stem of one folded word (lower case, no accent): plural, feminine and the commonest derivations
 * (« révoquer », « révocation » → `revoc`). Words of three letters or less, and words holding a digit, come back unchanged.
 * After the light stemmer of J. Savoy (« A stemming procedure and stopword list for general French corpora », 1999).
 */
export function stem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  return trim(...withoutEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.length > 5 && word.endsWith('aux') && word.at(-4) !== 'e') return `${word.slice(0, -2)}l`;
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word;
}

/** @returns what is left, and whether it is a stem already: « déclaration » loses no « r » as « déclarer » does */
function withoutEnding(word: string): readonly [left: string, isStem: boolean] {
  for (const [least, ending, instead] of RULES) {
    if (word.length >= least && word.endsWith(ending)) return [word.slice(0, -ending.length) + instead, instead === ''];
  }
  return [word, false];
}

/** Drops doubled letters and what is left of verb and feminine endings. */
function trim(left: string, isStem: boolean): string {
  let stemmed = left.length > 4 ? left.replace(/([a-z])\1/g, '$1') : left;
  const drop = (ending: string, letters = ending.length) => {
    const ends = stemmed.length > 4 && stemmed.endsWith(ending);
    if (ends) stemmed = stemmed.slice(0, -letters);
    return ends;
  };
  // « envoie » is « envoi », « salarié » keeps its « r »; « messagerie » is « message ».
  const isParticiple = !drop('oie', 1) && drop('ie') && !stemmed.endsWith('er');
  drop('ez');
  if (!isStem && !isParticiple) drop('r');
  drop('e');
  drop('e');
  // « vérifier » and « vérifie », but « emploi », « essai ».
  if (stemmed.length > 5 && !/[ao]i$/.test(stemmed)) drop('i');
  if (drop('gu', 1)) return stemmed;
  return drop('qu') ? `${stemmed}c` : stemmed;
}
