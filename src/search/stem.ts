/** One stem for the forms of a French word. */

/** Endings in the order they are tried: shortest word that may lose it, ending, what takes its place. */
const RULES: readonly (readonly [least: number, ending: string, instead: string])[] = [
  [10, 'issement', 'ir'],
  [9, 'issant', 'ir'],
  [7, 'ivement', 'if'],
  [7, 'ement', 'e'],
  [12, 'ficatrice', 'fier'],
  [11, 'ficateur', 'fier'],
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
  [5, 'ete', 'et'],
  [9, 'ique', ''],
  [9, 'esse', ''],
  [8, 'inage', ''],
  [10, 'isation', ''],
  [10, 'isateur', ''],
  [9, 'cation', 'quer'],
  [9, 'gation', 'guer'],
  [9, 'ation', ''],
  [9, 'ition', ''],
  [10, 'ature', 'at'],
];

/**
 * Light French stem of one folded word (lower case, no accent): plural, feminine and the commonest derivations
 * (« révoquer », « révocation » → `revoc`). Words of three letters or less, and words holding a digit, come back unchanged.
 * After the light stemmer of J. Savoy (« A stemming procedure and stopword list for general French corpora », 1999).
 */
export function stem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  return trim(withoutEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.length > 5 && word.endsWith('aux') && word.at(-4) !== 'e') return `${word.slice(0, -2)}l`;
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  for (const [least, ending, instead] of RULES) {
    if (word.length >= least && word.endsWith(ending)) return word.slice(0, -ending.length) + instead;
  }
  return word;
}

/** Drops doubled letters and what is left of verb and feminine endings. */
function trim(word: string): string {
  let stemmed = word.length > 4 ? word.replace(/([a-z])\1/g, '$1') : word;
  for (const ending of ['ie', 'ez', 'r', 'e', 'e']) {
    if (stemmed.length > 4 && stemmed.endsWith(ending)) stemmed = stemmed.slice(0, -ending.length);
  }
  if (stemmed.length > 4 && stemmed.endsWith('gu')) return stemmed.slice(0, -1);
  return stemmed.length > 4 && stemmed.endsWith('qu') ? `${stemmed.slice(0, -2)}c` : stemmed;
}
