/** What is suggested without a word typed: for the focused field, and for the page. */
import type { PageContext } from '../page/context';
import { asksNothing, asksWho } from './asks-nothing';
import { isExact } from './confidence';
import { namedLikeField } from './exact-labels';
import type { FailedFacets } from './facet-index';
import type { FaqIndex } from './index-shape';
import { type BoostShare, pageBoost, thresholdOn } from './page-boost';
import { fieldPieces, type Piece, pagePieces } from './pieces';
import { type Query, readQuery } from './query';
import { type Ranked, rank } from './ranking';
import { PINNED, reasonsFor, signalOf, tagReasons } from './reasons';
import { isSaidByField, isSaidInWords } from './said-by-field';
import type { Ask, Signal, Suggestion, Suggestions } from './suggestion';
import { LIMITS, PAGE_BONUS, PAGE_TRUST } from './weights';

/** @param failed which of `ask.facets` an answer does not pass */
export function askPage(
  index: FaqIndex,
  page: PageContext,
  { without }: Ask,
  failed: FailedFacets,
): Pick<Suggestions, 'field' | 'page'> {
  const hidden = new Set(without?.answers);
  const passes = (id: string) => failed(id) === 0;
  const isForFields = (id: string) => passes(id) && !index.answers.get(id)?.notForFields;
  const isShown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const heard: Heard = { page, passes, muted: new Set(without?.kinds) };
  const field = askField(index, { ...heard, passes: isForFields }).filter(isShown);
  const words = list(index, heard, pagePieces(page), { threshold: thresholdOn(index, 'page', page) }).filter(isShown);
  const pinned = pinnedOn(index, page).filter((id) => index.answers.has(id) && !hidden.has(id) && failed(id) === 0);
  const lead = pinned.map((id): Suggestion => {
    const same = words.find((one) => one.id === id);
    return { id, score: same?.score ?? 0, reasons: [PINNED, ...(same?.reasons ?? [])] };
  });
  return {
    field: field.slice(0, LIMITS.field),
    page: [...lead, ...words.filter((one) => !pinned.includes(one.id))].slice(0, LIMITS.page),
  };
}

/** A page, and what of it and of the pack counts. */
interface Heard {
  readonly page: PageContext;
  readonly passes: (id: string) => boolean;
  readonly muted: ReadonlySet<Signal | null>;
}

/** What an answer must be to stand in a list. */
interface Asked {
  /** Score from which it is sure, before what its portal and screen spare it. */
  readonly threshold: number;
  /** What it must be besides sure. */
  readonly earned?: (one: Ranked, query: Query) => boolean;
  /** Ids shown whatever their score. */
  readonly always?: ReadonlySet<string>;
}

/**
 * For the focused field. The heading above it only ranks what the field itself asks for: with everyday words alone a
 * field asks for nothing, unless writers gave an answer for this screen exactly its name.
 */
function askField(index: FaqIndex, heard: Heard): Suggestion[] {
  const always = namedLikeField(index, heard.page);
  const earned = (one: Ranked, query: Query) => isSaidByField(index, one) && isSaidInWords(index, query, one);
  const found = list(index, heard, fieldPieces(heard.page), {
    threshold: thresholdOn(index, 'field', heard.page),
    earned,
    always,
  });
  // What writers gave for this very screen stays; of who the user is, what they gave for the whole portal too.
  const pinned = asksWho(heard.page) ? pinnedOn(index, heard.page) : [];
  if (asksWho(heard.page) || asksNothing(index, heard.page))
    return found.filter(({ id }) => always.has(id) || pinned.includes(id) || isOfScreen(index, id, heard.page));
  return [...found.filter(({ id }) => always.has(id)), ...found.filter(({ id }) => !always.has(id))];
}

function isOfScreen(index: FaqIndex, id: string, { portal, screen }: PageContext): boolean {
  return index.answers.get(id)?.screens.includes(`${portal}/${screen}`) ?? false;
}

/** Asked twice: with everyday words damped for whether the texts say enough, as written for the order. */
function list(index: FaqIndex, { page, passes, muted }: Heard, pieces: readonly Piece[], asked: Asked): Suggestion[] {
  const { threshold, earned = () => true, always = new Set() } = asked;
  const heard = pieces.filter(({ source }) => !muted.has(signalOf(source)));
  const unmuted = (share: BoostShare): BoostShare => ({
    portal: muted.has('portal') ? 0 : share.portal,
    screen: muted.has('screen') ? 0 : share.screen,
  });
  const [trust, bonus] = [unmuted(PAGE_TRUST), unmuted(PAGE_BONUS)];
  const sure = new Set(
    rank(index, readQuery(index, heard, { damped: true }), passes)
      .filter((one) => one.score >= threshold * (1 - pageBoost(index, one.id, page, trust)))
      .map(({ id }) => id),
  );
  const query = readQuery(index, heard);
  return rank(index, query, passes)
    .filter((one) => always.has(one.id) || (sure.has(one.id) && earned(one, query)) || isExact(index, one, query))
    .map((one) => ({ one, score: one.score * (1 + pageBoost(index, one.id, page, bonus)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ one, score }) => ({
      id: one.id,
      score,
      reasons: [...reasonsFor(index, one, query), ...tagReasons(index, one.id, page, muted)],
    }));
}

function pinnedOn(index: FaqIndex, page: PageContext): readonly string[] {
  const portal = index.pinned.find(({ id }) => id === page.portal);
  const screen = portal?.screens.find(({ id }) => id === page.screen);
  return [...new Set([...(screen?.pinned ?? []), ...(portal?.pinned ?? [])])];
}
