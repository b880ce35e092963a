import { FACETS } from '../answer/answer';
import { type Facet, type ResolvedFacets, resolveFacets } from '../answer/facets';
import { oneOf } from '../build/nearest';
import type { PageContext } from '../page/context';
import { findPortal } from '../portal/find-portal';
import { findScreen } from '../portal/find-screen';
import { readQuery } from '../search/query';
import { suggest } from '../search/suggest';
import type { Suggestion } from '../search/suggestion';
import { type WeighedPlace, weighPlace } from '../search/weigh-place';
import { explain } from './explain';
import { reasonLine } from './reason-line';
import { Misuse } from './run-command';
import type { Pack } from './searched';

/** What one line may hold, and what its `page` may. */
const LINE_KEYS = ['query', 'facets', 'page'];
const PAGE_KEYS = ['url', 'title', 'headings', 'step', 'messages', 'label', 'legend', 'hint', 'heading'];

/** What one line of `ask --jsonl` answers. */
export interface AnsweredLine {
  readonly portal: string | null;
  readonly screen: string | null;
  readonly typed: readonly ShownSuggestion[];
  readonly maybe: readonly ShownSuggestion[];
  readonly field: readonly ShownSuggestion[];
  readonly page: readonly ShownSuggestion[];
  /** What of the filters was not understood and so filtered nothing; absent when all was. */
  readonly unknown?: readonly string[];
  /** With `--explain`: what was read of the page, and how far each answer is from being shown. */
  readonly explained?: ExplainedLine;
}

interface ExplainedLine {
  /** The page as it counts; on a sign-in screen neither field nor messages do. */
  readonly read: PageContext | null;
  readonly titlesOnly: boolean;
  readonly field: WeighedPlace | null;
  readonly page: WeighedPlace | null;
  /** The parts of the best scores of the typed words. */
  readonly typed: readonly string[];
}

interface ShownSuggestion {
  readonly id: string;
  readonly score: number;
  /** As the French interface says them. */
  readonly reasons: readonly string[];
}

/**
 * Answers one JSON line: `{"query", "facets"?}`, `{"page": {"url", "title", "headings", "label", "messages"}}`, or both. On a
 * place marked `titlesOnly` field and messages do not count, as in the browser.
 * @throws Misuse when the line is neither, or holds a key we do not know
 */
export function answerLine(pack: Pack, line: string, explaining = false): AnsweredLine {
  const asked = parse(line);
  refuseUnknown(asked, LINE_KEYS, '');
  const query = asked.query;
  if (query !== undefined && typeof query !== 'string') throw new Misuse('"query" is not a text');
  const facets = asked.facets ?? {};
  if (!isRecord(facets)) throw new Misuse('"facets" is not an object');
  if (query === undefined && asked.page === undefined) throw new Misuse('neither "query" nor "page"');
  const page = asked.page === undefined ? null : readPage(pack, asked.page);
  const { values, unknown } = resolveFacets(pack.facets, facets);
  const beside = page && (page.portal !== '' || pack.portals === null) ? page : null;
  const found = suggest(pack.index, { ...(query === undefined ? {} : { typed: query }), facets: values, page: beside });
  return {
    portal: page?.portal || null,
    screen: page?.screen ?? null,
    typed: found.typed.map(show),
    maybe: found.maybe.map(show),
    field: found.field.map(show),
    page: found.page.map(show),
    ...(unknown.length > 0 ? { unknown: unknown.map((one) => sayUnknown(pack.facets, one)) } : {}),
    ...(explaining ? { explained: explainLine(pack, beside, asked) } : {}),
  };
}

function explainLine({ index, portals }: Pack, page: PageContext | null, asked: Record<string, unknown>): ExplainedLine {
  const { page: given, query } = asked;
  const url = isRecord(given) && typeof given.url === 'string' ? given.url : '';
  return {
    read: page,
    titlesOnly: portals !== null && (findPortal(url, portals)?.place.titlesOnly ?? false),
    field: page?.field ? weighPlace(index, page, 'field') : null,
    page: page && weighPlace(index, page, 'page'),
    typed: typeof query === 'string' ? explain(index, readQuery(index, [{ text: query, source: 'typed' }])) : [],
  };
}

/** @throws Misuse for a key nobody would read: what was meant would be missed without a word */
function refuseUnknown(given: Readonly<Record<string, unknown>>, known: readonly string[], at: string): void {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  if (unknown.length === 0) return;
  const hints = unknown.map((key) => `"${at}${key}" is not a known key: ${oneOf(key, known)}`);
  throw new Misuse(hints.join(' · '));
}

/** Says what was not understood of some filters, and what could have been written. */
export function sayUnknown(facets: readonly Facet[], { facet, value }: ResolvedFacets['unknown'][number]): string {
  const values = facets.find(({ name }) => name === facet)?.values.map(({ id }) => id) ?? [];
  return value === undefined
    ? `unknown filter "${facet}": ${FACETS.join(', ')}`
    : `filter "${facet}" has no value "${value}": ${values.join(', ')}`;
}

function parse(line: string): Record<string, unknown> {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch (error) {
    throw new Misuse(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(asked)) throw new Misuse('not an object');
  return asked;
}

/** The page as the content script would tell it; `portal` is empty where no portal is recognised. */
function readPage(pack: Pack, given: unknown): PageContext {
  if (!isRecord(given)) throw new Misuse('"page" is not an object');
  refuseUnknown(given, PAGE_KEYS, 'page.');
  const url = text(given.url, 'page.url') ?? '';
  const title = text(given.title, 'page.title') ?? '';
  const label = text(given.label, 'page.label');
  const headings = texts(given.headings, 'page.headings');
  const step = text(given.step, 'page.step') ?? null;
  const legend = text(given.legend, 'page.legend') ?? null;
  const hint = text(given.hint, 'page.hint') ?? null;
  const heading = text(given.heading, 'page.heading') ?? null;
  const messages = texts(given.messages, 'page.messages');
  const match = pack.portals && findPortal(url, pack.portals);
  const portal = match?.portal;
  const titlesOnly = match?.place.titlesOnly ?? false;
  return {
    portal: portal?.id ?? '',
    screen: portal ? (findScreen(portal, url, { title, headings, step })?.id ?? null) : null,
    title,
    headings,
    step,
    messages: titlesOnly ? [] : messages,
    path: [],
    field: label && !titlesOnly ? { label, legend, hint, heading } : null,
  };
}

const show = ({ id, score, reasons }: Suggestion): ShownSuggestion => ({
  id,
  score: Math.round(score * 1000) / 1000,
  reasons: reasons.map(reasonLine),
});

function text(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Misuse(`"${name}" is not a text`);
  return value;
}

function texts(value: unknown, name: string): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw new Misuse(`"${name}" is not a list of texts`);
  return value as string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
