/**
 * Has the file of an organisation asked for, once a day, where an address was written down: by a page nobody sees, since only a
 * document can hold the closed page that reaches out. Where there is no address nothing begins.
 */
import { failureOf } from '../../src/own/failure';
import type { FreshOutcome } from '../../src/own/fresh';
import { offscreen } from '../browser/browser';
import { report } from '../browser/errors';
import { FRESH_PAGE } from '../manifest/pages';
import { beginIfDue, freshState, noteFresh } from '../storage/fresh-answers';
import { takeLaid } from '../storage/own-answers';
import type { BackgroundHandlers } from './handle-calls';

/** Whenever the background starts: it ends after half a minute without work, so that every day has such a time. */
export async function askWhenDue(): Promise<void> {
  try {
    if (!offscreen || !(await beginIfDue())) return;
    const reasons = ['IFRAME_SCRIPTING' as chrome.offscreen.Reason];
    await offscreen.createDocument({ url: FRESH_PAGE, reasons, justification: 'frames the one page that may ask for a file' });
  } catch (error) {
    report(error, 'fresh answers');
  }
}

export const freshHandlers = {
  async freshWanted() {
    const { address, card, allowed, asked } = await freshState();
    // Turned off meanwhile, or ended already.
    if (address === null || asked?.says !== 'asking') return null;
    return { address, card, ...(allowed !== undefined && { allowed }) };
  },
  async freshEnded(_caller, outcome, card) {
    // Turned off, or asked elsewhere, meanwhile.
    if ((await freshState()).asked?.says !== 'asking') return;
    await noteFresh(card === null ? outcome : await taken(card));
  },
} satisfies Partial<BackgroundHandlers>;

async function taken(sent: unknown): Promise<FreshOutcome> {
  try {
    const { pack } = await takeLaid(sent);
    return { says: 'taken', where: String(pack) };
  } catch (error) {
    report(error, 'fresh answers');
    return failureOf(error);
  }
}
