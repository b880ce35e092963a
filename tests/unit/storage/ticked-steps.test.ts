/** The steps that were ticked off: in the session only, one turn after the other. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveTurns, stored } from './fake-storage';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('./fake-storage')).fakeBrowser }));
const { readTickedSteps, tickStep } = await import('../../../extension/storage/ticked-steps');

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
});
afterEach(() => vi.unstubAllGlobals());

test('none is ticked at first, and what is damaged is nothing', async () => {
  expect(await readTickedSteps()).toEqual([]);
  stored.session.set('tickedSteps', ['nil/1-0', 1]);
  expect(await readTickedSteps()).toEqual([]);
});

test('two windows lose nothing, and it is kept in the session alone', async () => {
  await Promise.all([tickStep('nil/1-0', true), tickStep('nil/1-1', true), tickStep('nil/1-0', true)]);
  expect([...(await readTickedSteps())].sort()).toEqual(['nil/1-0', 'nil/1-1']);
  await tickStep('nil/1-0', false);
  expect(await readTickedSteps()).toEqual(['nil/1-1']);
  expect([...stored.session.keys()]).toEqual(['tickedSteps']);
  expect(stored.local.size).toBe(0);
});

test.each(['', 'a'.repeat(201), 1, null])('%j is refused and changes nothing', async (step) => {
  await tickStep('nil/1-0', true);
  await expect(tickStep(step as string, true)).rejects.toThrow();
  expect(await readTickedSteps()).toEqual(['nil/1-0']);
});

test('the oldest are open again before there are too many', async () => {
  for (let i = 0; i < 301; i++) await tickStep(`nil/${i}`, true);
  const kept = await readTickedSteps();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([300, 'nil/1', 'nil/300']);
});
