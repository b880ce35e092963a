import { FACETS } from '../answer/answer';
import { type Facet, type ResolvedFacets, resolveFacets } from '../answer/facets';
import type { PageContext } from '../page/context';
import { findPortal } from '../portal/find-portal';
import { findScreen } from '../portal/find-screen';
import { suggest } from '../search/suggest';
import type { Suggestion } from '../search/suggestion';
import { reasonLine } from './reason-line';
import { Misuse } from './run-command';
import type { Pack } from './searched';

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
}

interface ShownSuggestion {
  readonly id: string;
  readonly score: number;
  /** As the French interface says them. */
  readonly reasons: readonly string[];
}

/**
 * Answers one JSON line: `{"query", "facets"?}`, `{"page": {"url", "title", "headings", "label", "messages"}}`, or both.
 * @throws Misuse when the line is neither
 */
export function answerLine(pack: Pack, line: string): AnsweredLine {
  const asked = parse(line);
  const query = asked.query;
  if (query !== undefined && typeof query !== 'string') throw new Misuse('"query" is not a text');
  const facets = asked.facets ?? {};
  if (!isRecord(facets)) throw new Misuse('"facets" is not an object');
  if (query === undefined && asked.page === undefined) throw new Misuse('neither "query" nor "page"');
  const page = asked.page === undefined ? null : readPage(pack, asked.page);
  const { values, unknown } = resolveFacets(pack.facets, facets);
  const found = suggest(pack.index, {
    ...(query === undefined ? {} : { typed: query }),
    facets: values,
    page: page && (page.portal !== '' || pack.portals === null) ? page : null,
  });
  return {
    portal: page?.portal || null,
    screen: page?.screen ?? null,
    typed: found.typed.map(show),
    maybe: found.maybe.map(show),
    field: found.field.map(show),
    page: found.page.map(show),
    ...(unknown.length > 0 ? { unknown: unknown.map((one) => sayUnknown(pack.facets, one)) } : {}),
  };
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
  const url = text(given.url, 'page.url') ?? '';
  const title = text(given.title, 'page.title') ?? '';
  const label = text(given.label, 'page.label');
  const headings = texts(given.headings, 'page.headings');
  const step = text(given.step, 'page.step') ?? null;
  const portal = pack.portals && findPortal(url, pack.portals)?.portal;
  return {
    portal: portal?.id ?? '',
    screen: portal ? (findScreen(portal, url, { title, headings, step })?.id ?? null) : null,
    title,
    headings,
    step,
    messages: texts(given.messages, 'page.messages'),
    path: [],
    field: label
      ? {
          label,
          legend: text(given.legend, 'page.legend') ?? null,
          hint: text(given.hint, 'page.hint') ?? null,
          heading: null,
        }
      : null,
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
