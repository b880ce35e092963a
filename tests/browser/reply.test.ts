/** The reply in preparation in the installed extension: one for all windows, kept until the browser closes. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { openByLauncher } from './kit/launcher';
import { noticing } from './kit/notice';
import { FIRST, PORTAL_HTML, PORTAL_URL, SECOND } from './kit/portal-page';
import { pressAgain } from './kit/press-again';
import { addOpened } from './kit/reply';
import { POPUP, press, pressNamed, shown, type Tab, until, type View, visibleText } from './kit/stage';

const TYPED = 'Deux démarches, dans cet ordre. ';

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
});

/** Finds an answer by its question, opens it and adds it to the reply. */
async function add(view: View, words: string, answer: string): Promise<void> {
  await view.focus('.search-in');
  await view.evaluate(() => (document.querySelector('.search-in') as HTMLInputElement).select());
  await view.type(words);
  await press(view, `[data-region="results"] [data-answer="${answer}"] a`);
  await addOpened(view);
}

const pieces = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-piece]')].map(({ dataset }) => dataset.piece));
const textOf = (view: View, answer: string) =>
  view.evaluate((id) => document.querySelector<HTMLTextAreaElement>(`[data-piece="${id}"] textarea`)?.value ?? '', answer);
const area = (answer: string) => `[data-piece="${answer}"] textarea`;

async function reply(view: View): Promise<string[]> {
  await press(view, '[data-action="reply"]');
  await shown(view, '[data-view="reply"]');
  return (await until(
    'two pieces',
    () => pieces(view),
    (ids) => ids.length === 2,
  )) as string[];
}

/** Types at the start of a text. */
async function typeInto(view: View, answer: string, text: string): Promise<void> {
  await view.focus(area(answer));
  await until('the caret in the text', () =>
    view.evaluate((wanted) => document.hasFocus() && (document.activeElement?.matches(wanted) ?? false), area(answer)),
  );
  await view.evaluate((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.setSelectionRange(0, 0), area(answer));
  await view.type(text);
}

/** Says yes where a doubtful answer is asked about, until this is read. */
const sayingYes = (what: string, view: View, read: () => Promise<string | null>) =>
  until(what, async () => {
    await view.evaluate(() => document.querySelector<HTMLElement>('[data-action="copy-anyway"]')?.click());
    return read();
  });
const inserted = (sidebar: View, outcome: string) =>
  sayingYes(outcome, sidebar, () => visibleText(sidebar, `[data-insert="${outcome}"]`));

/** The sidebar of a portal page: it opens by itself, but after it was closed and until it is asked for again. */
async function openSidebar(closed = false): Promise<[Tab, View]> {
  const tab = await stage.open(PORTAL_URL);
  if (closed) await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"] [data-answer]');
  return [tab, sidebar];
}

test('two answers are added, ordered, edited and copied; sidebar and background may go in between', async () => {
  const [tab, sidebar] = await openSidebar();
  await add(sidebar, 'carte cps de test', FIRST.answer);
  await press(sidebar, '[data-action="back"]');
  await stage.killBackground();
  await add(sidebar, 'cps ou e-cps', SECOND.answer);
  await press(sidebar, '[data-action="add"]');
  await shown(sidebar, '[data-view="reply"]');
  expect(await pieces(sidebar)).toEqual([FIRST.answer, SECOND.answer]);

  await press(sidebar, `[data-piece="${SECOND.answer}"] [data-action="up"]`);
  await until(
    'the other order',
    () => pieces(sidebar),
    (ids) => ids[0] === SECOND.answer,
  );
  await typeInto(sidebar, FIRST.answer, TYPED);
  await pressNamed(sidebar, 'Fermer');
  await until('the sidebar gone', async () => !(await tab.hasSidebar()));
  await tab.close();
  await until('the text kept', async () => JSON.stringify((await stage.storage()).local.draft ?? '').includes(TYPED.trim()));
  await stage.killBackground();

  const popup = await stage.extensionPage(POPUP);
  expect(await reply(popup)).toEqual([SECOND.answer, FIRST.answer]);
  expect(await textOf(popup, FIRST.answer)).toMatch(new RegExp(`^${TYPED}`));
  await popup.focus('[data-phrase="opening"] textarea');
  await popup.type('Bonjour,');

  const copied = await noticing(popup, '[data-action="copy"].is-done');
  await press(popup, '[data-action="copy"]');
  await sayingYes('« Copié » said', popup, copied);
  const { text, html } = await stage.paste();
  expect(text).toMatch(/^Bonjour,\r?\n/);
  expect(text.slice(0, text.indexOf(TYPED)).match(/\?\r?\n/g), 'both questions stand before').toHaveLength(2);
  expect(text).toMatch(/, lue le \d/);
  expect(text).not.toMatch(/texte adapté|base \d{4}/);
  expect(html).toContain(`<p>${TYPED}`);
  expect(html).toMatch(/<a href="https:\/\/[^"]+">/);

  const { local, session } = await stage.storage();
  // An update of the extension takes the session's storage along; what the browser's end forgets is forgotten at its start.
  expect(JSON.stringify(local.draft)).toContain(TYPED);
  expect(JSON.stringify(session)).not.toContain(TYPED.trim());
  await popup.close();
});

test('two windows edit different answers of it, and both have both', async () => {
  const [tab, sidebar] = await openSidebar(true);
  const popup = await stage.extensionPage(POPUP);
  await reply(popup);
  await tab.toFront();
  await reply(sidebar);
  for (const word of ['un ', 'deux ']) {
    await tab.toFront();
    await typeInto(sidebar, FIRST.answer, word);
    await popup.toFront();
    await typeInto(popup, SECOND.answer, word);
  }
  for (const view of [sidebar, popup]) {
    await until(
      'both texts',
      async () => [await textOf(view, FIRST.answer), await textOf(view, SECOND.answer)],
      (texts) => texts.every((text) => text.startsWith('deux un ')),
    );
  }

  await press(popup, '[data-action="clear"]');
  await until('none in the other window', async () => (await pieces(sidebar)).length === 0);
  await press(popup, '[data-action="undo"]');
  await until(
    'all back in the other window',
    () => textOf(sidebar, FIRST.answer),
    (text) => text.startsWith('deux un '),
  );
  await tab.close();
  await popup.close();
});

test('it is inserted where the caret was in the page; where no editor of several lines had it, that is not offered', async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML.replace('</form>', '<textarea id="message"></textarea></form>'));
  const [tab, sidebar] = await openSidebar();
  await reply(sidebar);
  await press(sidebar, '[data-phrase="opening"] textarea');
  expect(await sidebar.evaluate(() => document.querySelector('[data-action="insert"]'))).toBeNull();

  await tab.toFront();
  await tab.click('#message');
  await tab.type('Cher client. ');
  await press(sidebar, '[data-phrase="opening"] textarea'); // whoever comes over from the page
  await press(sidebar, '[data-action="insert"]');
  await inserted(sidebar, 'aimed');
  const held = () => tab.evaluate(() => (document.querySelector('#message') as HTMLTextAreaElement).value);
  await pressAgain(sidebar, async () => (await held()).includes('Bonjour'));
  await shown(sidebar, '[data-insert="inserted"]');
  const written = await held();
  expect(written).toMatch(/^Cher client. Bonjour,\n/);
  expect(written).toContain(TYPED.trim());
  await tab.close();
});
