import type { PageContext } from '../page';
import type { FaqIndex } from './faq-index';
import { inline } from './passages';
import type { AskedWord, Piece, Place, Query } from './query';
import type { Ranked } from './ranking';
import type { Reason, Signal } from './suggestion';
import { headTerms } from './thesaurus';

const THIN = '\u202f';
const quote = (text: string) => `«${THIN}${shorten(text)}${THIN}»`;
const LONGEST = 60;
/** Words typed that a reason names. */
const MOST_WORDS = 6;
/** From here on a word says something of this page rather than of any page. */
const DISTINCTIVE = 0.5;

/** The signal a piece of a page belongs to; typed words are none. */
export function signalOf(place: Place): Signal | null {
  if (place === 'typed') return null;
  if (place === 'label') return 'field';
  return place === 'field-heading' ? 'heading' : place;
}

/**
 * Says in French why an answer was found: places of the page, words typed, thesaurus entries. Strongest first. A message
 * of the page is a reason only by words that set it apart, unless it is the only one.
 */
export function reasonsFor(index: FaqIndex, found: Ranked, query: Query): Reason[] {
  const byPiece = new Map<Piece, AskedWord[]>();
  for (const word of found.words) byPiece.set(word.piece, [...(byPiece.get(word.piece) ?? []), word]);
  const strength = (words: readonly AskedWord[]) => words.reduce((sum, word) => sum + word.mass, 0);
  const pieces = [...byPiece].sort((a, b) => strength(b[1]) - strength(a[1]));
  const telling = pieces.filter(
    ([{ place }, words]) => place !== 'message' || words.some((word) => word.rareElsewhere >= DISTINCTIVE),
  );
  const said = (telling.length > 0 ? telling : pieces).map(([piece, words]) => pieceReason(piece, words));
  return [...said, ...conceptReasons(index, found, query)];
}

function pieceReason(piece: Piece, words: readonly AskedWord[]): Reason {
  const written = [...new Set(words.map((word) => word.written))];
  switch (piece.place) {
    case 'typed':
      return {
        kind: 'typed',
        text: written.length > 1 ? `mots ${strongest(words).map(quote).join(', ')}` : `mot ${quote(written[0] ?? '')}`,
        words: written,
      };
    case 'label':
      return { kind: 'field', text: `champ ${quote(piece.text)}`, words: written };
    case 'legend':
      return { kind: 'legend', text: `groupe de champs ${quote(piece.text)}`, words: written };
    case 'hint':
      return { kind: 'hint', text: `aide du champ ${quote(piece.text)}`, words: written };
    case 'field-heading':
      return { kind: 'heading', text: `rubrique ${quote(piece.text)}`, words: written };
    case 'message':
      return { kind: 'message', text: `message ${quote(piece.text)}`, words: written };
    case 'step':
      return { kind: 'step', text: `étape ${shorten(piece.text)}`, words: written };
    case 'title':
      return { kind: 'title', text: `page ${quote(piece.text)}`, words: written };
    case 'heading':
      return { kind: 'heading', text: `rubrique ${quote(piece.text)}`, words: written };
  }
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
    return pair ? [{ kind: 'thesaurus', text: pair.map(shorten).join(' = '), words: [concept.written] }] : [];
  });
}

/** An answer found by narrower or related words only. */
export function narrowerReason(form: string, to: readonly string[]): Reason {
  return { kind: 'thesaurus', text: `${quote(form)}, voir ${to.map(quote).join(', ')}`, words: [form] };
}

/** The screen or the portal an answer was written for. @param muted signals that do not count */
export function placeReasons(index: FaqIndex, id: string, page: PageContext, muted: ReadonlySet<Signal | null>): Reason[] {
  const answer = index.answers.get(id);
  if (page.screen && !muted.has('screen') && answer?.screens.includes(`${page.portal}/${page.screen}`)) {
    const screen = index.pinned.find((one) => one.id === page.portal)?.screens.find((one) => one.id === page.screen);
    return [{ kind: 'screen', text: `écran ${quote(screen?.name ?? page.screen)}`, words: [] }];
  }
  return !muted.has('portal') && answer?.portals.includes(page.portal)
    ? [{ kind: 'portal', text: 'adresse du portail', words: [] }]
    : [];
}

/** The reason of an answer chosen by hand for the portal or the screen. */
export const PINNED: Reason = { kind: 'pinned', text: 'épinglé pour ce portail', words: [] };

function shorten(text: string): string {
  const line = inline(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\s:;,«]+\S*$/u, '')}…`;
}
