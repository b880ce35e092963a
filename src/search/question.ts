/** A query as the engine is asked it, with bounds for large packs. */
import type { FaqIndex } from './index-shape';
import type { Query } from './query';
import type { AskedTerm } from './sums';
import { BOUNDS, COMPLETION_LOSS, TERM_WEIGHT } from './weights';

interface Part extends AskedTerm {
  /** Answers that hold it. */
  readonly count: number;
}

/** What the engine is asked, and from how many answers on words open no more of them. */
export interface Question {
  readonly asked: readonly AskedTerm[];
  readonly opening: number;
}

/**
 * What the engine is asked for a query: its terms, any of which will do. Work on a pack of more than `BOUNDS.whole`
 * answers is bounded:
 * - terms are asked from the rarest to the commonest, and once `BOUNDS.opening` answers hold one, the commoner terms only add to
 *   the score of those;
 * - of the words that start like an unfinished one the commonest are asked, as many as `BOUNDS.completing` answers hold,
 *   and one at least.
 *
 * @param completing is told each word asked in place of the unfinished one
 */
export function question(index: FaqIndex, query: Query, completing: (term: string) => void): Question {
  const parts = partsOf(index, query);
  if (index.answers.size <= BOUNDS.whole) return { asked: parts, opening: Number.POSITIVE_INFINITY };
  const cut = parts.flatMap((part) => (part.prefix ? completed(index, part, completing) : [part]));
  const asked = cut.sort((a, b) => Number(a.prefix) - Number(b.prefix) || a.count - b.count);
  return { asked, opening: BOUNDS.opening };
}

function partsOf({ vocabulary }: FaqIndex, { weights, words, prefix }: Query): Part[] {
  const lastTerm = prefix === null ? null : (words.at(-1)?.terms[0] ?? null);
  const parts = [...weights].map(([term, weight]) => ({
    term,
    weight,
    prefix: term === lastTerm || term === prefix,
    count: vocabulary.count(term),
  }));
  if (prefix === null || prefix === lastTerm || prefix.length < 2) return parts;
  return [
    ...parts,
    { term: prefix, weight: weights.get(prefix) ?? TERM_WEIGHT.word, prefix: true, count: vocabulary.count(prefix) },
  ];
}

/** An unfinished word as it is, or the commonest words that start like it, each weighing what the engine would give it. */
function completed({ vocabulary }: FaqIndex, part: Part, completing: (term: string) => void): Part[] {
  const all = vocabulary.startingLike(part.term);
  if (all.reduce((sum, { count }) => sum + count, 0) <= BOUNDS.completing) return [part];
  const parts: Part[] = [{ ...part, prefix: false }];
  let left: number = BOUNDS.completing;
  for (const { term, count } of all.sort((a, b) => b.count - a.count)) {
    if (count > left && parts.length > 1) continue;
    left -= count;
    completing(term);
    const share = (TERM_WEIGHT.prefix * term.length) / (term.length + COMPLETION_LOSS * (term.length - part.term.length));
    parts.push({ term, weight: part.weight * share, prefix: false, count });
  }
  return parts;
}
