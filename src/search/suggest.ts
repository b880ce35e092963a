import type { PageContext } from '../page';
import type { FaqIndex } from './faq-index';
import { namedLikeField } from './names';
import { fieldPieces, type Piece, type Place, pagePieces, type Query, readQuery } from './query';
import { passes, type Ranked, rank } from './ranking';
import { narrowerReason, PINNED, placeReasons, reasonsFor, signalOf } from './reasons';
import { type Decision, decide, isExact } from './silence';
import type { Ask, Signal, Suggestion, Suggestions } from './suggestion';
import { terms } from './terms';
import { BOUNDS, EVERYDAY_LABEL, LIMITS, PAGE_BONUS, PAGE_TRUST, TERM_WEIGHT, TIE_BREAK } from './weights';

/**
 * The one door to search: what to show for typed words, for the focused field and for the page.
 * Never throws on any input; work is bounded by `BOUNDS`.
 * @param ask `facets` holds ids; an answer without values for a facet passes
 */
export function suggest(index: FaqIndex, ask: Ask): Suggestions {
  const typed = askTyped(index, ask);
  const page = ask.page ? askPage(index, ask.page, ask) : { field: [], page: [] };
  return { ...typed, ...page };
}

function askTyped(index: FaqIndex, ask: Ask): Pick<Suggestions, 'typed' | 'maybe' | 'corrected'> {
  const text = typeof ask.typed === 'string' ? ask.typed : '';
  if (text.trim() === '') return { typed: [], maybe: [], corrected: [] };
  const query = readQuery(index, [{ text, place: 'typed' }], { typing: ask.typing ?? false });
  const bands = rankTyped(index, query, ask);
  const show = ({ one }: Banded): Suggestion => ({ id: one.id, score: one.score, reasons: reasonsFor(index, one, query) });
  const sure = bands.filter(({ decision }) => decision === 'sure').map(show);
  const close = bands.filter(({ decision }) => decision === 'maybe').map(show);
  const wider = sure.length === 0 ? askNarrower(index, text, ask, new Set(close.map(({ id }) => id))) : [];
  return { typed: sure, maybe: [...close, ...wider].slice(0, LIMITS.typed - sure.length), corrected: query.corrected };
}

interface Banded {
  readonly one: Ranked;
  readonly decision: Decision;
}

