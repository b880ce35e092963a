/** What the corpus is for: the right answers beside each page and field, and silence where there is none. */
import packed from 'virtual:faq-index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import portals from '../../data/portals.json';
import type { PageContext } from '../../src/page/context';
import { readPage } from '../../src/page/read-page';
import { findPortal } from '../../src/portal/find-portal';
import { type Portal, type PortalRules, portalRules } from '../../src/portal/portal';
import { type FaqIndex, openIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import { CORPUS, closePages, marked, openPage } from './corpus';

const RULES: readonly PortalRules[] = portalRules(portals as readonly Portal[]);

interface Verdict {
  /** Page, field if any, and what was judged: `field`, `page` or `silent`. */
  readonly name: string;
  readonly kind: 'field' | 'page' | 'silent';
  readonly right: boolean;
  readonly declaredMiss: boolean;
  readonly got: readonly string[];
}

interface Score {
  readonly right: number;
  readonly of: number;
  readonly share: number;
}

const verdicts: Verdict[] = [];
let index: FaqIndex;

beforeAll(async () => {
  index = openIndex(packed);
  for (const { file, url, page, fields = {}, silent, knownMisses = [] } of CORPUS) {
    const document = await openPage(file);
    const portal = findPortal(url, RULES)?.portal as PortalRules;
    const beside = (focused: Element | null): PageContext => readPage(document, url, portal, focused) as PageContext;
    const forPage = suggest(index, { page: beside(null) }).page.map(({ id }) => id);
    if (page) judge(file, 'page', knownMisses, forPage, page);
    if (silent) judge(file, 'silent', knownMisses, forPage, []);
    for (const [name, declared] of Object.entries(fields)) {
      const forField = suggest(index, { page: beside(marked(document, name)) }).field.map(({ id }) => id);
      const { field, silent, knownMisses = [] } = declared;
      if (field) judge(`${file} ${name}`, 'field', knownMisses, forField, field);
      if (silent) judge(`${file} ${name}`, 'silent', knownMisses, forField, []);
    }
    closePages();
  }
}, 120_000);
afterAll(closePages);

function judge(
  name: string,
  kind: Verdict['kind'],
  knownMisses: readonly string[],
  got: readonly string[],
  wanted: readonly string[],
): void {
  const right = kind === 'silent' ? got.length === 0 : got.some((id) => wanted.includes(id));
  verdicts.push({ name, kind, right, declaredMiss: knownMisses.includes(kind), got });
}

function scoreOf(kind: Verdict['kind']): Score {
  const of = verdicts.filter((one) => one.kind === kind);
  const right = of.filter((one) => one.right).length;
  return { right, of: of.length, share: right / of.length };
}

test('every answer named in the corpus exists', () => {
  const named = CORPUS.flatMap(({ page = [], fields = {} }) => [
    ...page,
    ...Object.values(fields).flatMap(({ field = [] }) => field),
  ]);
  expect(named.filter((id) => !index.answers.has(id))).toEqual([]);
});

test('every field and page comes out as declared: worse is a fault, better changes index.yaml', () => {
  const worse = verdicts.filter(({ right, declaredMiss }) => !right && !declaredMiss);
  const better = verdicts.filter(({ right, declaredMiss }) => right && declaredMiss);
  const say = ({ name, kind, got }: Verdict) => `${name} (${kind}): ${got.join(', ') || 'nothing'}`;
  expect({ worse: worse.map(say), better: better.map(say) }).toEqual({ worse: [], better: [] });
});

test('the score', () => {
  const [fields, silences, pages] = [scoreOf('field'), scoreOf('silent'), scoreOf('page')];
  const say = (what: string, { right, of, share }: Score) => `${what} ${right}/${of} (${Math.round(share * 1000) / 10} %)`;
  console.info(`Page corpus: ${say('fields', fields)}, ${say('silence', silences)}, ${say('pages', pages)}`);
  expect(fields.share).toBeGreaterThanOrEqual(0.95);
  expect(silences.share).toBeGreaterThanOrEqual(0.95);
  expect(pages.share).toBeGreaterThanOrEqual(0.95);
});
