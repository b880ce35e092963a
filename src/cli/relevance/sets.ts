import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PageContext } from '../../page/context';
import { findPortal } from '../../portal/find-portal';
import { findScreen } from '../../portal/find-screen';
import type { Portal } from '../../portal/portal';
import type { FaqIndex } from '../../search/faq-index';
import { suggest } from '../../search/suggest';
import type { Suggestion } from '../../search/suggestion';

/** A typed query with the ids of which one must come; none for a query that must stay without sure answer. */
export interface RankedQuery {
  readonly kind: string;
  readonly q: string;
  readonly expect: readonly string[];
  /** How it is typed, where that is told: a mail, two words, English. */
  readonly style?: string;
}

/** A page with what must be shown for its field and for itself; an empty list: nothing but what is pinned. */
export interface RankedPage {
  readonly context: {
    readonly url: string;
    readonly title: string;
    readonly headings?: readonly string[];
    readonly label?: string;
    readonly legend?: string;
    readonly messages?: readonly string[];
  };
  readonly field?: readonly string[];
  readonly page?: readonly string[];
}

export interface RankingSets {
  readonly queries: readonly RankedQuery[];
  readonly pages: readonly RankedPage[];
}

const FOLDER = 'tests/ranking';
/** Fields nothing was ever chosen on. */
const UNSEEN = 'pages-unseen.yaml';
const APART: readonly string[] = [
  'known.yaml',
  'held-out.yaml',
  'fresh-dev.yaml',
  'fresh-check.yaml',
  'drawn.yaml',
  'hurried-dev.yaml',
  'hurried-check.yaml',
  'hurried-mails.yaml',
  'asked-dev.yaml',
  'asked-check.yaml',
];

/** The project's own sets, `tests/ranking/*.yaml` but `known.yaml` and the queries kept apart. */
export function readSets(root: string): RankingSets {
  const files = readdirSync(join(root, FOLDER)).filter((file) => file.endsWith('.yaml') && !APART.includes(file));
  return readFiles(root, files.sort());
}

/** Pages of the sets whose fields are judged, by whether the judge of fields may be fitted on them: `pages-unseen.yaml` never. */
export function readFieldPages(root: string): { readonly fitted: readonly RankedPage[]; readonly unseen: readonly RankedPage[] } {
  const fitted = readdirSync(join(root, FOLDER)).filter((file) => /^pages-.*\.yaml$/.test(file) && file !== UNSEEN);
  return { fitted: readFiles(root, fitted.sort()).pages, unseen: readFiles(root, [UNSEEN]).pages };
}

/** Queries nothing was ever chosen on: no weight, no threshold, no thesaurus form. */
export function readHeldOut(root: string): readonly RankedQuery[] {
  return readFiles(root, ['held-out.yaml']).queries;
}

/** Questions as people type them, written from the bodies of answers alone: half to choose on, half to check what was chosen. */
export function readFresh(root: string): { readonly dev: readonly RankedQuery[]; readonly check: readonly RankedQuery[] } {
  return { dev: readFiles(root, ['fresh-dev.yaml']).queries, check: readFiles(root, ['fresh-check.yaml']).queries };
}

/** Questions written from the bodies of answers drawn by lot, and some that no answer speaks to: never chosen on. */
export function readDrawn(root: string): readonly RankedQuery[] {
  return readFiles(root, ['drawn.yaml']).queries;
}

/** Questions of people in a hurry: `dev` and `mails` to choose on, `check` never. */
export function readHurried(root: string): Readonly<Record<'dev' | 'check' | 'mails', readonly RankedQuery[]>> {
  const read = (name: string) => readFiles(root, [`hurried-${name}.yaml`]).queries;
  return { dev: read('dev'), check: read('check'), mails: read('mails') };
}

