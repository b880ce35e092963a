/** The answers of an organisation in the installed extension: taken in, found and labelled, updated, an older file refused, removed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { entry, file } from '../unit/own/sample-own';
import { stage, test, whatLeft } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { gone, isFirefox, press, shown, type Tab, until } from './kit/stage';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
test.beforeAll(() => stage.serve(PORTAL_URL, PORTAL_HTML));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OWN = 'own:cartes-de-test';
/** In place of the answer the first field brings, by the very name of the field. */
const answers = (question: string) => [
  entry('cartes-de-test', { question, variants: [FIRST.label], screens: ['igc-sante/demander'], replaces: FIRST.answer }),
  entry('badge', { question: 'Que faire d’un badge zorglub perdu\u202f?' }),
];
async function written(name: string, pack: number, question: string): Promise<string> {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, await file({ pack, answers: answers(question) }));
  return path;
}

test('an organisation’s answers come, stand in place of ours, are replaced by newer ones alone, and go without a trace', async () => {
  const first = await written('first', 1, 'Qui commande nos cartes de test\u202f?');
  const second = await written('second', 2, 'Quel service commande nos cartes de test\u202f?');
  const tab = await stage.open(PORTAL_URL);
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  await shown(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);

  const options: Tab = await stage.extensionPage('extension/options/index.html');
  await shown(options, '[data-own="none"]');
  await shown(options, `[data-fresh="${isFirefox() ? 'impossible' : 'off'}"]`);
  await options.chooseFiles('input[name="own"]', [first]);
  expect(await shown(options, '[data-own-ask]')).toMatch(
    /Hôpital du Nord[\s\S]*2 réponses[\s\S]*Mots de la clé\u202f: ([a-z]{5} ?){6}/,
  );
  expect((await stage.storage()).local, 'nothing is kept before the answer').not.toHaveProperty('ownAnswers');
  await press(options, '[data-action="own-take"]');
  await shown(options, '[data-own="kept"]');

  // In the sidebar that was open all the while, for the field as for typed words.
  await tab.toFront();
  const row = `[data-region="field"] [data-answer="${OWN}"]`;
  expect(await shown(sidebar, row)).toContain('Réponse de «\u202fHôpital du Nord\u202f»');
  await gone(sidebar, `[data-answer="${FIRST.answer}"]`);
  await sidebar.focus('.search-in');
  await sidebar.type('zorglub');
  await shown(sidebar, '[data-region="results"] [data-answer="own:badge"] [data-own-label]');

  await options.toFront();
  await options.chooseFiles('input[name="own"]', [second]);
  await until('the newer one', async () => ((await stage.storage()).local.ownAnswers as { pack: number }).pack === 2);
  const again = await stage.open(PORTAL_URL);
  await again.focus(FIRST.selector);
  const newer = await again.sidebar();
  expect(await shown(newer, row)).toContain('Quel service');
  await press(newer, row);
  expect(await shown(newer, `[data-open-answer="${OWN}"] [data-own-label]`)).toContain('à la place de celle de Repère');

  await options.toFront();
  await options.chooseFiles('input[name="own"]', [first]);
  expect(await shown(options, '#organisation [role="alert"]')).toContain(
    'n’est pas plus récent que celui en place. Rien n’a changé',
  );
  expect((await stage.storage()).local).toMatchObject({ ownAnswers: { pack: 2 } });

  await press(options, '[data-action="own-remove"]');
  await shown(options, '[data-own="none"]');
  expect((await stage.storage()).local).not.toHaveProperty('ownAnswers');
  expect(await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  const last = await stage.open(PORTAL_URL);
  await last.focus(FIRST.selector);
  await shown(await last.sidebar(), `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  for (const each of [tab, again, last, options]) await each.close();
});

const ADDRESS = 'https://intranet.hopital.example/repere/answers.json';
const HOST = 'intranet.hopital.example:443';

// Firefox has no page closed enough, and asks for nothing.
if (!isFirefox())
  test('an address written down is asked, and no other: by the user at once, by itself once a day; a failure changes nothing', async () => {
    const given = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    stage.serve(ADDRESS, { html: await file({ pack: 1, answers: answers('Qui commande nos cartes\u202f?') }), headers: given });
    const options = await stage.extensionPage('extension/options/index.html');
    await shown(options, '[data-fresh="off"]');
    await options.focus('#fresh-address');
    await options.type(ADDRESS);
    await press(options, '[data-action="fresh-start"]');
    await press(options, '[data-action="own-take"]');
    expect(await shown(options, '[data-fresh="taken"] [role="status"]')).toContain('version 1');
    await press(options, '[data-action="fresh-ask"]');
    await shown(options, '[data-fresh="same"]');
    await wake();
    expect(whatLeft(), 'asked today already').toEqual([]);

    // What is asked by itself reaches the network of this stage, where nobody answers.
    await options.evaluate(async () => {
      const { freshAnswers } = (await chrome.storage.local.get()) as { freshAnswers: { asked: object } };
      await chrome.storage.local.set({ freshAnswers: { ...freshAnswers, asked: { ...freshAnswers.asked, day: '2026-01-01' } } });
    });
    await wake();
    await shown(options, '[data-fresh="unreachable"]');
    await wake();
    expect(whatLeft()).toEqual([HOST]);
    expect((await stage.storage()).local).toMatchObject({ ownAnswers: { pack: 1 } });

    await press(options, '[data-action="fresh-stop"]');
    await shown(options, '[data-fresh="off"]');
    expect((await stage.storage()).local).not.toHaveProperty('freshAnswers');
    await wake();
    await options.close();
  });

/** The background ends, and starts again as somebody calls it. */
async function wake(): Promise<void> {
  await stage.killBackground();
  const page = await stage.extensionPage('extension/popup/index.html');
  await shown(page, '.search-in');
  await page.close();
}
