/** The menu of the sidebar: the ARIA pattern « menu button » with the keyboard, and what it offers where. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Menu } from '../../extension/ui/controls/menu';
import { controlEntries } from '../../extension/ui/desk/control-entries';
import { NO_POLICY, type Policy } from '../../src/stored/policy';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function open(inPage = true, portal: string | null = 'psc', managed?: Policy) {
  const asked: string[] = [];
  const outer: string[] = [];
  const control = {
    inPage,
    choose: (choice: string) => asked.push(choice),
    openSettings: () => asked.push('settings'),
    openBoard: () => asked.push('board'),
  };
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the page around the menu
    <div class="rp" onKeyDown={({ key }) => outer.push(key)}>
      <Menu entries={controlEntries(control, portal, [], managed)} />
      <button type="button">Après</button>
    </div>,
  );
  return { asked, outer, button: page.getByRole('button', { name: 'Menu' }) };
}

const focused = () => document.activeElement?.textContent;

test('arrows open it at either end and walk round; Home and End; Escape gives the focus back and goes no further', async () => {
  const { outer, button } = open();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Réglages');
  expect(button.element().getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Fermer sur cette page');
  await userEvent.keyboard('{End}{ArrowUp}{ArrowUp}');
  expect(focused()).toBe('Ne plus s’ouvrir seul, sur aucun portail');
  await userEvent.keyboard('{Home}{Escape}');
  expect(document.activeElement).toBe(button.element());
  expect(document.querySelector('[role="menu"]')).toBeNull();
  expect(outer).toEqual([]);
});

test('Enter chooses, closes and gives the focus back; Tab closes and goes on', async () => {
  const { asked, button } = open();
  await button.click();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(asked).toEqual(['buttonOnly']);
  expect(document.activeElement).toBe(button.element());
  await userEvent.keyboard('{Enter}{Tab}');
  expect(document.querySelector('[role="menu"]')).toBeNull();
  expect(focused()).toBe('Après');
});

test('pressing elsewhere, or leaving for the page beside, closes it', async () => {
  const { button } = open();
  await button.click();
  await page.getByRole('button', { name: 'Après' }).click();
  await expect.poll(() => document.querySelector('[role="menu"]')).toBeNull();
  await button.click();
  window.dispatchEvent(new Event('blur'));
  await expect.poll(() => document.querySelector('[role="menu"]')).toBeNull();
});

test.each([
  [true, true, ['close', 'buttonOnly', 'never', 'pause', 'buttonEverywhere', 'board', 'settings']],
  [false, true, ['buttonOnly', 'never', 'pause', 'buttonEverywhere', 'board', 'settings']],
  [false, false, ['pause', 'buttonEverywhere', 'board', 'settings']],
])('in the page: %s, on a portal: %s', async (inPage, onPortal, choices) => {
  const { asked, button } = open(inPage, onPortal ? 'psc' : null);
  for (const choice of choices) {
    await button.click();
    await userEvent.click(document.querySelector(`[data-choice="${choice}"]`) as HTMLElement);
  }
  expect(asked).toEqual(choices);
});

test.each([
  [{ everywhere: 'open' as const }, ['close', 'pause', 'board', 'settings']],
  [{ modes: { psc: 'open' as const } }, ['close', 'pause', 'buttonEverywhere', 'board', 'settings']],
  [{ modes: { edit: 'open' as const }, board: false }, ['close', 'buttonOnly', 'never', 'pause', 'buttonEverywhere', 'settings']],
])('what the organisation decides is not offered: %j', async (managed, choices) => {
  const { button } = open(true, 'psc', { ...NO_POLICY, ...managed });
  await button.click();
  expect([...document.querySelectorAll('[data-choice]')].map((each) => each.getAttribute('data-choice'))).toEqual(choices);
});

test('breaks no rule of axe while open', async () => {
  const { button } = open();
  await button.click();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
