/**
 * Has the files of answers asked for, each once a day, where its address was written down: by a page nobody sees, since only a
 * document can hold the closed page that reaches out. Where there is no address nothing begins.
 */
import { failureOf } from '../../src/own/failure';
import type { FreshOutcome } from '../../src/own/fresh';
import { SLOTS, type Slot } from '../../src/own/own-file';
import { browser, offscreen } from '../browser/browser';
import { report } from '../browser/errors';
import { FRESH_PAGE } from '../manifest/pages';
import { isKeyKnown, readBaseKey } from '../packaged/base-key';
import { otherCard } from '../storage/answer-cards';
import { beginIfDue, freshState, noteFresh } from '../storage/fresh-answers';
import { dropLaid, takeLaid } from '../storage/own-answers';
import type { BackgroundHandlers } from './handle-calls';

/** Whenever the background starts: it ends after half a minute without work, so that every day has such a time. */
export async function askWhenDue(): Promise<void> {
  try {
    if (!offscreen) return;
    const began = await Promise.all(SLOTS.map((slot) => beginIfDue(slot, (state) => isKeyKnown(slot, state))));
    if (!began.includes(true)) return;
    const reasons = ['IFRAME_SCRIPTING' as chrome.offscreen.Reason];
    await offscreen.createDocument({ url: FRESH_PAGE, reasons, justification: 'frames the one page that may ask for a file' });
  } catch (error) {
    report(error, 'fresh answers');
  }
}

export const freshHandlers = {
  async freshWanted(_caller, slot) {
    const { address, card, allowed, asked } = await freshState(slot);
    // Turned off meanwhile, or ended already.
    if (address === null || asked?.says !== 'asking') return null;
    const { version } = browser.runtime.getManifest();
    return { address, card, other: await otherCard(slot), version, ...(allowed !== undefined && { allowed }) };
  },
  async freshEnded(_caller, slot, outcome, card) {
    // Turned off, or asked elsewhere, meanwhile.
    if ((await freshState(slot)).asked?.says !== 'asking') return dropLaid();
    await noteFresh(slot, card === null ? outcome : await taken(slot, card));
  },
} satisfies Partial<BackgroundHandlers>;

async function taken(slot: Slot, sent: unknown): Promise<FreshOutcome> {
  try {
    const { pack } = await takeLaid(slot, sent, slot === 'base' ? await readBaseKey() : null);
    return { says: 'taken', where: String(pack) };
  } catch (error) {
    report(error, 'fresh answers');
    return failureOf(error);
  }
}
