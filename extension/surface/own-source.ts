/** Where our pages find the answers of an organisation: one look at what is remembered, and nothing more where there is none. */
import { stampOf } from '../../src/own/own-parts';
import { keepOwnIndex, ownCards, ownIndex, ownParts, usedOwnCard } from '../storage/own-answers';
import type { OwnSource } from '../ui/knowledge/own-source';

export async function ownSource(): Promise<OwnSource | null> {
  const card = await usedOwnCard();
  if (!card) return null;
  const stamp = stampOf(card);
  return {
    stamp,
    cards: () => ownCards(stamp),
    parts: () => ownParts(stamp),
    index: (content) => ownIndex(stamp, content),
    keepIndex: (content, json) => keepOwnIndex(stamp, content, json),
  };
}
