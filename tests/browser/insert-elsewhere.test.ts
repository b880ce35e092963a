/** A reply put into a ticket tool that is no portal: only once the user added its host. */
import { expect } from 'vitest';
import type { InsertOutcome } from '../../extension/messaging/insert-outcome';
import { clickInto } from './kit/editors/click-into';
import { EDITORS, type EditorPage, serveEditors } from './kit/editors/pages';
import { stage, test } from './kit/flow';
import { type Tab, until, type View } from './kit/stage';

const TICKET_URL = 'https://tickets.example/demande/12';
const HOST = 'https://tickets.example/*';
const LINK = 'https://esante.gouv.fr/produits-services';
const REPLY = {
  text: 'Le certificat se commande avec le formulaire F414.',
  html: `<p>Le certificat se commande avec le <a href="${LINK}">formulaire F414</a>.</p>`,
};
const editor = (name: string) => EDITORS.find((one) => one.name === name) as EditorPage;

test.beforeAll(async () => {
  await serveEditors(stage);
});

const held = (tab: Tab) => tab.evaluate(() => (window as unknown as { held: () => string }).held());

/** Letters and signs alone: editors differ in what becomes of the line around the caret. */
function words(held: string): string {
  return held.replace(/<[^>]+>|&nbsp;|\s/g, '');
}

/** The ticket in front, with words in its editor. */
async function writing({ html, place }: EditorPage): Promise<Tab> {
  stage.serve(TICKET_URL, html);
  const tab = await stage.open(TICKET_URL);
  await tab.toFront();
  await until('the editor ready', () => tab.evaluate(() => 'held' in window));
  await clickInto(tab, place);
  await tab.type('Bonjour. ');
  await until(
    'the word typed',
    () => held(tab),
    (now) => words(now) === 'Bonjour.',
  );
  return tab;
}

/** A page of ours outside the tabs that no act on the page has opened: the popup by script, Firefox's sidebar by its menu. */
const beside = () => (stage.name === 'firefox' ? stage.panel() : stage.popup());

/** What the button there does. */
async function insert(from: View): Promise<InsertOutcome> {
  // Asked once: a second question would write a second time.
  await until('our page there', () => from.evaluate(() => typeof chrome.runtime?.sendMessage === 'function'));
  const reply = await from.evaluate(
    (content) => chrome.runtime.sendMessage({ call: 'insertReply', args: [content] }) as Promise<{ ok: InsertOutcome }>,
    REPLY,
  );
  return reply.ok;
}

test('without access nothing goes in, and not even the address is known', async () => {
  const tab = await writing(editor('a textarea'));
  expect(await insert(await beside())).toEqual({ done: 'noPermission', origin: null });
  expect(await held(tab)).toBe('Bonjour. ');
  await tab.close();
});

test('our key pressed over the page tells whom to ask for, and nothing goes in before', async () => {
  const tab = await writing(editor('a textarea'));
  await tab.command('toggle-sidebar'); // beside no portal it opens the popup
  expect(await insert(await stage.shownPopup())).toEqual({ done: 'noPermission', origin: HOST });
  expect(await held(tab)).toBe('Bonjour. ');
  await tab.close();

  const next = await writing(editor('a textarea'));
  expect(await insert(await beside())).toEqual({ done: 'noPermission', origin: null });
  await next.close();
});

test('a page of our own', async () => {
  const tab = await stage.extensionPage('extension/options/index.html');
  expect(await insert(tab)).toEqual({ done: 'impossible' });
  await tab.close();
});

// Firefox does not tell its own pages from those it hides the address of.
if (process.env.STAGE !== 'firefox')
  test('a page of the browser', async () => {
    const tab = await stage.open('chrome://version');
    expect(await insert(await beside())).toEqual({ done: 'impossible' });
    await tab.close();
  });

test('a host allowed for good: every editor, without another click on the page', async () => {
  await stage.allow(HOST);
  for (const name of ['a textarea', 'a textarea of React', 'an editable zone without an editor', 'CKEditor 5', 'TinyMCE 8']) {
    const tab = await writing(editor(name));
    expect(await insert(await beside()), name).toEqual({ done: 'inserted' });
    const after = await until(
      `the reply in ${name}`,
      () => held(tab),
      (now) => words(now) === words(`Bonjour. ${REPLY.text}`),
    );
    if (editor(name).takes === 'rich') expect(after, name).toContain(`<a href="${LINK}">formulaire F414</a>`);
    await tab.close();
  }
});
