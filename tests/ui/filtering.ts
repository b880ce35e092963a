/** The filters in the hands of a person at the keyboard: what is pressed, and what is then read. */
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageContext } from '../../src/page/context';
import { appears } from './gallery/appears';
import { filterKnowledge } from './gallery/sample-filters';
import type { Given } from './gallery/surfaces';
import { searchField } from './mounted';

/** Far more stops than any of these views has. */
const STOPS = 80;

export const on = (beside: PageContext, given: Given = {}): Given => ({
  open: async () => filterKnowledge(),
  page: beside,
  ...given,
});
export const find = (selector: string) => document.querySelector<HTMLElement>(selector);
export const text = (selector: string) => find(selector)?.innerText.replace(/\s+/g, ' ').trim();
export const chips = () => [...document.querySelectorAll<HTMLElement>('[data-chip]')].map(({ dataset }) => dataset.chip);
export const numbers = () =>
  [...document.querySelectorAll<HTMLElement>('.filter-chip .n')].map(({ innerText }) => Number(innerText));
export const options = (facet: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-facet="${facet}"] [data-option]`)].map(({ dataset }) => dataset.option);

/** Walks with Tab until something that matches has the focus. */
export async function tabTo(selector: string): Promise<void> {
  for (let stops = 0; stops < STOPS && !document.activeElement?.matches(selector); stops++) await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.matches(selector), `Tab reaches ${selector}`).toBe(true);
}

export async function pressAt(selector: string, key = '{Enter}'): Promise<void> {
  await tabTo(selector);
  await userEvent.keyboard(key);
}

export async function typed(words: string, shows: string): Promise<void> {
  searchField().focus();
  await userEvent.keyboard(words);
  await appears(shows);
}

export async function openFilters(): Promise<void> {
  searchField().focus();
  await pressAt('.btn-filter');
  await appears('.filters .facet');
}

export const RESULT = '[data-region="results"] [data-answer]';
