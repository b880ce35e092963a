/** A command counts as stuck by its silence, not by its age. */
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/processes.mjs';

const SILENCE = 1000;
/** Says one thing, and then never another. */
const SPEAKS_ONCE = "console.log('a word'); setInterval(() => {}, 1e6)";

afterEach(() => {
  vi.useRealTimers();
});

test('what still speaks goes on, what says nothing any more is ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const heard = new Promise<void>((resolve) =>
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      if (String(text).includes('a word')) resolve();
      return true;
    }),
  );
  const ended = run(process.execPath, ['-e', SPEAKS_ONCE], { show: true, silence: SILENCE });
  vi.advanceTimersByTime(SILENCE - 1);
  await heard;
  vi.advanceTimersByTime(SILENCE - 1);
  expect(vi.getTimerCount(), 'older than the limit, and not ended').toBe(1);
  vi.advanceTimersByTime(1);
  expect(await ended).toMatchObject({ code: 1, output: expect.stringContaining('without a word') });
});