/** Questions and mails of strangers about nearly every answer: half to choose on, half of which only counts are read. */
export function readAsked(root: string): Readonly<Record<'dev' | 'check', readonly RankedQuery[]>> {
  const read = (name: string) => readFiles(root, [`asked-${name}.yaml`]).queries;
  return { dev: read('dev'), check: read('check') };
}

function readFiles(root: string, files: readonly string[]): RankingSets {
  const sets = files.map((file) => parse(readFileSync(join(root, FOLDER, file), 'utf8')));
  return {
    queries: sets.flatMap(({ kind, queries = [] }) => queries.map((one: Omit<RankedQuery, 'kind'>) => ({ ...one, kind }))),
    pages: sets.flatMap(({ pages = [] }) => pages),
  };
}

/**
 * What became of a case: `first`, `near` (second or third), `far` or `missed` among sure then close answers; for a case
 * that wants silence, `silent` or `shown`. `unsure` tells that no right answer is among the first three sure ones.
 */
export interface Verdict {
  readonly name: string;
  readonly kind: string;
  readonly rank: number;
  readonly place: 'first' | 'near' | 'far' | 'missed' | 'silent' | 'shown';
  readonly unsure: boolean;
  /** Ids that came first, three at most. */
  readonly got: readonly string[];
}

/** Ids said of a case that comes out otherwise than declared. */
const SAID = 3;
const firstOf = (list: readonly Suggestion[]) => list.slice(0, SAID).map(({ id }) => id);

/** Judges a typed query. */
export function judgeQuery(index: FaqIndex, { q, expect, kind }: RankedQuery): Verdict {
  const { typed, maybe } = suggest(index, { typed: q });
  const right = (one: Suggestion) => expect.includes(one.id);
  const got = firstOf([...typed, ...maybe]);
  if (expect.length === 0) {
    return { name: q, kind, rank: 0, place: typed.length > 0 ? 'shown' : 'silent', unsure: false, got: firstOf(typed) };
  }
  const rank = [...typed, ...maybe].findIndex(right) + 1;
  return { name: q, kind, rank, place: placeOf(rank), unsure: !typed.slice(0, 3).some(right), got };
}

/** Judges the field and the page lists of a page, whichever the case speaks of. */
export function judgePage(index: FaqIndex, portals: readonly Portal[], { context, field, page }: RankedPage): Verdict[] {
  const shown = suggest(index, { page: asContext(portals, context) });
  const judge = (kind: 'field' | 'page', expect: readonly string[] | undefined, list: readonly Suggestion[]): Verdict[] => {
    if (!expect) return [];
    const name =
      `${kind} ${context.url} ${context.headings?.join(' / ') ?? ''} ${kind === 'field' ? context.label : (context.messages ?? '')}`.trim();
    const free = list.filter((one) => one.reasons[0]?.kind !== 'pinned');
    if (expect.length === 0) {
      return [{ name, kind, rank: 0, place: free.length > 0 ? 'shown' : 'silent', unsure: false, got: firstOf(free) }];
    }
    const rank = list.findIndex((one) => expect.includes(one.id)) + 1;
    return [{ name, kind, rank, place: placeOf(rank), unsure: false, got: firstOf(list) }];
  };
  return [...judge('field', field, shown.field), ...judge('page', page, shown.page)];
}

function placeOf(rank: number): Verdict['place'] {
  return rank === 0 ? 'missed' : rank === 1 ? 'first' : rank <= 3 ? 'near' : 'far';
}

/** What the reader would say of such a page. */
export function asContext(
  portals: readonly Portal[],
  { url, title, headings = [], label, legend, messages = [] }: RankedPage['context'],
): PageContext {
  const portal = findPortal(url, portals)?.portal;
  return {
    portal: portal?.id ?? '',
    screen: (portal && findScreen(portal, url, { title, headings, step: null })?.id) ?? null,
    title,
    headings,
    step: null,
    messages,
    path: [],
    field: label === undefined ? null : { label, legend: legend ?? null, hint: null, heading: null },
  };
}
