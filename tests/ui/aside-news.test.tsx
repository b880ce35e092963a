/** What is set aside in two windows at once: the last word is what is stored. */
import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useAside } from '../../extension/ui/desk/use-hidden';
import { type AsideStore, NOTHING_ASIDE, type SetAside, withChange } from '../../src/stored/hidden';

test('news that comes while a change is on its way is read once it has arrived', async () => {
  let stored: SetAside = NOTHING_ASIDE;
  let news = (_: SetAside) => {};
  let arrive = () => {};
  const store: AsideStore = {
    read: async () => stored,
    write: (change) =>
      new Promise<void>((resolve) => {
        arrive = () => {
          stored = withChange(stored, change);
          resolve();
        };
      }),
    watch(listen) {
      news = listen;
      return () => {};
    },
  };
  const { result } = renderHook(() => useAside(store, () => {}));
  await expect.poll(() => result.current.set).toEqual(NOTHING_ASIDE);
  await act(() => result.current.change({ mute: 'title', on: true }));
  // Another window, meanwhile.
  stored = withChange(stored, { mute: 'step', on: true });
  await act(() => news(stored));
  expect(result.current.set?.mutedSignals).toEqual(['title']);
  await act(() => arrive());
  await expect.poll(() => [...(result.current.set?.mutedSignals ?? [])].sort()).toEqual(['step', 'title']);
});
