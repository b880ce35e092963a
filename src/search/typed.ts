/** Answers to typed words in one pass: read → rank → judge → what is shown and counted. */
import type { FacetValues } from '../answer/answer';
import type { FailedFacets } from './facet-index';
import { countFilters } from './filters';
import type { FaqIndex } from './index-shape';
import { type Judged, judge, type ScoredAnswer, scoreBesidePage } from './judge';
import { pageBoost } from './page-boost';
import { readQuery } from './query';
import { best, rankAll } from './ranking';
import { narrowerReason, reasonsFor } from './reasons';
import type { Ask, Suggestion, Suggestions } from './suggestion';
import { terms } from './terms';
import { BOUNDS, LIMITS, TERM_WEIGHT, TIE_BREAK } from './weights';

type Typed = Pick<Suggestions, 'typed' | 'maybe' | 'corrected' | 'filters'>;

/**
 * The engine is asked once whatever the filters, and once more for each narrower word when nothing sure is left or counts
 * are wanted.
 * @param failed which of `ask.facets` an answer does not pass
 */
export function askTyped(index: FaqIndex, ask: Ask, failed: FailedFacets): Typed {
  const text = typeof ask.typed === 'string' ? ask.typed : '';
  if (text.trim() === '') return askNothing(index, ask, failed);
  const limit = mostShown(ask.limit, LIMITS.typed);
  const query = readQuery(index, [{ text, source: 'typed' }], { typing: ask.typing ?? false, asTyped: ask.asTyped ?? false });
  const judged = judge(index, query, rankAll(index, query), ask, failed);

  const { sure, close } = inBands(inOrder(judged.filter(passes), limit).slice(0, limit));
  const narrower = sure.length === 0 || ask.counting ? askNarrower(index, text, ask, failed) : [];
  const wider = sure.length === 0 ? showNarrower(narrower, close) : [];
  const show = ({ answer, score }: Judged): Suggestion => ({ id: answer.id, score, reasons: reasonsFor(index, answer, query) });
  return {
    typed: sure.map(show),
    maybe: [...close.map(show), ...wider].slice(0, limit - sure.length),
    corrected: query.corrected,
    ...(ask.counting ? { filters: countFilters(index, counted(judged, narrower), ask.facets ?? {}) } : {}),
  };
}

/** With nothing typed: the whole pack is what was found, and it is listed for those who browse it by filters alone. */
function askNothing(index: FaqIndex, ask: Ask, failed: FailedFacets): Typed {
  const all = [...index.answers.values()].map((answer) => ({ answer, failedFacets: failed(answer.id) }));
  return {
    typed: ask.browsing ? browse(index, ask, all.filter(passes)) : [],
    maybe: [],
    corrected: [],
    ...(ask.counting ? { filters: countFilters(index, { all, sure: [], wider: [] }, ask.facets ?? {}) } : {}),
  };
}

/**
 * First what is filed under the couloir or dispositif chosen, rather than under none; of each, what was written for the screen,
 * then for the portal, in the order of the pack.
 */
function browse(
  index: FaqIndex,
  { facets = {}, page, limit }: Ask,
  passing: readonly { readonly answer: { readonly id: string } }[],
): Suggestion[] {
  return passing
    .map(({ answer: { id } }): Suggestion => ({ id, score: pageBoost(index, id, page, TIE_BREAK), reasons: [] }))
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

const passes = ({ failedFacets }: { readonly failedFacets: number }) => failedFacets === 0;

/** Those that the page may bring among the first ten: others stay where they are, so that a longer list begins like a shorter one. */
const NEAR_TOP = 3 * LIMITS.typed;

/** The best of what was found, as many as are wanted at least; near equals at the top in the order the page gives them. */
function inOrder<One extends ScoredAnswer>(found: readonly One[], wanted: number): One[] {
  const byWords = best(found, Math.max(wanted, NEAR_TOP), ({ answer }) => answer);
  return [...byWords.slice(0, NEAR_TOP).sort((a, b) => b.score - a.score), ...byWords.slice(NEAR_TOP)];
}

/**
 * Sure answers, then close ones. What ranks above a sure answer is no less sure: the two bands never change the order.
 * Read ten by ten: once ten hold a close one, no answer further down is sure, so a longer list changes no band.
 */
function inBands(ordered: readonly Judged[]): { readonly sure: readonly Judged[]; readonly close: readonly Judged[] } {
  const [sure, close]: [Judged[], Judged[]] = [[], []];
  for (let from = 0; from < ordered.length; from += LIMITS.typed) {
    const ten = ordered.slice(from, from + LIMITS.typed);
    const lastSure = close.length === 0 ? ten.findLastIndex(({ band }) => band === 'sure') : -1;
    const isShown = ({ band }: Judged) => band !== 'nothing';
    sure.push(...ten.slice(0, lastSure + 1).filter(isShown));
    close.push(...ten.slice(lastSure + 1).filter(isShown));
  }
  return { sure, close };
}

/** What narrower or related words of the thesaurus found. */
interface Narrower {
  /** The word as typed. */
  readonly form: string;
  readonly to: readonly string[];
  /** In order. */
  readonly found: readonly ScoredAnswer[];
}

/** Last try, for when nothing sure was found. */
function askNarrower(index: FaqIndex, text: string, ask: Ask, failed: FailedFacets): Narrower[] {
  return index.lexicon.narrower(terms(text.slice(0, BOUNDS.characters))).map(({ to, form }) => {
    const ranked = rankAll(index, readQuery(index, [{ text: to.join(' '), source: 'typed' }]));
    const scored = ranked.map((one) => scoreBesidePage(index, one, ask, failed));
    return { form, to, found: inOrder(scored, scored.length) };
  });
}

/** A few of each, always among the close answers, none twice. */
function showNarrower(narrower: readonly Narrower[], close: readonly Judged[]): Suggestion[] {
  const seen = new Set(close.map(({ answer }) => answer.id));
  return narrower.flatMap(({ form, to, found }) => {
    const fresh = found.filter((one) => passes(one) && !seen.has(one.answer.id)).slice(0, LIMITS.field);
    for (const { answer } of fresh) seen.add(answer.id);
    const reasons = [narrowerReason(form, to)];
    return fresh.map(({ answer, score }) => ({ id: answer.id, score: score * TERM_WEIGHT.narrower, reasons }));
  });
}

/** What the counts are made of: each answer in one list only, but for the sure ones. */
function counted(judged: readonly Judged[], narrower: readonly Narrower[]) {
  const all = judged.filter(({ band }) => band !== 'nothing');
  const seen = new Set(all.map(({ answer }) => answer.id));
  const wider = narrower.map(({ found }) => {
    const fresh = found.filter(({ answer }) => !seen.has(answer.id));
    for (const { answer } of fresh) seen.add(answer.id);
    return fresh;
  });
  return { all, sure: judged.filter(({ band }) => band === 'sure'), wider };
}
