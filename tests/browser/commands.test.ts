/** The browser's keyboard commands, with the tab in front of them. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL, SECOND } from './kit/portal-page';
import { shown, type Tab, until } from './kit/stage';

const ELSEWHERE = 'https://ailleurs.example/';

let tab: Tab;

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  stage.serve(ELSEWHERE, '<!doctype html><html lang="fr"><title>Ailleurs</title><input id="depart">');
  tab = await stage.open(PORTAL_URL);
});

const pageFocus = () =>
  tab.evaluate(() => {
    const { activeElement: active } = document;
    return active?.id || (active?.matches('[repere-e-sante]') ? 'repere-e-sante' : active?.localName);
  });
const focusIn = (id: string) => until(`the focus in « ${id} »`, pageFocus, (focused) => focused === id);
const closed = () => until('the sidebar gone', async () => !(await tab.hasSidebar()));
const focusInSearch = async () => {
  // Asked for each time: a frame just taken away may still be listed.
  await until('the focus in the search of the sidebar', async () =>
    (await tab.sidebar()).evaluate(() => document.hasFocus() && document.activeElement?.localName === 'input'),
  );
  await focusIn('repere-e-sante');
};

test('toggle-sidebar closes without a touch on the focus, opens with it, and gives it back when it closes again', async () => {
  await shown(await tab.sidebar(), '[data-region="page"]');
  await tab.focus(FIRST.selector);
  await tab.command('toggle-sidebar');
  await closed();
  await focusIn(FIRST.selector.slice(1));

  await stage.killBackground();
  await tab.command('toggle-sidebar');
  await focusInSearch();

  await stage.killBackground();
  await tab.command('toggle-sidebar');
  await closed();
  await focusIn(FIRST.selector.slice(1));
});

test('switch-focus opens, and passes between the field and the search', async () => {
  await tab.focus(SECOND.selector);
  await tab.command('switch-focus');
  await focusInSearch();
  for (let times = 0; times < 2; times++) {
    await tab.command('switch-focus');
    await focusIn(SECOND.selector.slice(1));
    await tab.command('switch-focus');
    await focusInSearch();
  }
  await tab.command('switch-focus');
  await focusIn(SECOND.selector.slice(1));
  await tab.type('ici');
  await until(
    'the keys in the field',
    () => tab.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, SECOND.selector),
    (value) => value === 'ici',
  );
});

test('beside no portal toggle-sidebar opens the quick search, switch-focus does nothing, and the next portal works', async () => {
  const nowhere = await stage.open(ELSEWHERE);
  await nowhere.focus('#depart');
  await nowhere.command('switch-focus');
  await nowhere.command('toggle-sidebar');
  const popup = await stage.shownPopup();
  await until('the caret in the quick search', () => popup.evaluate(() => document.activeElement?.localName === 'input'));
  expect(await nowhere.hasSidebar()).toBe(false);
  expect(await nowhere.evaluate(() => document.querySelector('[repere-e-sante]'))).toBeNull();
  await tab.toFront();
  await tab.command('toggle-sidebar');
  await closed();
});
