/** Entry of the page nobody sees: asks for the file, proves it, lays it where it is kept, says what became of it, and closes. */
import { failureOf } from '../../src/own/failure';
import type { FreshOutcome } from '../../src/own/fresh';
import type { OwnPackCard } from '../../src/own/own-file';
import { readOwnFile } from '../../src/own/read-own';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { ASK_PAGE } from '../manifest/pages';
import { callBackground } from '../messaging/calls';
import type { FreshWanted } from '../messaging/fresh-wanted';
import { readAnswersFile } from '../packaged/read-file';
import { layOwn } from '../storage/own-answers';
import { indexOfBoth } from '../surface/index-of-both';
import { today } from '../words/dates';
import { alone, askAddress } from './ask-address';

async function work(): Promise<void> {
  const wanted = await callBackground('freshWanted');
  if (!wanted) return;
  try {
    const card = await alone(() => laid(wanted));
    await callBackground('freshEnded', { says: card ? 'taken' : 'same', where: '' } satisfies FreshOutcome, card);
  } catch (error) {
    await callBackground('freshEnded', failureOf(error), null);
  }
}

/** @returns null when it is the file in place */
async function laid({ address, card, allowed }: FreshWanted): Promise<OwnPackCard | null> {
  const page = browser.runtime.getURL(ASK_PAGE);
  const [bytes, { facets }] = await Promise.all([
    askAddress(address, { page, known: card?.signature ?? null }),
    readAnswersFile(),
  ]);
  if (!bytes) return null;
  const pack = await readOwnFile(bytes, { facets, today: today(), card, allowed });
  // Whoever searches builds it otherwise.
  const index = await indexOfBoth(pack).catch(() => null);
  await layOwn(pack, index);
  return pack.card;
}

work()
  .catch((error: unknown) => report(error, 'fresh answers'))
  .finally(() => close());
