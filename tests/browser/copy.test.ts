/** What really reaches the clipboard from a portal page, in every format, also where the page or the browser forbids it. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { noticing } from './kit/notice';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { gone, type Pasted, press, shown, type Tab, until, type View } from './kit/stage';

/** An answer whose sources disagree. */
const DOUBTFUL = { words: 'adresses endpoints pro santé connect', id: 'psc-adresses-endpoints' } as const;

const STRICT = "default-src 'none'; frame-src 'none'; style-src 'none'; script-src 'none'; form-action 'none'";
const PAGES: Readonly<Record<string, Record<string, string>>> = {
  plain: {},
  'policy that forbids the clipboard': { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
  'strict content policy': { 'content-security-policy': STRICT, 'permissions-policy': 'clipboard-write=()' },
};
const address = (page: string) => `${PORTAL_URL}?page=${Object.keys(PAGES).indexOf(page)}`;

test.beforeAll(async () => {
  for (const [page, headers] of Object.entries(PAGES)) stage.serve(address(page), { html: PORTAL_HTML, headers });
});

/** A tab on this page with the answer of its first field open in the sidebar. */
async function answerOn(page: string): Promise<{ tab: Tab; sidebar: View }> {
  const tab = await stage.open(address(page));
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  await press(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  await shown(sidebar, `[data-open-answer="${FIRST.answer}"]`);
  return { tab, sidebar };
}

/** Pastes what the clipboard holds after `copy` said it was done. */
async function pasted(sidebar: View, copy: () => Promise<void>): Promise<Pasted> {
  const copied = await noticing(sidebar, '[data-action="copy"].is-done');
  await copy();
  await until('the copy said', copied);
  return stage.paste();
}

function mayWrite(): boolean {
  const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
  return featurePolicy.allowsFeature('clipboard-write');
}

const READ = /Sources? lues? le \d+ \S+ \d{4}\n/;
const PROOF = /Sources? lues? le \d+ \S+ \d{4} · base \S+ · réponse [0-9a-f]{8}\n/;

test.each(Object.keys(PAGES))('text and HTML from a page with: %s', async (page) => {
  const { tab, sidebar } = await answerOn(page);
  // Firefox knows no such policy; Chromium must be seen to apply it, or the test would prove nothing.
  if (stage.name === 'chromium') expect(await sidebar.evaluate(mayWrite)).toBe(page === 'plain');
  const { text, html } = await pasted(sidebar, () => press(sidebar, '[data-action="copy"]'));
  expect(text).toMatch(/F414/);
  expect(text).toMatch(READ);
  expect(text).not.toMatch(/<[a-z]/);
  expect(html).toMatch(/<a href="https:\/\//);
  expect(html).toMatch(/<li>/);
  expect(html).not.toMatch(/ (style|class)=/);
  await tab.close();
});

test('every other format, chosen from the menu', async () => {
  const { tab, sidebar } = await answerOn('policy that forbids the clipboard');
  const copies: Record<string, Pasted> = {};
  for (const format of ['proof', 'markdown', 'html', 'link']) {
    await gone(sidebar, '.is-done');
    await tab.toFront();
    copies[format] = await pasted(sidebar, async () => {
      await press(sidebar, '[data-action="answer-menu"]');
      await press(sidebar, `[data-choice="${format}"]`);
    });
  }
  expect(copies.proof?.text).toMatch(PROOF);
  expect(copies.markdown?.html).toBe('');
  expect(copies.markdown?.text).toMatch(/^### .+\n\n/);
  expect(copies.markdown?.text).toMatch(/\[[^\]]+\]\(https:\/\/[^)]+\)/);
  expect(copies.html?.text).toMatch(/^<h3>.+<\/h3>\n<p>/);
  expect(copies.html?.html).toContain('<h3>');
  expect(copies.link?.text).toMatch(/^https:\/\/\S+(\nhttps:\/\/\S+)*$/);
  expect(copies.link?.html).toMatch(/<a href="https:\/\//);
  await tab.close();
});

test('sources that disagree: asked by a key in the row and by the button in the answer, copied only then', async () => {
  const tab = await stage.open(address('plain'));
  const sidebar = await tab.sidebar();
  await shown(sidebar, '.search-in');
  await sidebar.focus('.search-in');
  await sidebar.type(DOUBTFUL.words);
  const row = `[data-region="results"] [data-answer="${DOUBTFUL.id}"]`;
  await shown(sidebar, row);
  await sidebar.focus(`${row} .sugg-q a`);
  await sidebar.press('Control+Enter');
  await shown(sidebar, `${row} [data-copy="ask"]`);
  await sidebar.press('Escape');
  await gone(sidebar, '[data-copy]');
  await until('the focus back on the row', () =>
    sidebar.evaluate((link) => document.activeElement?.matches(link) ?? false, `${row} .sugg-q a`),
  );

  await sidebar.press('Enter');
  await shown(sidebar, `[data-open-answer="${DOUBTFUL.id}"]`);
  await press(sidebar, '[data-action="copy"]');
  await shown(sidebar, '.actions [data-copy="ask"]');
  await sidebar.press('Escape');
  await gone(sidebar, '[data-copy]');
  await shown(sidebar, `[data-open-answer="${DOUBTFUL.id}"]`);
  await press(sidebar, '[data-action="copy"]');
  const { text } = await pasted(sidebar, () => press(sidebar, '[data-action="copy-anyway"]'));
  expect(text).toMatch(/\nSources en désaccord\. .+\n/);
  await tab.close();
});

test('every way refused: the selected text, copied by the user, brings its HTML along', async () => {
  const { tab, sidebar } = await answerOn('plain');
  await sidebar.run(`
    navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    document.execCommand = () => false;
  `);
  await press(sidebar, '[data-action="copy"]');
  await shown(sidebar, '[data-copy="by-hand"]');
  await until('the text selected', () => sidebar.evaluate(() => document.activeElement?.localName === 'textarea'));
  const { text, html } = await pasted(sidebar, () => sidebar.press('Control+c'));
  expect(text).toMatch(READ);
  expect(html).toMatch(/<a href="https:\/\//);
  await gone(sidebar, '[data-copy]');
  await tab.close();
});
