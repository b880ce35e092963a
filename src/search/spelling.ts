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
 * The known words nearest to an unknown one: one wrong, missing, doubled or swapped letter, two from seven letters on. Where
 * there is none, those whose stem is one letter away: the answers may write « connecter » where « connenteur » was typed.
 * @param word folded, letters only
 * @returns at most `most` words at the same smallest distance, the commonest first; none for short words
 */
export function corrections(vocabulary: Vocabulary, word: string, most = 2): Correction[] {
  if (word.length < TYPO.least || !/^[a-z]+$/.test(word)) return [];
  const byLength = known.get(vocabulary) ?? learn(vocabulary);
  const best = nearest(byLength, word);
  const rank = (one: Known) => vocabulary.count(one.term) + (one.folded[0] === word[0] ? TYPO.sameStart : 0);
  return (best.length > 0 ? best : sameStem(byLength, word))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most)
    .map(({ term, spelling }) => ({ term, to: spelling }));
}

function nearest(byLength: ReadonlyMap<number, readonly Known[]>, word: string): Known[] {
  let limit = word.length >= TYPO.two ? 2 : 1;
  let best: Known[] = [];
  for (const length of [0, 1, -1, 2, -2].filter((gap) => Math.abs(gap) <= limit).map((gap) => word.length + gap)) {
    for (const candidate of byLength.get(length) ?? []) {
      if (limit === 1 && !maySlipInto(word, candidate.folded)) continue;
      const distance = editDistance(word, candidate.folded, limit);
      if (distance > limit) continue;
      if (distance < limit) best = [];
      limit = distance;
      best.push(candidate);
    }
  }
  return best;
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

/** A short word that starts otherwise is another word, not a slip, unless its first letters are swapped (« ilen »). */
function maySlipInto(word: string, known: string): boolean {
  return word.length >= TYPO.otherStart || known[0] === word[0] || (known[0] === word[1] && known[1] === word[0]);
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
    const list = byLength.get(folded.length) ?? [];
    list.push({ term, spelling, folded });
    byLength.set(folded.length, list);
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
