/** One index of ours and theirs together, so that both are found, ranked and judged by the same search. */
import type { Answer } from '../answer/answer';
import { buildIndex, type Indexed, type PackedIndex } from '../search/faq-index';
import { rarity } from '../search/vocabulary';
import { besideOurs, pinnedWith, standIns } from './beside-ours';

/**
 * Silence is that of ours: the texts it was measured on do not ship. Measured anew beside 200 and 2 000 answers more, what is
 * typed and the names of fields keep theirs; a whole page, which finds a rare word the sooner the more there are, needs more.
 * @param packed of ours alone: its thesaurus and what portals pin serve both, and its silence is measured
 * @param content version of both together
 */
export function indexWith(packed: PackedIndex, ours: readonly Indexed[], own: readonly Answer[], content: string): PackedIndex {
  const by = standIns(own);
  const answers = besideOurs<Indexed>(ours, own, by);
  const built = buildIndex(answers, packed.thesaurus, pinnedWith(packed.pinned, by));
  const grown = rarity(1, answers.length) / rarity(1, ours.length);
  return { ...built, content, calibration: { ...packed.calibration, page: packed.calibration.page * grown } };
}
