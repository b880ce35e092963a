/** What is set aside in two windows at once: the last word is what is stored. */
import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useHidden } from '../../extension/ui/desk/use-hidden';
import { applyHiddenChange, type Hidden, type HiddenStore, NOTHING_HIDDEN } from '../../src/stored/hidden';

test('news that comes while a change is on its way is read once it has arrived', async () => {
  let stored: Hidden = NOTHING_HIDDEN;
  let news = (_: Hidden) => {};
  let arrive = () => {};
  const store: HiddenStore = {
    read: async () => stored,
    write: (change) =>
      new Promise<void>((resolve) => {
        arrive = () => {
          stored = applyHiddenChange(stored, change);
          resolve();
        };
      }),
    watch(listen) {
      news = listen;
      return () => {};
    },
  };
  const { result } = renderHook(() => useHidden(store, () => {}));
  await expect.poll(() => result.current.set).toEqual(NOTHING_HIDDEN);
  await act(() => result.current.change({ mute: 'title', on: true }));
  // Another window, meanwhile.
  stored = applyHiddenChange(stored, { mute: 'step', on: true });
  await act(() => news(stored));
  expect(result.current.set?.mutedSignals).toEqual(['title']);
  await act(() => arrive());
  await expect.poll(() => [...(result.current.set?.mutedSignals ?? [])].sort()).toEqual(['step', 'title']);
});
