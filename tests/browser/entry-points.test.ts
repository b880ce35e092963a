/** Ways in from outside our pages: selected text, and the address bar. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { pressNamed, shown, until, type View } from './kit/stage';

const TICKET_URL = 'https://tickets.example/42';
const ASKED = 'carte cps de test';

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML.replace('<form>', `<p id="mots">${ASKED}</p><form>`));
  stage.serve(TICKET_URL, `<!doctype html><html lang="fr"><title>Ticket 42</title><p id="mots">${ASKED}</p>`);
});

const searched = (view: View) =>
  until(
    'the words in the search',
    () => view.evaluate(() => document.querySelector('input')?.value),
    (typed) => typed === ASKED,
  );
const FOUND = '[data-region="resultats"] [data-answer="igc-produits-de-test"]';

test('text selected on a portal is searched in the sidebar, open or closed, also when the background sleeps', async () => {
  const tab = await stage.open(PORTAL_URL);
  await shown(await tab.sidebar(), '[data-region="page"]');
  await stage.searchSelection(tab, '#mots');
  await searched(await tab.sidebar());
  await shown(await tab.sidebar(), FOUND);

  await pressNamed(await tab.sidebar(), 'Fermer');
  await until('the sidebar gone', async () => !(await tab.hasSidebar()));
  await stage.killBackground();
  await stage.searchSelection(tab, '#mots');
  await searched(await tab.sidebar());
  await shown(await tab.sidebar(), FOUND);
  await tab.close();
});

test('text selected anywhere else is searched in the popup, and nothing is kept of it', async () => {
  const tab = await stage.open(TICKET_URL);
  await stage.searchSelection(tab, '#mots');
  const popup = await stage.shownPopup();
  await searched(popup);
  await shown(popup, FOUND);
  expect(JSON.stringify(await stage.storage())).not.toContain(ASKED);
  await popup.press('Escape');
  await tab.close();
});

test('the address bar offers questions, and opens the answer without a word in the history', async () => {
  const { lines, choose } = await stage.addressBar('produits de test');
  expect(lines.length).toBeGreaterThan(0);
  const tab = await choose();
  await shown(tab, '[data-open-answer]');
  expect(await tab.evaluate(() => document.querySelector('[data-open-answer] h2')?.textContent)).toBe(lines[0]);
  expect(await tab.evaluate(() => location.search)).toBe('?surface=tab');
  const buttons = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-action]')].map((each) => each.dataset.action),
  );
  expect(buttons, 'there is no page beside to write into').not.toContain('insert');
});
