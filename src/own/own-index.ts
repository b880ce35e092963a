/** One index of ours and theirs together, so that both are found, ranked and judged by the same search. */
import type { Answer } from '../answer/answer';
import { buildIndex, type Indexed, type PackedIndex } from '../search/faq-index';
import { rarity } from '../search/vocabulary';
import { besideOurs, pinnedWith, standIns } from './beside-ours';

/**
 * @param packed of ours alone: its thesaurus and what portals pin serve both, and its silence is measured
 * @param content version of both together
 */
export function indexWith(packed: PackedIndex, ours: readonly Indexed[], own: readonly Answer[], content: string): PackedIndex {
  const by = standIns(own);
  const answers = besideOurs<Indexed>(ours, own, by);
  const built = buildIndex(answers, packed.thesaurus, pinnedWith(packed.pinned, by));
  return { ...built, content, calibration: scaled(packed.calibration, rarity(1, answers.length) / rarity(1, ours.length)) };
}

/**
 * Scores grow with the weight of a rare word, and that with the size of the base: what is silent about nothing of ours stays
 * so beside many more answers. The texts silence was measured on do not ship.
 */
function scaled({ typed, page, field, ...words }: PackedIndex['calibration'], by: number): PackedIndex['calibration'] {
  return { ...words, typed: typed * by, page: page * by, field: field * by };
}
