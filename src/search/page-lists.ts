/** What is suggested without a word typed: for the focused field, and for the page. */
import type { PageContext } from '../page/context';
import { isExact } from './confidence';
import type { FailedFacets } from './facet-index';
import { askField } from './field-list';
import type { FaqIndex } from './index-shape';
import { type BoostShare, pageBoost, thresholdOn } from './page-boost';
import { pagePieces } from './pieces';
import { pinnedOn } from './pinned';
import { readQuery } from './query';
import { rank } from './ranking';
import { PINNED, reasonsFor, signalOf, tagReasons } from './reasons';
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
  const muted = new Set<Signal | null>(without?.kinds);
  const passes = (id: string) => failed(id) === 0;
  const isShown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const field = askField(index, page, passes, muted).filter(isShown);
  const words = askWords(index, page, passes, muted).filter(isShown);
  const pinned = pinnedOn(index, page).filter((id) => index.answers.has(id) && !hidden.has(id) && passes(id));
  const lead = pinned.map((id): Suggestion => {
    const same = words.find((one) => one.id === id);
    return { id, score: same?.score ?? 0, reasons: [PINNED, ...(same?.reasons ?? [])] };
  });
  return {
    field: field.slice(0, LIMITS.field),
    page: [...lead, ...words.filter((one) => !pinned.includes(one.id))].slice(0, LIMITS.page),
  };
}

/** By the words of the page. Asked twice: with everyday words damped for whether they say enough, as written for the order. */
function askWords(
  index: FaqIndex,
  page: PageContext,
  passes: (id: string) => boolean,
  muted: ReadonlySet<Signal | null>,
): Suggestion[] {
  const threshold = thresholdOn(index, 'page', page);
  const heard = pagePieces(page).filter(({ source }) => !muted.has(signalOf(source)));
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
    .filter((one) => sure.has(one.id) || isExact(index, one, query))
    .map((one) => ({ one, score: one.score * (1 + pageBoost(index, one.id, page, bonus)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ one, score }) => ({
      id: one.id,
      score,
      reasons: [...reasonsFor(index, one, query), ...tagReasons(index, one.id, page, muted)],
    }));
}
