/**
 * The answers of an organisation. What is remembered of its file lies in `storage.local` and says whether there is anything to
 * open at all; the answers themselves in IndexedDB, since Chrome keeps 10 MB in `storage.local` and 5 000 answers are more.
 */
import * as v from 'valibot';
import { keyWords, sameWords } from '../../src/own/key-words';
import type { OwnPack, OwnPackCard } from '../../src/own/own-file';
import { ownInForce } from '../../src/own/own-in-force';
import { partsOf, stampOf } from '../../src/own/own-parts';
import { Refusal } from '../../src/own/refusal';
import { browser } from '../browser/browser';
import { today } from '../words/dates';
import { deleteDatabase, keepOnly, putParts, readPart } from './own-database';
import { readPolicy } from './policy';
import { locked } from './settings';

/** Key of what is remembered. */
export const OWN_KEY = 'ownAnswers';

const Card = v.object({
  organisation: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  pack: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  day: v.pipe(v.string(), v.isoDate()),
  expires: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  signature: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  replacing: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/** The index of ours and theirs, of one version of both. */
export interface KeptIndex {
  readonly content: string;
  readonly json: string;
}

/** What was taken in; null when nothing was, or what is remembered is damaged. */
export async function ownCard(): Promise<OwnPackCard | null> {
  const { [OWN_KEY]: stored } = await browser.storage.local.get(OWN_KEY);
  const parsed = v.safeParse(Card, stored);
  if (!parsed.success) return null;
  return withoutGaps(parsed.output);
}

/** The same where it counts today: not past its last day, nor signed by another key than the policy names. */
export async function usedOwnCard(): Promise<OwnPackCard | null> {
  const card = await ownCard();
  if (!card) return null;
  const { policy } = await readPolicy();
  return (await ownInForce(card, policy.answersKey, today())) === null ? card : null;
}

/**
 * Takes a file in, whole: until it is remembered, the one before stays in place. Waits for its turn.
 * @param index of both, when it could be built: whoever searches builds it otherwise
 * @throws Refusal when another window took in what it does not follow; rejects when there is no room, and nothing changed then
 */
export function takeOwn(pack: OwnPack, index: KeptIndex | null): Promise<void> {
  return locked(async () => {
    await refuseOlder(pack.card);
    await layOwn(pack, index);
    await remember(pack.card);
  });
}

/** Lays a file beside the one in place, for a page that may not remember it itself: nobody sees it before `takeLaid`. */
export function layOwn({ card, answers }: OwnPack, index: KeptIndex | null): Promise<void> {
  const stamp = stampOf(card);
  const { cards, bodies } = partsOf(answers);
  return putParts({ [`${stamp}/cards`]: cards, [`${stamp}/bodies`]: bodies, ...(index && { [`${stamp}/index`]: index }) });
}

/**
 * Takes in what was laid. A key that nobody confirmed is not followed: what was in place was removed meanwhile.
 * @param sent a card
 * @throws Refusal as `takeOwn`; TypeError when it is no card, or nothing was laid for it
 */
export function takeLaid(sent: unknown): Promise<OwnPackCard> {
  return locked(async () => {
    const card = withoutGaps(v.parse(Card, sent));
    const [now, { policy }] = await Promise.all([ownCard(), readPolicy()]);
    const allowed = policy.answersKey;
    try {
      if (!now && allowed === undefined) throw new Refusal('otherKey');
      if (allowed !== undefined && !sameWords(await keyWords(card.key), allowed)) throw new Refusal('notAllowed');
      await refuseOlder(card);
      if ((await ownCards(stampOf(card))) === null) throw new TypeError('nothing was laid');
    } catch (error) {
      await clearedTo(now);
      throw error;
    }
    await remember(card);
    return card;
  });
}

/** Only within a turn. */
async function refuseOlder(card: OwnPackCard): Promise<void> {
  const now = await ownCard();
  if (now && now.key !== card.key) throw new Refusal('otherKey');
  if (now && now.pack >= card.pack) throw new Refusal('older', card.day);
}

/** Only within a turn. What cannot be remembered does not stay laid. */
async function remember(card: OwnPackCard): Promise<void> {
  const before = await ownCard();
  try {
    await browser.storage.local.set({ [OWN_KEY]: card });
  } catch (error) {
    await clearedTo(before);
    throw error;
  }
  await clearedTo(card);
}

/** Nothing stays laid but the answers of the file in place. Only within a turn. */
function clearedTo(inPlace: OwnPackCard | null): Promise<void> {
  return inPlace ? keepOnly(stampOf(inPlace)) : deleteDatabase();
}

function withoutGaps({ expires, signature, ...rest }: v.InferOutput<typeof Card>): OwnPackCard {
  return { ...rest, ...(expires !== undefined && { expires }), ...(signature !== undefined && { signature }) };
}

/** Leaves no trace: neither answers, nor the key they were signed with. */
export function removeOwn(): Promise<void> {
  return locked(async () => {
    await browser.storage.local.remove([OWN_KEY]);
    await deleteDatabase();
  });
}

/** The rows of what is remembered; null when they are not there. */
export async function ownCards(stamp: string): Promise<string | null> {
  const cards = await readPart(`${stamp}/cards`);
  return typeof cards === 'string' ? cards : null;
}

/** The rest of each answer, in the order of the rows; null when they are not there. */
export async function ownBodies(stamp: string): Promise<readonly string[] | null> {
  const bodies = await readPart(`${stamp}/bodies`);
  return Array.isArray(bodies) ? bodies : null;
}

/** JSON of the index of both together, when it is there for this version of them. */
export async function ownIndex(stamp: string, content: string): Promise<string | null> {
  const kept = (await readPart(`${stamp}/index`)) as { readonly content?: unknown; readonly json?: unknown } | undefined;
  return kept?.content === content && typeof kept.json === 'string' ? kept.json : null;
}

/** One is kept for a file; that of another version of ours goes. */
export async function keepOwnIndex(stamp: string, content: string, json: string): Promise<void> {
  await locked(async () => {
    const card = await ownCard();
    if (card && stampOf(card) === stamp) await putParts({ [`${stamp}/index`]: { content, json } });
  });
}

/** Hears that a file was taken in or removed, from whatever window, or that the policy may name another key; returns how to stop. */
export function watchOwn(listen: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && OWN_KEY in changes)) listen();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
