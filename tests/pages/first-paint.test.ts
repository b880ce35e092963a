/** Over the corpus: what is shown first, of cards and of what was found elsewhere, is what a full opening shows. */
import packed, { answers, bodies } from 'virtual:faq-index';
import { afterAll, expect, test } from 'vitest';
import portals from '../../data/portals.json';
import { type Knowledge, openKnowledge } from '../../extension/ui/knowledge/knowledge';
import type { PageContext } from '../../src/page/context';
import { readPage } from '../../src/page/read-page';
import { findPortal } from '../../src/portal/find-portal';
import { type Portal, type PortalRules, portalRules } from '../../src/portal/portal';
import { openIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import type { Ask, Suggestions } from '../../src/search/suggestion';
import { CORPUS, closePages, marked, openPage } from './corpus';

const RULES: readonly PortalRules[] = portalRules(portals as readonly Portal[]);
const url = (file: unknown) => URL.createObjectURL(new Blob([JSON.stringify(file)]));
const FILES: Readonly<Record<string, string>> = {
  'answers.json': url(answers),
  'bodies.json': url(bodies),
  'faq-index.json': url(packed),
};
const unexpected = (error: unknown) => expect.unreachable(String(error));
const options = { onFault: unexpected, onLost: unexpected };

afterAll(closePages);

/** The pages of the corpus, each with nothing in the focus and with each of its marked fields. */
async function pages(): Promise<PageContext[]> {
  const read: PageContext[] = [];
  for (const { file, url, fields = {} } of CORPUS) {
    const document = await openPage(file);
    const portal = findPortal(url, RULES)?.portal as PortalRules;
    for (const focused of [null, ...Object.keys(fields).map((name) => marked(document, name))]) {
      const page = readPage(document, url, portal, focused);
      if (page) read.push(page);
    }
    closePages();
  }
  return read;
}

test('the same answers for the same reasons, drawn the same, with and without what is hidden', async () => {
  const owner = openIndex(packed);
  const elsewhere = (ask: Ask): Suggestions => JSON.parse(JSON.stringify(suggest(owner, ask)));
  const first = await openKnowledge((name) => (name === 'answers.json' ? FILES[name] : 'blob:nowhere') ?? '', {
    ...options,
    elsewhere,
  });
  const full = await openKnowledge((name) => FILES[name] ?? '', options);
  await full.prepare();
  const read = await pages();
  expect(read.length).toBeGreaterThan(CORPUS.length);
  let rows = 0;
  for (const page of read) {
    const all = shown(await full.suggest({ page }));
    expect(shown(await first.suggest({ page }))).toEqual(all);
    const [leading] = all;
    if (!leading) continue;
    const without = { answers: [leading.id], kinds: ['title'] } as const;
    expect(shown(await first.suggest({ page, without }))).toEqual(shown(await full.suggest({ page, without })));
    for (const { id } of all) expect(drawn(first, id)).toEqual(drawn(full, id));
    rows += all.length;
  }
  expect(rows).toBeGreaterThan(read.length);
  expect(first.isWhole).toBe(false);
});

const shown = ({ field, page }: Suggestions) => [...field, ...page];

/** What a row may show of an answer, from its card; the same of all that is known of it, where it is. */
function drawn(knowledge: Knowledge, id: string) {
  const card = knowledge.card(id);
  const { question, short, en, facets, hash, read, review, validUntil } = knowledge.answer(id) ?? card ?? expect.unreachable(id);
  return { question, short, en, facets, hash, read, review, validUntil };
}