function rankTyped(index: FaqIndex, query: Query, ask: Ask): Banded[] {
  return rank(index, query, ask.facets)
    .slice(0, 3 * LIMITS.typed)
    .map((one) => ({ ...one, score: one.score * (1 + placeShare(index, one.id, ask.page, TIE_BREAK)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, LIMITS.typed)
    .map((one) => ({ one, decision: decide(index, one, query) }))
    .map(({ one, decision }, at, all) => {
      // What ranks above a sure answer is no less sure: the two bands never change the order.
      const below = all.slice(at).some((other) => other.decision === 'sure');
      return { one, decision: below ? 'sure' : decision };
    });
}

/** Last try, when nothing sure was found: the narrower or related words of the thesaurus, always among the close answers. */
function askNarrower(index: FaqIndex, text: string, ask: Ask, seen: ReadonlySet<string>): Suggestion[] {
  const found = index.lexicon.narrower(terms(text.slice(0, BOUNDS.characters)));
  return found.flatMap(({ to, form }) => {
    const query = readQuery(index, [{ text: to.join(' '), place: 'typed' }]);
    return rankTyped(index, query, ask)
      .filter(({ one }) => !seen.has(one.id))
      .slice(0, LIMITS.field)
      .map(({ one }) => ({ id: one.id, score: one.score * TERM_WEIGHT.narrower, reasons: [narrowerReason(form, to)] }));
  });
}

function askPage(index: FaqIndex, page: PageContext, ask: Ask): Pick<Suggestions, 'field' | 'page'> {
  const hidden = new Set(ask.without?.answers);
  const shown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const field = askField(index, page, ask).filter(shown);
  const words = askPlace(index, page, pagePieces(page), index.calibration.page, ask).filter(shown);
  const pinned = pinnedOn(index, page).filter((id) => !hidden.has(id) && passes(index.answers.get(id), ask.facets ?? {}));
  const lead = pinned.map((id): Suggestion => {
    const same = words.find((one) => one.id === id);
    return { id, score: same?.score ?? 0, reasons: [PINNED, ...(same?.reasons ?? [])] };
  });
  return {
    field: field.slice(0, LIMITS.field),
    page: [...lead, ...words.filter((one) => !pinned.includes(one.id))].slice(0, LIMITS.page),
  };
}

/**
 * For the focused field. The heading above it only ranks what the field itself asks for: with everyday words alone a
 * field asks for nothing, unless writers gave an answer for this screen exactly its name.
 */
function askField(index: FaqIndex, page: PageContext, ask: Ask): Suggestion[] {
  const named = namedLikeField(index, page);
  const found = askPlace(index, page, fieldPieces(page), index.calibration.field, ask, (one) => saidByField(index, one), named);
  return [...found.filter(({ id }) => named.has(id)), ...found.filter(({ id }) => !named.has(id))];
}

function saidByField(index: FaqIndex, { words }: Ranked): boolean {
  const { labels } = index.calibration;
  const share = (term: string) => labels[term] ?? 1;
  return words.some(({ piece, terms: all }) => OWN_PLACES.has(piece.place) && Math.max(...all.map(share)) > EVERYDAY_LABEL);
}

const OWN_PLACES: ReadonlySet<Place> = new Set(['label', 'legend', 'hint']);

/** @param earned what an answer must be besides sure; @param always answers shown whatever their score */
function askPlace(
  index: FaqIndex,
  page: PageContext,
  pieces: readonly Piece[],
  threshold: number,
  { facets, without }: Ask,
  earned: (one: Ranked) => boolean = () => true,
  always: ReadonlySet<string> = new Set(),
): Suggestion[] {
  const muted: ReadonlySet<Signal | null> = new Set(without?.kinds);
  const heard = pieces.filter(({ place }) => !muted.has(signalOf(place)));
  const share = (of: Share): Share => ({
    portal: muted.has('portal') ? 0 : of.portal,
    screen: muted.has('screen') ? 0 : of.screen,
  });
  const [trust, bonus] = [share(PAGE_TRUST), share(PAGE_BONUS)];
  const sure = new Set(
    rank(index, readQuery(index, heard, { damped: true }), facets)
      .filter((one) => one.score >= threshold * (1 - placeShare(index, one.id, page, trust)))
      .map(({ id }) => id),
  );
  const query = readQuery(index, heard);
  return rank(index, query, facets)
    .filter((one) => always.has(one.id) || (sure.has(one.id) && earned(one)) || isExact(index, one, query))
    .map((one) => ({ one, score: one.score * (1 + placeShare(index, one.id, page, bonus)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ one, score }) => ({
      id: one.id,
      score,
      reasons: [...reasonsFor(index, one, query), ...placeReasons(index, one.id, page, muted)],
    }));
}

function pinnedOn(index: FaqIndex, page: PageContext): readonly string[] {
  const portal = index.pinned.find(({ id }) => id === page.portal);
  const screen = portal?.screens.find(({ id }) => id === page.screen);
  return [...new Set([...(screen?.pinned ?? []), ...(portal?.pinned ?? [])])];
}

function placeShare(index: FaqIndex, id: string, page: PageContext | null | undefined, share: Share): number {
  if (!page) return 0;
  const answer = index.answers.get(id);
  const forScreen = page.screen && answer?.screens.includes(`${page.portal}/${page.screen}`);
  return Math.max(forScreen ? share.screen : 0, answer?.portals.includes(page.portal) ? share.portal : 0);
}

interface Share {
  readonly portal: number;
  readonly screen: number;
}
