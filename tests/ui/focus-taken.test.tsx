/** A page that takes the focus back while somebody types in our frame (trial 8). */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { THEFT } from '../../extension/sidebar/focus-thefts';
import { appears } from './gallery/appears';
import { sidebarStub } from './gallery/surfaces';
import { drawSidebar } from './mounted';

let now = 0;
const later = (by: number) => {
  now += by;
};
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** In a page; where the browser gives none, its own panel cannot be opened. */
async function openInPage(open: (() => Promise<void>) | null = null) {
  const asked: string[] = [];
  const panel = { opener: Promise.resolve(open), onOpened: () => void asked.push('moved') };
  drawSidebar({ ...sidebarStub().surface, panel });
  await appears('[data-part="search"]');
  return asked;
}

const input = () => document.querySelector<HTMLInputElement>('[data-part="search"]') as HTMLInputElement;
const key = (name: string, more: KeyboardEventInit = {}) =>
  input().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
const lost = () => window.dispatchEvent(new Event('blur'));
const notice = () => document.querySelector('[data-notice="focus-taken"]');
/** Once all is drawn that was to be drawn. */
const noticed = async () => {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  return notice() !== null;
};
/** Twice, some seconds apart. */
const twice = (act: () => void) => {
  for (const _ of [1, 2]) {
    act();
    later(3000);
  }
};

test('twice in the middle of a word is noticed, said, and another way offered; closed, it comes again', async () => {
  const asked = await openInPage(async () => {});
  input().focus();
  twice(() => {
    key('a');
    later(30);
    lost();
  });
  await vi.waitFor(() => expect(notice()?.textContent).toContain('reprend le curseur'));
  expect(notice()?.querySelector('[role="alert"]')).not.toBeNull();
  notice()?.querySelector<HTMLElement>('.btn-quiet')?.click();
  await vi.waitFor(() => expect(asked).toEqual(['moved']));
  notice()?.querySelector<HTMLElement>('.btn-icon')?.click();
  await vi.waitFor(() => expect(notice()).toBeNull());
  key('a');
  lost();
  await vi.waitFor(() => expect(notice()).not.toBeNull());
});

test('so is a press in the search, and the focus that comes', async () => {
  await openInPage();
  input().focus();
  for (const act of [() => input().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })), () => input().focus()]) {
    act();
    later(30);
    // As browsers do: the field first, then the window.
    input().blur();
    later(20);
    lost();
    later(3000);
  }
  await vi.waitFor(() => expect(notice()?.textContent).toContain('icône'));
});

test.each<readonly [string, () => void]>([
  [
    'a hand that goes to the page',
    () => {
      key('a');
      later(THEFT.soon + 1);
    },
  ],
  ['Tab', () => key('Tab')],
  ['Escape', () => key('Escape')],
  ['a command of the browser', () => key('l', { ctrlKey: true })],
  ['another window', () => key('Tab', { altKey: true })],
  [
    'a button of ours, which sends the focus to the page',
    () => {
      input().blur();
      document.querySelector('button')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    },
  ],
])('%s is none', async (_, act) => {
  await openInPage();
  twice(() => {
    input().focus();
    act();
    lost();
  });
  expect(await noticed()).toBe(false);
});

test('two that are long apart are none', async () => {
  await openInPage();
  input().focus();
  for (const _ of [1, 2]) {
    key('a');
    lost();
    later(THEFT.within + 1);
  }
  expect(await noticed()).toBe(false);
  key('a');
  lost();
  later(3000);
  key('a');
  lost();
  await vi.waitFor(() => expect(notice()).not.toBeNull());
});
