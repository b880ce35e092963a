import type { FacetValues } from '../answer/answer';
import { type Band, bandOf } from './confidence';
import { type FailedFacets, facetIndex } from './facet-index';
import type { FaqIndex } from './faq-index';
import { countFilters, type FoundIds } from './filters';
import { pageBoost } from './page-boost';
import { type Query, readQuery } from './query';
import { best, type Ranked, rankAll } from './ranking';
import { narrowerReason, reasonsFor } from './reasons';
import type { Ask, Suggestion, Suggestions } from './suggestion';
import { terms } from './terms';
import { BOUNDS, LIMITS, TERM_WEIGHT, TIE_BREAK } from './weights';

type Typed = Pick<Suggestions, 'typed' | 'maybe' | 'corrected' | 'filters'>;

/** Answers to typed words; the engine is asked once whatever the filters, and once more for each narrower word. */
export function askTyped(index: FaqIndex, ask: Ask): Typed {
  const text = typeof ask.typed === 'string' ? ask.typed : '';
  if (text.trim() === '') return askNothing(index, ask);
  const limit = mostShown(ask.limit, LIMITS.typed);
  const misses = facetIndex(index).misses(ask.facets ?? {});
  const query = readQuery(index, [{ text, place: 'typed' }], { typing: ask.typing ?? false });
  const ranked = rankAll(index, query);
  const passing = ranked.filter(({ id }) => misses(id) === 0);
  const shown = byPlace(index, best(passing, Math.max(limit, NEAR_TOP)), ask).slice(0, limit);
  const show = ({ one, score }: ScoredAnswer): Suggestion => ({ id: one.id, score, reasons: reasonsFor(index, one, query) });
  const { sure, close } = bands(index, shown, query);
  const [typed, near] = [sure.map(show), close.map(show)];
  const narrower = typed.length === 0 || ask.counting ? askNarrower(index, text, ask) : [];
  const wider = typed.length === 0 ? showNarrower(narrower, misses, new Set(near.map(({ id }) => id))) : [];
  return {
    typed,
    maybe: [...near, ...wider].slice(0, limit - typed.length),
    corrected: query.corrected,
    ...(ask.counting ? { filters: countFilters(index, foundIds(index, ask, query, ranked, narrower), ask.facets ?? {}) } : {}),
  };
}

/** With nothing typed: the whole pack is what was found, and it is listed for those who browse it by filters alone. */
function askNothing(index: FaqIndex, ask: Ask): Typed {
  const all = [...index.answers.keys()];
  return {
    typed: ask.browsing ? browse(index, ask, all) : [],
    maybe: [],
    corrected: [],
    ...(ask.counting ? { filters: countFilters(index, { all, sure: [], wider: [] }, ask.facets ?? {}) } : {}),
  };
}

/**
 * What passes the filters: first what is filed under the couloir or dispositif chosen, rather than under none; of each, what
 * was written for the screen, then for the portal, in the order of the pack.
 */
function browse(index: FaqIndex, { facets = {}, page, limit }: Ask, all: readonly string[]): Suggestion[] {
  const misses = facetIndex(index).misses(facets);
  return all
    .filter((id) => misses(id) === 0)
    .map((id): Suggestion => ({ id, score: pageBoost(index, id, page, TIE_BREAK), reasons: [] }))
    .sort((a, b) => Number(isOwn(index, b.id, facets)) - Number(isOwn(index, a.id, facets)) || b.score - a.score)
    .slice(0, Math.min(LIMITS.browsed, mostShown(limit, LIMITS.browsed)));
}

/** Filed under a chosen couloir or dispositif; an answer for every couloir is not. */
function isOwn(index: FaqIndex, id: string, chosen: FacetValues): boolean {
  const { couloir = [], dispositif = [] } = index.answers.get(id)?.facets ?? {};
  return couloir.some((one) => chosen.couloir?.includes(one)) || dispositif.some((one) => chosen.dispositif?.includes(one));
}

