import { userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { searchField } from './mounted';

/** Types, waits for what it brings, then presses `keys`. */
export async function search(typed: string, keys = ''): Promise<void> {
  searchField().focus();
  await userEvent.keyboard(typed);
  await appears('[data-region="results"]');
  if (keys) await userEvent.keyboard(keys);
}

/** What was asked for, but for what is noted of the search. */
export const done = (asked: readonly string[]) => asked.filter((each) => each !== 'note {"kind":"search"}');
