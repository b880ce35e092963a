/** Official answers met in a page, compared with those read: what differs is kept, and told beside the answers written from them. */
import type { KeptAnswer } from '../../src/answer/answer';
import { startOf } from '../../src/answer/start-of';
import type { Block } from '../../src/official/blocks';
import { type Comparison, comparePages } from '../../src/official/compare';
import type { OfficialFound } from '../../src/official/found';
import { markBlock } from '../../src/official/mark';
import { changeMet } from '../../src/stored/official-change';
import { own, type SettingChange, type Settings, sameValue } from '../../src/stored/settings';
import { decideSettings } from '../storage/settings';
import { today } from '../words/dates';
import { readOfficial } from './answers';

/** Rejects when the answers cannot be read, or what was found cannot be kept. */
export async function compareOfficial(blocks: readonly Block[]): Promise<OfficialFound> {
  const { answers, official } = await readOfficial();
  const compared = comparePages(await Promise.all(blocks.map(markBlock)), answers, official);
  await decideSettings(({ officialChanges }) => changesFor(compared, answers, officialChanges, today()));
  const { reworded, unchanged, added } = compared;
  return { changed: reworded.map(({ id }) => id), unchanged: unchanged.length, unknown: added.length };
}

/** What is kept after a comparison: what changed, and no longer what says again what it said. */
function changesFor(
  { reworded, unchanged }: Comparison,
  answers: readonly Pick<KeptAnswer, 'id' | 'fingerprint'>[],
  kept: Settings['officialChanges'],
  day: string,
): SettingChange[] {
  const met = reworded.flatMap(({ id, block, changed, lost }): SettingChange[] => {
    const answer = answers.find((each) => each.id === id);
    const before = own(kept, id);
    if (!answer) return [];
    const to = changeMet(
      startOf(answer.fingerprint.sha256),
      { text: block.text, changed: changed.map(({ sentence }) => sentence), lost },
      before,
      day,
    );
    return sameValue(to, before) ? [] : [{ key: 'officialChanges', answer: id, to }];
  });
  const back = unchanged.filter((id) => own(kept, id) !== undefined);
  return [...met, ...back.map((answer): SettingChange => ({ key: 'officialChanges', answer, to: null }))];
}