function mostShown(limit: number | undefined, otherwise: number): number {
  return limit !== undefined && limit >= 0 ? Math.floor(limit) : otherwise;
}

interface ScoredAnswer {
  readonly one: Ranked;
  /** With what its portal or screen adds. */
  readonly score: number;
}

function placedScore(index: FaqIndex, { id, score }: Ranked, { page }: Ask): number {
  return score * (1 + pageBoost(index, id, page, TIE_BREAK));
}

/** Those that may come among the first ten: others stay where they are, so that a longer list begins like a shorter one. */
const NEAR_TOP = 3 * LIMITS.typed;

function byPlace(index: FaqIndex, ranked: readonly Ranked[], ask: Ask): ScoredAnswer[] {
  const placed = ranked.map((one) => ({ one, score: placedScore(index, one, ask) }));
  return [...placed.slice(0, NEAR_TOP).sort((a, b) => b.score - a.score), ...placed.slice(NEAR_TOP)];
}

/**
 * Sure answers, then close ones. What ranks above a sure answer is no less sure: the two bands never change the order.
 * Read ten by ten: once ten hold a close one, no answer further down is sure, so a longer list changes no band.
 */
function bands(index: FaqIndex, placed: readonly ScoredAnswer[], query: Query): { sure: ScoredAnswer[]; close: ScoredAnswer[] } {
  const [sure, close]: [ScoredAnswer[], ScoredAnswer[]] = [[], []];
  for (let from = 0; from < placed.length; from += LIMITS.typed) {
    const ten = placed
      .slice(from, from + LIMITS.typed)
      .map((one): [ScoredAnswer, Band] => [one, bandOf(index, one.one, query, one.score)]);
    const last = close.length === 0 ? ten.findLastIndex(([, decision]) => decision === 'sure') : -1;
    for (const [at, [one, decision]] of ten.entries()) if (decision !== 'nothing') (at <= last ? sure : close).push(one);
  }
  return { sure, close };
}

/** What narrower or related words of the thesaurus found. */
interface Narrower {
  /** The word as typed. */
  readonly form: string;
  readonly to: readonly string[];
  readonly placed: readonly ScoredAnswer[];
}

/** Last try, for when nothing sure was found. */
function askNarrower(index: FaqIndex, text: string, ask: Ask): Narrower[] {
  const found = index.lexicon.narrower(terms(text.slice(0, BOUNDS.characters)));
  return found.map(({ to, form }) => {
    const ranked = rankAll(index, readQuery(index, [{ text: to.join(' '), place: 'typed' }]));
    return { form, to, placed: byPlace(index, best(ranked, ranked.length), ask) };
  });
}

/** A few of each, always among the close answers, none twice. */
function showNarrower(narrower: readonly Narrower[], misses: FailedFacets, shown: ReadonlySet<string>): Suggestion[] {
  const seen = new Set(shown);
  return narrower.flatMap(({ form, to, placed }) => {
    const fresh = placed.filter(({ one: { id } }) => !seen.has(id) && misses(id) === 0).slice(0, LIMITS.field);
    for (const { one } of fresh) seen.add(one.id);
    const reasons = [narrowerReason(form, to)];
    return fresh.map(({ one, score }) => ({ id: one.id, score: score * TERM_WEIGHT.narrower, reasons }));
  });
}

function foundIds(index: FaqIndex, ask: Ask, query: Query, ranked: readonly Ranked[], narrower: readonly Narrower[]): FoundIds {
  const [all, sure]: [string[], string[]] = [[], []];
  for (const one of ranked) {
    const decision = bandOf(index, one, query, placedScore(index, one, ask));
    if (decision !== 'nothing') all.push(one.id);
    if (decision === 'sure') sure.push(one.id);
  }
  const seen = new Set(all);
  const wider = narrower.map(({ placed }) => {
    const fresh = placed.map(({ one }) => one.id).filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh;
  });
  return { all, sure, wider };
}
