import type { PageContext } from '../page/context';
import { asksNothing } from './asks-nothing';
import { isExact } from './confidence';
import { namedLikeField } from './exact-labels';
import { facetIndex } from './facet-index';
import type { FaqIndex } from './faq-index';
import { pageBoost, type Share } from './page-boost';
import { fieldPieces, type Piece, pagePieces, readQuery, type TextSource } from './query';
import { type Ranked, rank } from './ranking';
import { PINNED, placeReasons, reasonsFor, signalOf } from './reasons';
import type { Ask, Signal, Suggestion, Suggestions } from './suggestion';
import { askTyped } from './typed';
import { EVERYDAY_LABEL, LIMITS, PAGE_BONUS, PAGE_TRUST } from './weights';

/**
 * The one door to search: what to show for typed words, for the focused field and for the page.
 * Never throws on any input; work is bounded by `BOUNDS`.
 * @param ask `facets` holds ids, any of which will do within one filter; an answer without values for a facet passes
 */
export function suggest(index: FaqIndex, ask: Ask): Suggestions {
  const typed = askTyped(index, ask);
  const page = ask.page && ask.pageLists !== false ? askPage(index, ask.page, ask) : { field: [], page: [] };
  return { ...typed, ...page };
}

function askPage(index: FaqIndex, page: PageContext, ask: Ask): Pick<Suggestions, 'field' | 'page'> {
  const hidden = new Set(ask.without?.answers);
  const shown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const field = askField(index, page, ask).filter(shown);
  const words = askPlace(index, page, pagePieces(page), index.calibration.page, ask).filter(shown);
  const misses = facetIndex(index).misses(ask.facets ?? {});
  const pinned = pinnedOn(index, page).filter((id) => index.answers.has(id) && !hidden.has(id) && misses(id) === 0);
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
  // What writers gave for this very screen stays.
  if (asksNothing(index, page)) return found.filter(({ id }) => named.has(id) || ofScreen(index, id, page));
  return [...found.filter(({ id }) => named.has(id)), ...found.filter(({ id }) => !named.has(id))];
}

function ofScreen(index: FaqIndex, id: string, { portal, screen }: PageContext): boolean {
  return index.answers.get(id)?.screens.includes(`${portal}/${screen}`) ?? false;
}

function saidByField(index: FaqIndex, { words }: Ranked): boolean {
  const { labels } = index.calibration;
  const share = (term: string) => labels[term] ?? 1;
  return words.some(({ piece, terms: all }) => OWN_PLACES.has(piece.place) && Math.max(...all.map(share)) > EVERYDAY_LABEL);
}

const OWN_PLACES: ReadonlySet<TextSource> = new Set(['label', 'legend', 'hint']);

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
      .filter((one) => one.score >= threshold * (1 - pageBoost(index, one.id, page, trust)))
      .map(({ id }) => id),
  );
  const query = readQuery(index, heard);
  return rank(index, query, facets)
    .filter((one) => always.has(one.id) || (sure.has(one.id) && earned(one)) || isExact(index, one, query))
    .map((one) => ({ one, score: one.score * (1 + pageBoost(index, one.id, page, bonus)) }))
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
