/** What is known of French at large, beyond the words of the answers. */
import type { Calibration, PackedFrench } from './index-shape';
import { packWords, unpackWords } from './word-list';

/** Words of `data/french`; see there. */
export interface French {
  /** Common words that surround a question more often than they name its subject, folded. */
  readonly around: readonly string[];
  /** Words no answer holds that look like a slip of one, folded; a plural only where its singular is none. */
  readonly near: readonly string[];
}

export const packFrench = ({ around, near }: French): PackedFrench => ({
  around: packWords(around),
  near: packWords(near),
});

interface Opened {
  readonly around: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}
const opened = new WeakMap<PackedFrench, Opened>();

function open(packed: PackedFrench): Opened {
  const known = opened.get(packed);
  if (known) return known;
  const made = { around: new Set(unpackWords(packed.around)), near: new Set(unpackWords(packed.near)) };
  opened.set(packed, made);
  return made;
}

/** Whether a word is French as it is written, so that no other is meant. @param word folded */
export const isOtherWord = ({ french }: Calibration, word: string): boolean =>
  french !== undefined && (open(french).near.has(word) || (/[sx]$/.test(word) && open(french).near.has(word.slice(0, -1))));

/** Whether a word surrounds a question more often than it names its subject. @param word folded */
export const isAround = ({ french }: Calibration, word: string): boolean => french !== undefined && open(french).around.has(word);
