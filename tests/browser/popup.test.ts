/** The toolbar popup: search from anywhere with the keyboard alone. Opened as a tab, its only difference here. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { POPUP, shown, type Tab, until } from './kit/stage';

let popup: Tab;

test.beforeAll(async () => {
  popup = await stage.extensionPage(POPUP);
});

test('type, arrows, Enter: an answer without the mouse', async () => {
  await until('the caret in the search box', () => popup.evaluate(() => document.activeElement?.localName === 'input'));
  await popup.type('carte cps de test');
  await shown(popup, '[data-region="resultats"] [data-answer="igc-produits-de-test"]');
  await popup.press('ArrowDown');
  await popup.press('ArrowUp');
  await popup.press('Enter');
  await until(
    'the answer with its source',
    () => bodyText(),
    (text) => /F414/.test(text) && /reformulation non officielle/i.test(text),
  );
  expect(await popup.evaluate(() => document.activeElement !== document.body), 'the focus follows').toBe(true);
});

test('Escape goes back to the results, then clears the search', async () => {
  await stage.killBackground();
  await popup.press('Escape');
  await shown(popup, '[data-region="resultats"] [data-answer="igc-produits-de-test"]');
  expect(await searched()).toBe('carte cps de test');
  await popup.press('Escape');
  await until('an empty search', searched, (text) => text === '');
});

test('typing mistakes and typography do not matter', async () => {
  for (const typed of ['difference entre ecps et pro sante connect', 'DIFFÉRENCE e-CPS PSC']) {
    await popup.evaluate(() => (document.querySelector('input') as HTMLInputElement).select());
    await popup.type(typed);
    await shown(popup, '[data-region="resultats"] [data-answer="psc-difference-e-cps"]');
  }
});

test('words nobody knows end in a sentence and a way on, not in an empty list', async () => {
  await popup.evaluate(() => (document.querySelector('input') as HTMLInputElement).select());
  await popup.type('zzxqv wkjh');
  await until(
    'the empty state',
    () => bodyText(),
    (text) => /aucune réponse/i.test(text),
  );
});

const bodyText = () => popup.evaluate(() => document.body.innerText);
const searched = () => popup.evaluate(() => document.querySelector('input')?.value ?? null);
