/**
 * The answers of files that were taken in, in IndexedDB, since Chrome keeps 10 MB in `storage.local` and 5 000 answers are more.
 * What is remembered of each file lies apart; see `answer-cards.ts`.
 */
import { keyWords, sameWords } from '../../src/own/key-words';
import type { Cards, FilePack, Slot } from '../../src/own/own-file';
import { joinRows, partsOf, stampOf } from '../../src/own/own-parts';
import { Refusal } from '../../src/own/refusal';
import { browser } from '../browser/browser';
import { CARD_KEYS, cardIn, cardOf } from './answer-cards';
import { deleteDatabase, keepOnly, putParts, readPart } from './own-database';
import { readPolicy } from './policy';
import { locked } from './settings';

/** The index of what ships and what files add, of one version of all. */
export interface KeptIndex {
  /** Of the files, as `stampOfAll` gives it. */
  readonly stamp: string;
  readonly content: string;
  readonly json: string;
}

/**
 * Takes a file in, whole: until it is remembered, the one before stays in place. Waits for its turn.
 * @param index of all, when it could be built: whoever searches builds it otherwise
 * @throws Refusal when another window took in what it does not follow; rejects when there is no room, and nothing changed then
 */
export function takeOwn<S extends Slot>(slot: S, pack: FilePack<S>, index: KeptIndex | null): Promise<void> {
  return locked(async () => {
    await refuseOlder(slot, pack.card);
    await layOwn(pack, index);
    await remember(slot, pack.card);
  });
}

/** Lays a file beside the one in place, for a page that may not remember it itself: nobody sees it before `takeLaid`. */
export function layOwn({ card, answers }: FilePack, index: KeptIndex | null): Promise<void> {
  const stamp = stampOf(card);
  const { cards, bodies } = partsOf(answers);
  return putParts({ [`${stamp}/cards`]: cards, [`${stamp}/bodies`]: bodies, ...(index && indexPart(index)) });
}

/**
 * Takes in what was laid. A key that nobody confirmed is not followed: what was in place was removed meanwhile.
 * @param sent a card
 * @param ours the key that ships
 * @throws Refusal as `takeOwn`; TypeError when it is no card, or nothing was laid for it
 */
export function takeLaid<S extends Slot>(slot: S, sent: unknown, ours: string | null): Promise<Cards[S]> {
  return locked(async () => {
    const card = cardOf(slot, sent);
    try {
      await refuseStranger(slot, card, ours);
      await refuseOlder(slot, card);
      if ((await ownCards(stampOf(card))) === null) throw new TypeError('nothing was laid');
    } catch (error) {
      await cleared();
      throw error;
    }
    await remember(slot, card);
    return card;
  });
}

/** Only within a turn. No key of one is ever good for the other. */
async function refuseStranger<S extends Slot>(slot: S, { key }: Cards[S], ours: string | null): Promise<void> {
  if (slot === 'base') {
    if (key !== ours) throw new Refusal('notOurs');
    return;
  }
  const allowed = (await readPolicy()).policy.answersKey;
  if (allowed === undefined && !(await cardIn(slot))) throw new Refusal('otherKey');
  if (allowed !== undefined && !sameWords(await keyWords(key), allowed)) throw new Refusal('notAllowed');
}

/** Only within a turn. */
async function refuseOlder<S extends Slot>(slot: S, card: Cards[S]): Promise<void> {
  const now = await cardIn(slot);
  // Ours is always signed by the key that ships, whatever the one before was.
  if (now && slot === 'own' && now.key !== card.key) throw new Refusal('otherKey');
  if (now && now.pack >= card.pack) throw new Refusal('older', card.day);
}

/** Only within a turn. What cannot be remembered does not stay laid. */
async function remember<S extends Slot>(slot: S, card: Cards[S]): Promise<void> {
  const key = CARD_KEYS[slot];
  try {
    await browser.storage.local.set({ [key]: card });
  } finally {
    await cleared();
  }
}

/** Nothing stays laid but the answers of the files in place. Only within a turn. */
async function cleared(): Promise<void> {
  const stamps = await stampsInPlace();
  await (stamps.length > 0 ? keepOnly(stamps) : deleteDatabase());
}

/** What was laid for nothing goes: it is wanted no longer. */
export const dropLaid = (): Promise<void> => locked(cleared);

async function stampsInPlace(): Promise<string[]> {
  const cards = await Promise.all([cardIn('base'), cardIn('own')]);
  return cards.flatMap((card) => (card ? [stampOf(card)] : []));
}

/** Leaves no trace: neither answers, nor the key they were signed with. */
export function removeOwn(slot: Slot): Promise<void> {
  return locked(async () => {
    await browser.storage.local.remove([CARD_KEYS[slot]]);
    await cleared();
  });
}

/** The rows of all files of a stamp, as JSON; null when any are not there. */
export async function ownCards(stamp: string): Promise<string | null> {
  const rows = await partsOfAll(stamp, 'cards', (part) => typeof part === 'string');
  return rows && joinRows(rows as string[]);
}

/** The rest of each answer, in the order of the rows; null when any are not there. */
export async function ownBodies(stamp: string): Promise<readonly string[] | null> {
  const bodies = await partsOfAll(stamp, 'bodies', Array.isArray);
  return bodies && (bodies as string[][]).flat();
}

async function partsOfAll(stamp: string, name: string, isPart: (part: unknown) => boolean): Promise<unknown[] | null> {
  const parts = await Promise.all(stamp.split('+').map((one) => readPart(`${one}/${name}`)));
  return parts.every(isPart) ? parts : null;
}

/** JSON of the index of all together, when it is there for this version of them. */
export async function ownIndex(stamp: string, content: string): Promise<string | null> {
  const kept = (await readPart(`${stamp}/index`)) as { readonly content?: unknown; readonly json?: unknown } | undefined;
  return kept?.content === content && typeof kept.json === 'string' ? kept.json : null;
}

/** Kept for as long as the files of its stamp are in place; that of another version of ours goes. */
export async function keepOwnIndex(index: KeptIndex): Promise<void> {
  await locked(async () => {
    const inPlace = await stampsInPlace();
    if (index.stamp.split('+').every((stamp) => inPlace.includes(stamp))) await putParts(indexPart(index));
  });
}

function indexPart({ stamp, content, json }: KeptIndex) {
  return { [`${stamp}/index`]: { content, json } };
}
