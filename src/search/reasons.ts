/** Why an answer is suggested, in facts that the interface makes sentences of. */
import type { PageContext } from '../page/context';
import type { FaqIndex } from './index-shape';
import { cutWhole, inline } from './passages';
import type { Piece, TextSource } from './pieces';
import type { AskedWord, Query } from './query';
import type { Ranked } from './ranking';
import type { Reason, Signal } from './suggestion';
import { headTerms } from './thesaurus';
import { DISTINCTIVE } from './weights';

/** Characters of a text that a reason quotes. */
const LONGEST = 60;
/** Words typed that a reason names. */
const MOST_WORDS = 6;

/** The signal a piece of a page belongs to; typed words are none. */
export function signalOf(source: TextSource): Signal | null {
  if (source === 'typed') return null;
  if (source === 'label') return 'field';
  return source === 'field-heading' ? 'heading' : source;
}

/**
 * Why an answer was found: texts of the page, words typed, thesaurus entries. Strongest first. A message
 * of the page is a reason only by words that set it apart, unless it is the only one.
 */
export function reasonsFor(index: FaqIndex, found: Ranked, query: Query): Reason[] {
  const byPiece = new Map<Piece, AskedWord[]>();
  for (const word of found.words) byPiece.set(word.piece, [...(byPiece.get(word.piece) ?? []), word]);
  const strength = (words: readonly AskedWord[]) => words.reduce((sum, word) => sum + word.mass, 0);
  const pieces = [...byPiece].sort((a, b) => strength(b[1]) - strength(a[1]));
  const telling = pieces.filter(
    ([{ source }, words]) => source !== 'message' || words.some((word) => word.rareElsewhere >= DISTINCTIVE),
  );
  const said = (telling.length > 0 ? telling : pieces).map(([piece, words]) => pieceReason(piece, words));
  return [...said, ...conceptReasons(index, found, query)];
}

function pieceReason(piece: Piece, words: readonly AskedWord[]): Reason {
  const kind = signalOf(piece.source);
  const written = [...new Set(words.map((word) => word.written))];
  return kind === null
    ? { kind: 'typed', about: strongest(words).map(shorten), words: written }
    : { kind, about: [shorten(piece.text)], words: written };
}

/** The words of a long e-mail that say most, in the order they were written. */
function strongest(words: readonly AskedWord[]): string[] {
  const kept = new Set([...words].sort((a, b) => b.mass - a.mass).slice(0, MOST_WORDS));
  return [...new Set(words.filter((word) => kept.has(word)).map((word) => word.written))];
}

/** An entry of the thesaurus is a reason only where the answer does not hold the words as written. */
function conceptReasons(index: FaqIndex, found: Ranked, query: Query): Reason[] {
  return found.concepts.flatMap((term): Reason[] => {
    const concept = query.concepts.get(term);
    if (!concept || headTerms(concept.written).every((one) => found.terms.has(one))) return [];
    const pair = index.lexicon.sameAs(term.slice(1), concept.written);
    return pair ? [{ kind: 'thesaurus', about: pair.map(shorten), words: [concept.written] }] : [];
  });
}

/** An answer found by narrower or related words only. */
export function narrowerReason(form: string, to: readonly string[]): Reason {
  return { kind: 'narrower', about: [form, ...to].map(shorten), words: [form] };
}

/** The screen or the portal an answer was written for. @param muted signals that do not count */
export function tagReasons(index: FaqIndex, id: string, page: PageContext, muted: ReadonlySet<Signal | null>): Reason[] {
  const answer = index.answers.get(id);
  if (page.screen && !muted.has('screen') && answer?.screens.includes(`${page.portal}/${page.screen}`)) {
    const screen = index.pinned.find((one) => one.id === page.portal)?.screens.find((one) => one.id === page.screen);
    return [{ kind: 'screen', about: [shorten(screen?.name ?? page.screen)], words: [] }];
  }
  return !muted.has('portal') && answer?.portals.includes(page.portal) ? [{ kind: 'portal', about: [], words: [] }] : [];
}

/** The reason of an answer chosen by hand for the portal or the screen. */
export const PINNED: Reason = { kind: 'pinned', about: [], words: [] };

function shorten(text: string): string {
  const line = inline(text);
  return line.length <= LONGEST ? line : `${cutWhole(line, LONGEST).replace(/[\s:;,«]+\S*$/u, '')}…`;
}
