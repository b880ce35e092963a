/** What is said of the field that has the focus, for those who asked for it. */
import { renderHook, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { useFieldAnnouncement } from '../../extension/sidebar/use-field-announcement';
import type { PageContext } from '../../src/page/context';

const page = (label: string): PageContext => ({
  portal: 'convergence',
  screen: 'eligibilite',
  title: 'Candidature',
  headings: [],
  step: null,
  messages: [],
  path: [],
  field: { label, legend: null, hint: null, heading: null },
});

test('nothing is said of a field unless it was asked for', () => {
  vi.useFakeTimers();
  const { result } = renderHook(() => useFieldAnnouncement(false, page('Numéro NIL'), 2));
  vi.advanceTimersByTime(10_000);
  expect(result.current).toBe('');
  vi.useRealTimers();
});

test('a field is said once, after a pause, and not again when the focus comes back to it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { result, rerender } = renderHook(({ label }) => useFieldAnnouncement(true, page(label), 2), {
    initialProps: { label: 'Numéro NIL' },
  });
  expect(result.current).toBe('');
  vi.advanceTimersByTime(2000);
  vi.useRealTimers();
  await waitFor(() => expect(result.current).toBe('2 réponses pour «\u202fNuméro NIL\u202f»'));
  rerender({ label: 'Numéro NIL' });
  expect(result.current).toBe('2 réponses pour «\u202fNuméro NIL\u202f»');
});
