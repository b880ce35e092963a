/** What differs between the answers as they were seen and as they are. */
import type { Answer } from '../../../src/answer/answer';
import { own, type Settings } from '../../../src/stored/settings';

export type SeenPack = NonNullable<Settings['seenPack']>;
/** What of the answers is compared. */
export type Pack = {
  readonly version: string;
  readonly answers: readonly Pick<Answer, 'id' | 'hash' | 'organisation' | 'replaces'>[];
};

export interface Changes {
  /** Version of the answers as they were seen. */
  readonly since: string;
  /** Ids of answers that were not there, and of those that said something else, in the order of the pack. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** How many there are no more; only their ids were kept, which say nothing to a reader. */
  readonly removed: number;
}

/**
 * Linear in the number of answers. Of the same version, nothing differs. Own answers are not ours to tell of; one of ours that
 * they stand in place of is not gone.
 */
export function changesSince(seen: SeenPack, { version, answers: all }: Pack): Changes {
  const answers = all.filter(({ organisation }) => organisation === undefined);
  if (seen.version === version) return { since: seen.version, added: [], changed: [], removed: 0 };
  const ids = new Set(all.flatMap(({ id, replaces }) => (replaces === undefined ? id : [id, replaces])));
  const before = answers.map(({ id, hash }) => ({ id, hash, was: own(seen.hashes, id) }));
  return {
    since: seen.version,
    added: before.filter(({ was }) => was === undefined).map(({ id }) => id),
    changed: before.filter(({ was, hash }) => was !== undefined && was !== hash).map(({ id }) => id),
    removed: Object.keys(seen.hashes).filter((id) => !ids.has(id)).length,
  };
}

/** The answers as they are, to be compared with later ones. */
export function packSeen({ version, answers }: Pack): SeenPack {
  return {
    version,
    hashes: Object.fromEntries(
      answers.filter(({ organisation }) => organisation === undefined).map(({ id, hash }) => [id, hash]),
    ),
  };
}

/** There is something to tell. */
export function hasChanges({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed > 0;
}
