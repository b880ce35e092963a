/** What does not fit: a text that is cut where it is taken, and a popup that the browser grants less room than it asks for. */
import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { STATES } from './gallery/states';
import { outside } from './layout';
import { openPopup, openSidebar, openState, searchField } from './mounted';

const cut = () => [...document.querySelectorAll('[role="alert"]')].map((said) => said.textContent);

test('a search that is cut says so, as long as it is', async () => {
  await openSidebar();
  const field = searchField();
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  type('a'.repeat(field.maxLength - 1));
  expect(cut()).toEqual([]);
  type('a'.repeat(field.maxLength));
  await vi.waitFor(() => expect(cut()).toEqual(['Le texte est coupé\u202f: 20\u202f000 caractères au plus.']));
  type('');
  await vi.waitFor(() => expect(cut()).toEqual([]));
});

test('so does a phrase of the reply', async () => {
  await openState(STATES.preparation?.() ?? expect.unreachable());
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  fireEvent.input(field, { target: { value: 'a'.repeat(field.maxLength) } });
  await vi.waitFor(() => expect(cut()).toHaveLength(1));
});

test.each([
  [400, 520],
  [320, 240],
  [266, 200],
])('the popup in %i × %i is as wide as that, and nothing sticks out (trial 47)', async (width, height) => {
  document.body.classList.add('popup-page');
  await page.viewport(width, height);
  await openPopup();
  const root = document.querySelector<HTMLElement>('.root') as HTMLElement;
  expect(root.getBoundingClientRect().width).toBe(width);
  expect(root.getBoundingClientRect().height).toBe(height);
  expect(outside(root)).toEqual([]);
});
