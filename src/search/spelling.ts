/** Known words near an unknown one: typing slips. */
import { stem } from './stem';
import { fold } from './terms';
import type { Vocabulary } from './vocabulary';
import { TYPO } from './weights';

/** A known word near an unknown one. */
export interface Correction {
  readonly term: string;
  /** The word as most often written in the answers. */
  readonly to: string;
}

interface Known {
  readonly term: string;
  readonly spelling: string;
  readonly folded: string;
}
const known = new WeakMap<Vocabulary, ReadonlyMap<number, readonly Known[]>>();

/**
 * The known words nearest to an unknown one: one wrong, missing, doubled or swapped letter, two from seven letters on. A
 * plural is its singular, on either side. Where there is none, those whose stem is one letter away: the answers may write
 * « connecter » where « connenteur » was typed.
 * @param word folded, letters only
 * @returns at most `most` words at the same smallest distance, the commonest first
 */
export function corrections(vocabulary: Vocabulary, word: string, most = 2): Correction[] {
  if (word.length < TYPO.least || !/^[a-z]+$/.test(word)) return [];
  const byLength = known.get(vocabulary) ?? learn(vocabulary);
  const near = nearest(byLength, word);
  // One letter of the stem is less than two of the word: « revoqer » is « révoquer », though the answers write « révocation ».
  const ofStem = near.distance < 2 ? [] : sameStem(byLength, word);
  const best = ofStem.length > 0 ? ofStem : sameStart(word, near.words);
  const rank = (one: Known) => vocabulary.count(one.term) + (one.folded[0] === word[0] ? TYPO.sameStart : 0);
  const found = new Map(best.map((one) => [one.term, one]));
  return [...found.values()]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most)
    .map(({ term, spelling }) => ({ term, to: spelling }));
}

/** The known words at the smallest distance from one; beyond any where there is none. */
function nearest(
  byLength: ReadonlyMap<number, readonly Known[]>,
  word: string,
): { readonly words: readonly Known[]; readonly distance: number } {
  let limit = word.length >= TYPO.two ? 2 : 1;
  let best: Known[] = [];
  for (const form of formsOf(word)) {
    for (const gap of [0, 1, -1, 2, -2]) {
      if (Math.abs(gap) > limit) continue;
      for (const candidate of byLength.get(form.length + gap) ?? []) {
        const distance = editDistance(form, candidate.folded, limit);
        if (distance > limit || isAnother(form, candidate)) continue;
        if (distance < limit) best = [];
        limit = distance;
        best.push(candidate);
      }
    }
  }
  return { words: best, distance: best.length > 0 ? limit : Number.POSITIVE_INFINITY };
}

/** A word and what it is the plural of. @param word folded */
export function formsOf(word: string): readonly string[] {
  return word.length > TYPO.inside && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/**
 * Three letters are a slip only of four, one of them missing, or of the same in another order: « rps », « isn ». A short
 * word with a letter before it is a name of its own: « gmail », « EHDS ».
 */
function isAnother(word: string, { folded, spelling }: Known): boolean {
  if (word.length < TYPO.otherStart && word.slice(1) === folded) return true;
  if (word.length >= TYPO.inside) return false;
  if (folded.length > word.length) return folded.length !== spelling.length;
  return folded.length < word.length || [...folded].sort().join() !== [...word].sort().join();
}

/** Of a short word, those that start otherwise only where none starts the same. */
function sameStart(word: string, best: readonly Known[]): readonly Known[] {
  const same = word.length < TYPO.otherStart ? best.filter(({ folded }) => startsLike(word, folded)) : best;
  return same.length > 0 ? same : best;
}

function sameStem(byLength: ReadonlyMap<number, readonly Known[]>, word: string): Known[] {
  const own = stem(word);
  if (own === word || own.length < TYPO.stem) return [];
  return [...byLength.values()].flatMap((list) =>
    list.filter(
      ({ term }) =>
        term.length >= TYPO.stem &&
        Math.abs(term.length - own.length) <= 1 &&
        (term[0] === own[0] || word.length >= TYPO.otherStart) &&
        editDistance(own, term, 1) <= 1,
    ),
  );
}

/** Starts with the same letter, or with the first two swapped (« ilen »). */
export function startsLike(word: string, known: string): boolean {
  return known[0] === word[0] || (known[0] === word[1] && known[1] === word[0]);
}

/**
 * The known words that an unfinished one begins though it does not begin their term, as it is longer than their stem
 * (« revocat », stem `revoc`).
 * @param word folded
 * @returns the commonest, at most `most`
 */
export function completions(vocabulary: Vocabulary, word: string, most = 2): Correction[] {
  const byLength = known.get(vocabulary) ?? learn(vocabulary);
  const begun: Known[] = [];
  for (const [length, list] of byLength) {
    if (length < word.length) continue;
    for (const one of list) if (one.folded.startsWith(word) && !one.term.startsWith(word)) begun.push(one);
  }
  return begun
    .sort((a, b) => vocabulary.count(b.term) - vocabulary.count(a.term))
    .slice(0, most)
    .map(({ term, spelling }) => ({ term, to: spelling }));
}

function learn(vocabulary: Vocabulary): ReadonlyMap<number, readonly Known[]> {
  const byLength = new Map<number, Known[]>();
  for (const { term, spelling } of vocabulary.words()) {
    const folded = fold(spelling);
    for (const form of formsOf(folded)) {
      const list = byLength.get(form.length) ?? [];
      list.push({ term, spelling, folded: form });
      byLength.set(form.length, list);
    }
  }
  known.set(vocabulary, byLength);
  return byLength;
}

/** Edit distance where two swapped neighbours count as one; anything above the limit comes back as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
