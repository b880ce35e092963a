/** Entry of the page nobody sees: asks for each file that is wanted, proves it, lays it where it is kept, says what became of it, and closes. */
import { failureOf } from '../../src/own/failure';
import type { FreshOutcome } from '../../src/own/fresh';
import { type Cards, SLOTS, type Slot } from '../../src/own/own-file';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { ASK_PAGE } from '../manifest/pages';
import { callBackground } from '../messaging/calls';
import type { FreshWanted } from '../messaging/fresh-wanted';
import { layOwn } from '../storage/own-answers';
import { indexOfBoth } from '../surface/index-of-both';
import { readTaken } from '../surface/read-taken';
import { alone, askAddress } from './ask-address';

async function work(slot: Slot): Promise<void> {
  const wanted = await callBackground('freshWanted', slot);
  if (!wanted) return;
  try {
    const card = await alone(() => laid(slot, wanted));
    await callBackground('freshEnded', slot, { says: card ? 'taken' : 'same', where: '' } satisfies FreshOutcome, card);
  } catch (error) {
    await callBackground('freshEnded', slot, failureOf(error), null);
  }
}

/** @returns null when it is the file in place */
async function laid<S extends Slot>(slot: S, { address, card, other, version, allowed }: FreshWanted): Promise<Cards[S] | null> {
  const page = browser.runtime.getURL(ASK_PAGE);
  const bytes = await askAddress(address, { page, known: card?.signature ?? null });
  if (!bytes) return null;
  const pack = await readTaken(slot, bytes, { card: card as Cards[S] | null, allowed, version });
  // Whoever searches builds it otherwise.
  const index = await indexOfBoth(pack, other).catch(() => null);
  await layOwn(pack, index);
  return pack.card;
}

async function all(): Promise<void> {
  // One after the other: the second is indexed beside what the first brought.
  for (const slot of SLOTS) await work(slot).catch((error: unknown) => report(error, 'fresh answers'));
}

all().finally(() => close());
