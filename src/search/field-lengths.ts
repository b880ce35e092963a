/** How long a field of an answer is, in what its words are worth. */
import type MiniSearch from 'minisearch';
import type { AsPlainObject } from 'minisearch';
import { ABLATION } from './ablation';
import type { PackedEngine } from './packed-engine';
import { rarity } from './vocabulary';

/**
 * The lengths of an index, where a rare word is longer than a common one: « Paiement du salaire, cas particuliers » speaks
 * of salary hardly less than « Paiement du salaire » does. Means stay as they were.
 * @param engine that `packed` was made of
 * @param weighed for each field, the share of its length that is counted by worth; the rest by words
 */
export function weighLengths(packed: PackedEngine, engine: MiniSearch, weighed: readonly number[]): number[] {
  if (!ABLATION.worth) return [...packed.lengths];
  const { index, documentCount }: AsPlainObject = engine.toJSON();
  const fields = weighed.length;
  const worth = new Array<number>(packed.lengths.length).fill(0);
  const all = weighed.map(() => ({ worth: 0, words: 0 }));
  for (const [, postings] of index as [string, Record<string, Record<string, number>>][]) {
    const held = new Set(Object.values(postings).flatMap((times) => Object.keys(times)));
    const weight = rarity(held.size, documentCount);
    for (const [field, times] of Object.entries(postings)) {
      const sum = all[Number(field)] as { worth: number; words: number };
      for (const [document, count] of Object.entries(times)) {
        const at = Number(document) * fields + Number(field);
        worth[at] = (worth[at] as number) + weight * count;
        sum.worth += weight * count;
        sum.words += count;
      }
    }
  }
  return packed.lengths.map((length, at) => {
    const field = at % fields;
    const share = weighed[field] as number;
    const { worth: sum, words } = all[field] as { worth: number; words: number };
    if (sum === 0) return length;
    // A tenth of a word is more than the order of answers can tell.
    return Math.round(10 * ((1 - share) * length + (share * (worth[at] as number) * words) / sum)) / 10;
  });
}
