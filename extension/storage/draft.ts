/**
 * The store of the reply in preparation: in `storage.local`, since the browser empties the session whenever it updates us; it
 * goes when the browser starts anew (`forgetDraft`). Background only.
 */
import * as v from 'valibot';
import { applyDraftChange, Draft, type DraftChange, EMPTY_DRAFT, isEmpty } from '../../src/stored/draft';
import { browser } from '../browser/browser';
import { locked } from './settings';

/** The draft as it is; one that cannot be read is empty, and empty as of now: windows that outlive « tout effacer » must take it. */
export async function readDraft(): Promise<Draft> {
  const { draft = (await browser.storage.session.get('draft')).draft } = await browser.storage.local.get('draft'); // 0.2.0 kept it there
  const read = v.safeParse(Draft, draft);
  return read.success ? read.output : { ...EMPTY_DRAFT, turn: Date.now() };
}

/**
 * Changes the draft, all or none, and returns what it is then. No change at all only tells it again.
 * @param tab the one beside which the change was made, if it was beside one
 * @throws ValiError when a change does not fit
 */
export function changeDraft(changes: readonly DraftChange[], tab: number | null = null): Promise<Draft> {
  return locked(async () => {
    const { from: begun, ...now } = await readDraft();
    const from = isEmpty(now) ? tab : (begun ?? null);
    // By the clock, so that it goes on growing in windows that outlive « tout effacer ».
    const draft = {
      ...changes.reduce(applyDraftChange, now),
      ...(from !== null && { from }),
      life: now.life ?? crypto.randomUUID(),
      turn: Math.max(now.turn + 1, Date.now()),
    };
    if (changes.length > 0) await browser.storage.local.set({ draft });
    return draft;
  });
}

/** The browser starts: what was in preparation before is over. */
export function forgetDraft(): Promise<void> {
  return locked(() => browser.storage.local.remove(['draft']));
}
