/**
 * Where our pages find the answers of files that were taken in: one look at what is remembered, and nothing more where there is none.
 * A frame in a portal is kept from the database where the browser refuses storage to frames: the background reads it then.
 */
import { stampOfAll } from '../../src/own/own-parts';
import { callBackground } from '../messaging/calls';
import { usedCards } from '../storage/answer-cards';
import { keepOwnIndex, ownBodies, ownCards, ownIndex } from '../storage/own-answers';
import type { OwnSource } from '../ui/knowledge/own-source';

export async function ownSource(): Promise<OwnSource | null> {
  const used = await usedCards();
  if (used.length === 0) return null;
  const stamp = stampOfAll(used);
  const cards = async () => (await here(ownCards(stamp))) ?? callBackground('ownCards', stamp);
  const bodies = async () => (await here(ownBodies(stamp))) ?? callBackground('ownBodies', stamp);
  return {
    stamp,
    cards,
    async parts() {
      const [rows, rest] = await Promise.all([cards(), bodies()]);
      return rows === null || rest === null ? null : { cards: rows, bodies: rest };
    },
    index: async (content) => (await here(ownIndex(stamp, content))) ?? callBackground('ownIndex', stamp, content),
    keepIndex: (content, json) => keepOwnIndex({ stamp, content, json }),
  };
}

function here<Part>(reading: Promise<Part | null>): Promise<Part | null> {
  return reading.catch(() => null);
}
