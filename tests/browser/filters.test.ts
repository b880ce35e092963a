/** The five filters in the installed extension: what a page brings, what is kept of a choice, each surface by itself. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { rebuiltPages } from '../../src/cli/rebuilt-pages.mjs';
import { stage, test } from './kit/flow';
import { POPUP, press, shown, until, type View } from './kit/stage';

/** Its screen proposes two values of one filter. */
const PAGE = rebuiltPages(fileURLToPath(new URL('../..', import.meta.url))).find(
  ({ file }) => file === 'convergence_edc-psc.html',
)!;
const FROM_PAGE = ['offre/segur', 'offre/services'];

test.beforeAll(async () => {
  stage.serve(PAGE.url, PAGE.html);
});

const chips = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-chip]')].map(({ dataset }) => dataset.chip));
const chipsAre = (view: View, wanted: readonly string[]) =>
  until(
    `the chips ${wanted.join(', ')}`,
    () => chips(view),
    (now) => JSON.stringify(now) === JSON.stringify(wanted),
  );
const dispositifs = (view: View) =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-facet="dispositif"] [data-option]')].map(({ dataset }) => dataset.option),
  );
const stored = (wanted: unknown) =>
  until(
    `${JSON.stringify(wanted)} stored`,
    async () => (await stage.storage()).local.filters,
    (filters) => JSON.stringify(filters) === JSON.stringify(wanted),
  );
const removed = (wanted: readonly string[]) =>
  until(
    `${wanted.join(', ')} removed for the session`,
    async () => (await stage.storage()).session.removedPresets,
    (keys) => JSON.stringify(keys) === JSON.stringify(wanted.map((value) => `${PAGE.portal}/${value}`)),
  );
const badge = (view: View) => shown(view, '.btn-filter .badge');

test('the sidebar: filters of the page, a couloir and its dispositifs, the list they leave', async () => {
  const tab = await stage.open(PAGE.url);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  await until(
    'two filters of the page',
    () => badge(sidebar),
    (count) => count === '2',
  );
  await press(sidebar, '.btn-filter');
  await chipsAre(sidebar, FROM_PAGE);
  expect(await shown(sidebar, '.filters .status')).toContain('repris de la page');

  await stage.killBackground();
  await press(sidebar, '[data-option="imagerie"] input');
  await chipsAre(sidebar, [...FROM_PAGE, 'couloir/imagerie']);
  await stored({ sidebar: { couloir: ['imagerie'] } });
  expect(await dispositifs(sidebar)).toEqual(expect.arrayContaining(['ris', 'drimbox']));
  expect(await dispositifs(sidebar)).not.toContain('dpi');

  const count = (await shown(sidebar, '[data-action="see"]')).match(/\d+/)?.[0];
  await press(sidebar, '[data-action="see"]');
  await shown(sidebar, '[data-region="resultats"] [data-answer]');
  await until(
    'as many answers as the button said',
    () => shown(sidebar, '.status'),
    (says) => says.includes(`${count} réponses`),
  );

  await press(sidebar, '[data-chip="offre/services"]');
  await chipsAre(sidebar, ['offre/segur', 'couloir/imagerie']);
  await removed(['offre/services']);
  await tab.close();
});

test('the sidebar again: the choice is kept, what was removed stays away, the suggestions come first all the same', async () => {
  await stage.killBackground();
  const tab = await stage.open(PAGE.url);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"] [data-answer]');
  expect(await badge(sidebar)).toBe('2');
  await sidebar.focus('.search-in');
  await sidebar.type('certificat');
  await shown(sidebar, '[data-region="resultats"]');
  await chipsAre(sidebar, ['offre/segur', 'couloir/imagerie']);

  await press(sidebar, '[data-region="resultats"] [data-action="reset"]');
  await chipsAre(sidebar, []);
  await stored({});

  await stage.killBackground();
  await tab.goto(PAGE.url);
  const again = await tab.sidebar();
  await shown(again, '[data-region="page"] [data-answer]');
  await press(again, '.btn-filter');
  await shown(again, '.filters .facet');
  expect(await chips(again), 'nothing of the page comes back').toEqual([]);
  await removed(['offre/services', 'offre/segur']);
  await tab.close();
});

test('the popup has filters of its own, kept while the background dies', async () => {
  const popup = await stage.extensionPage(POPUP);
  await press(popup, '.btn-filter');
  await shown(popup, '.filters .facet');
  await chipsAre(popup, []);
  await press(popup, '[data-option="hopital"] input');
  await chipsAre(popup, ['couloir/hopital']);
  await stage.killBackground();
  await press(popup, '[data-option="ville"] input');
  await chipsAre(popup, ['couloir/hopital', 'couloir/ville']);
  await stored({ popup: { couloir: ['hopital', 'ville'] } });
  await popup.close();

  await stage.killBackground();
  const again = await stage.extensionPage(POPUP);
  expect(await badge(again)).toBe('2');
  await press(again, '.btn-filter');
  await chipsAre(again, ['couloir/hopital', 'couloir/ville']);
  await again.close();
});
