/** Our base with the answers of files: newer ones of ours in place of what ships, an organisation's beside ours or in place of some. */
import type { Answer, AnswerCard } from '../answer/answer';
import type { AnswersFile } from '../answer/answers-file';

/** Ids of ours that others stand in place of, with theirs. */
export type StandIns = ReadonlyMap<string, string>;

export function standIns(own: readonly Pick<Answer, 'id' | 'replaces'>[]): StandIns {
  return new Map(own.flatMap(({ id, replaces }) => (replaces === undefined ? [] : [[replaces, id] as const])));
}

/** Ours, each as it is newest, but for those that one of theirs stands in place of; then what ours does not have. */
export function besideOurs<One extends { readonly id: string }>(
  ours: readonly One[],
  added: readonly One[],
  by: StandIns,
): One[] {
  const [newest, shipped] = [new Map(added.map((one) => [one.id, one])), new Set(ours.map(({ id }) => id))];
  return [...ours.map((one) => newest.get(one.id) ?? one), ...added.filter(({ id }) => !shipped.has(id))].filter(
    ({ id }) => !by.has(id),
  );
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

/** `answers.json` with those of files. @param stamp of them */
export function fileWith(file: AnswersFile, added: readonly AnswerCard[], stamp: string): AnswersFile {
  const by = standIns(added);
  const shipped = new Map(file.answers.map(({ id, hash }) => [id, hash]));
  // One that says what the shipped one says is not newer.
  const told = added.map(({ newer, ...card }): AnswerCard => {
    return newer === undefined || shipped.get(card.id) === card.hash ? card : { ...card, newer };
  });
  return {
    ...file,
    version: versionWith(file.version, stamp),
    answers: besideOurs(file.answers, told, by),
    portals: pinnedWith(file.portals, by),
  };
}
