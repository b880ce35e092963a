/** Which searches the quality board hears of. */
import { renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNotedSearch } from '../../extension/ui/search/use-noted-search';
import type { Search } from '../../extension/ui/search/use-search';
import type { Suggestions } from '../../src/search/suggestion';
import type { Fact } from '../../src/stored/journal';
import { sidebarStub } from './gallery/surfaces';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const NOTHING: Suggestions = { typed: [], maybe: [], field: [], page: [], corrected: [] };
const SOME: Suggestions = { ...NOTHING, typed: [{ id: 'collegues', score: 1, reasons: [] }] };
const HIDDEN = { ...NOTHING, filters: { sure: 0, sureHidden: 2 } } as Suggestions;

/** Someone types; each step is what is typed, what it finds, and the milliseconds until the next. */
async function type(steps: readonly (readonly [string, Suggestions, number])[], keepMisses = false): Promise<Fact[]> {
  const { surface } = sidebarStub();
  const noted: Fact[] = [];
  surface.journal.note = async (fact) => void noted.push(fact);
  const search = (typed: string, found: Suggestions) => ({ typed, about: typed, found }) as Search;
  const { rerender } = renderHook(({ now }: { now: Search }) => useNotedSearch(now, surface, keepMisses, 'convergence'), {
    initialProps: { now: search('', NOTHING) },
  });
  for (const [typed, found, wait] of steps) {
    rerender({ now: search(typed, found) });
    await vi.advanceTimersByTimeAsync(wait);
  }
  return noted;
}

test('words count once they have rested, not at every key', async () => {
  expect(
    await type([
      ['c', SOME, 300],
      ['ce', SOME, 300],
      ['cer', SOME, 1499],
    ]),
  ).toEqual([]);
  expect(
    await type([
      ['c', SOME, 300],
      ['ce', SOME, 300],
      ['cer', SOME, 1500],
    ]),
  ).toEqual([{ kind: 'search' }]);
});

test('the same words count once, also after others and in other letters', async () => {
  const noted = await type([
    ['isc', SOME, 2000],
    ['', NOTHING, 2000],
    ['cnda', SOME, 2000],
    ['ISC ', SOME, 2000],
  ]);
  expect(noted).toEqual([{ kind: 'search' }, { kind: 'search' }]);
});

test('a search without a sure answer is a miss, its words kept only where the user wants it', async () => {
  expect(await type([['erreur 418', NOTHING, 2000]])).toEqual([{ kind: 'search' }, { kind: 'miss' }]);
  expect(await type([['erreur 418', NOTHING, 2000]], true)).toEqual([
    { kind: 'search' },
    { kind: 'miss' },
    { kind: 'gap', words: 'erreur 418', portal: 'convergence', byHand: false },
  ]);
});

test('words left before they rested count: cleared at once, or there when the page goes', async () => {
  expect(
    await type([
      ['cartes', SOME, 900],
      ['', NOTHING, 0],
    ]),
  ).toEqual([{ kind: 'search' }]);
  const noted = await type([['crêpes', NOTHING, 900]]);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(noted).toEqual([{ kind: 'search' }, { kind: 'miss' }]);
});

test('words deleted sign by sign do not count', async () => {
  const steps = ['cert', 'cer', 'ce', 'c', ''].map((typed) => [typed, SOME, 200] as const);
  expect(await type(steps)).toEqual([]);
});

test('answers that filters hide are no miss', async () => {
  expect(await type([['preuve', HIDDEN, 2000]], true)).toEqual([{ kind: 'search' }]);
});

test('a journal that cannot be written is reported, and nothing else happens', async () => {
  const { surface, asked } = sidebarStub();
  surface.journal.note = () => Promise.reject(new Error('full'));
  renderHook(() => useNotedSearch({ typed: 'isc', about: 'isc', found: SOME } as Search, surface, false, null));
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual(['report Error: full']);
});
