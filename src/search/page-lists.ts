/** What is suggested without a word typed: for the focused field, and for the page. */
import type { PageContext } from '../page/context';
import { asksFact, asksNothing, asksWho } from './asks-nothing';
import { isExact } from './confidence';
import { namedLikeField } from './exact-labels';
import type { FailedFacets } from './facet-index';
import type { FaqIndex } from './index-shape';
import { type BoostShare, isOfScreen, pageBoost, thresholdOn } from './page-boost';
import { fieldPieces, type Piece, pagePieces } from './pieces';
import { type Query, readQuery } from './query';
import { type Ranked, rank } from './ranking';
import { PINNED, reasonsFor, signalOf, tagReasons } from './reasons';
import { isAskedByCode, isSaidByField, isSaidInWords, isWhollySaid } from './said-by-field';
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
  const isShown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const heard: Heard = { page, passes, muted: new Set(without?.kinds) };
  const field = askField(index, heard).filter(isShown);
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
  /** True for what stands after the others whatever its score. */
  readonly later?: (one: Ranked, query: Query) => boolean;
  /** Ids shown whatever their score. */
  readonly always?: ReadonlySet<string>;
}

/**
 * For the focused field. The heading above it only ranks what the field itself asks for: with everyday words alone a
 * field asks for nothing, unless writers gave an answer for this screen exactly its name.
 */
function askField(index: FaqIndex, heard: Heard): Suggestion[] {
  const { page } = heard;
  const isForFields = ({ id }: Pick<Ranked, 'id'>) => !index.answers.get(id)?.notForFields;
  const always = new Set([...namedLikeField(index, page)].filter((id) => isForFields({ id })));
  const pinned = pinnedOn(index, page);
  const isGivenHere = (id: string) => pinned.includes(id) || isOfScreen(index, id, page);
  const [who, fact] = [asksWho(page), asksFact(page)];
  // What writers kept from fields comes where a field can mean nothing else, after what they gave to fields.
  const isMeant = (one: Ranked, query: Query) =>
    isAskedByCode(index, one, query) || (!fact && isOfScreen(index, one.id, page) && isWhollySaid(one, query));
  const found = list(index, heard, fieldPieces(page), {
    threshold: thresholdOn(index, 'field', page),
    earned: (one, query) =>
      (isForFields(one) || isMeant(one, query)) &&
      isSaidByField(index, one) &&
      isSaidInWords(index, query, one, page, isGivenHere),
    later: (one, query) => !isForFields(one) && !isAskedByCode(index, one, query),
    always,
  });
  // What writers gave for this very screen stays; of who the user is, what they gave for the whole portal too.
  if (who || fact || asksNothing(index, page))
    return found.filter(({ id }) => always.has(id) || (who ? isGivenHere(id) : isOfScreen(index, id, page)));
  return [...found.filter(({ id }) => always.has(id)), ...found.filter(({ id }) => !always.has(id))];
}

/** Asked twice: with everyday words damped for whether the texts say enough, as written for the order. */
function list(index: FaqIndex, { page, passes, muted }: Heard, pieces: readonly Piece[], asked: Asked): Suggestion[] {
  const { threshold, earned = () => true, later = () => false, always = new Set() } = asked;
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
    .filter((one) => always.has(one.id) || ((sure.has(one.id) || isExact(index, one, query)) && earned(one, query)))
    .map((one) => ({ one, score: one.score * (1 + pageBoost(index, one.id, page, bonus)), late: Number(later(one, query)) }))
    .sort((a, b) => a.late - b.late || b.score - a.score)
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
