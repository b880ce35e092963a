/** While words are typed, the last useful list stays; that nothing is found waits for a pause and three letters. */
import { renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Found, PAUSE, useStanding } from '../../extension/ui/search/use-standing';
import type { Suggestions } from '../../src/search/suggestion';

const NOTHING: Suggestions = { typed: [], maybe: [], field: [], page: [], corrected: [] };
const one = [{ id: 'one', score: 1, reasons: [] }];
const found = (about: string, suggestions: Suggestions | null): Found => ({ about, suggestions });
const sure = (about: string) => found(about, { ...NOTHING, typed: one });
const close = (about: string) => found(about, { ...NOTHING, maybe: one });
const none = (about: string) => found(about, NOTHING);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Types one thing after the other, and shows what stands after each. */
function typing(...each: Found[]) {
  const { result, rerender } = renderHook(({ now }) => useStanding(now), { initialProps: { now: found('', null) } });
  const stood = each.map((now) => {
    rerender({ now });
    return result.current;
  });
  const rest = (ms: number) => {
    vi.advanceTimersByTime(ms);
    rerender({ now: each.at(-1) ?? expect.unreachable() });
    return result.current;
  };
  return { stood, rest };
}

test('a list as good as the one before takes its place at once', () => {
  const steps = [close('ce'), sure('cer'), sure('cert')];
  expect(typing(...steps).stood).toEqual(steps);
});

test('a poorer one waits for a pause', () => {
  const { stood, rest } = typing(sure('certi'), close('certif'), none('certifc'));
  expect(stood).toEqual([sure('certi'), sure('certi'), sure('certi')]);
  expect(rest(PAUSE - 1)).toEqual(sure('certi'));
  expect(rest(1)).toEqual(none('certifc'));
});

test('fewer than three letters never say that nothing is found', () => {
  const { stood, rest } = typing(none('x'), none('xz'));
  expect(stood.map(({ suggestions }) => suggestions)).toEqual([null, null]);
  expect(rest(10 * PAUSE).suggestions).toBeNull();
  expect(rest(10 * PAUSE).suggestions).toBeNull();
});

test('clearing, and other filters for the same words, wait for nothing', () => {
  expect(typing(sure('cert'), none('cert'), found('', null)).stood).toEqual([sure('cert'), none('cert'), found('', null)]);
});
