/** Our base with an organisation's answers beside ours, or in place of some. */
import type { Answer, AnswerCard } from '../answer/answer';
import type { AnswersFile } from '../answer/answers-file';

/** Ids of ours that others stand in place of, with theirs. */
export type StandIns = ReadonlyMap<string, string>;

export function standIns(own: readonly Pick<Answer, 'id' | 'replaces'>[]): StandIns {
  return new Map(own.flatMap(({ id, replaces }) => (replaces === undefined ? [] : [[replaces, id] as const])));
}

/** Ours that nothing stands in place of, then theirs. */
export function besideOurs<One extends { readonly id: string }>(ours: readonly One[], own: readonly One[], by: StandIns): One[] {
  return [...ours.filter(({ id }) => !by.has(id)), ...own];
}

/** Version of the base, when these stand beside ours. */
export function versionWith(version: string, stamp: string): string {
  return `${version}+${stamp}`;
}

/** What portals pin, with who stands in for whom; of ours that are not there nothing is left. */
export function pinnedWith<
  Pinned extends {
    readonly pinned: readonly string[];
    readonly screens: readonly { readonly pinned?: readonly string[] }[];
  },
>(portals: readonly Pinned[], by: StandIns): readonly Pinned[] {
  if (by.size === 0) return portals;
  const ids = (list: readonly string[]) => list.map((id) => by.get(id) ?? id);
  return portals.map((portal) => ({
    ...portal,
    pinned: ids(portal.pinned),
    screens: portal.screens.map((screen) => ({ ...screen, ...(screen.pinned && { pinned: ids(screen.pinned) }) })),
  }));
}

/** `answers.json` with theirs. @param stamp of their file */
export function fileWith(file: AnswersFile, own: readonly AnswerCard[], stamp: string): AnswersFile {
  const by = standIns(own);
  return {
    ...file,
    version: versionWith(file.version, stamp),
    answers: besideOurs(file.answers, own, by),
    portals: pinnedWith(file.portals, by),
  };
}
