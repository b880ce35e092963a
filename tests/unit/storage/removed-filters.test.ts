/** What was removed of the filters pages bring: in the session only, one turn after the other. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveTurns, stored } from './fake-storage';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('./fake-storage')).fakeBrowser }));
const { readRemovedPresets, removePresets } = await import('../../../extension/storage/removed-filters');
const { eraseAll } = await import('../../../extension/storage/settings');

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
});
afterEach(() => vi.unstubAllGlobals());

test('nothing is removed at first, and what is damaged is nothing', async () => {
  expect(await readRemovedPresets()).toEqual([]);
  stored.session.set('removedPresets', ['psc/offre/segur', 1]);
  expect(await readRemovedPresets()).toEqual([]);
});

test('two windows lose nothing, twice the same is once, and it is kept in the session alone', async () => {
  await Promise.all([removePresets(['psc/offre/segur']), removePresets(['psc/offre/segur', 'edit/theme/preuves'])]);
  expect(await readRemovedPresets()).toEqual(['psc/offre/segur', 'edit/theme/preuves']);
  expect([...stored.session.keys()]).toEqual(['removedPresets']);
  expect(stored.local.size).toBe(0);
});

test.each([[['a'.repeat(201)]], [['']], [[1]], ['psc/offre/segur'], [null]])(
  '%j is refused and changes nothing',
  async (keys) => {
    await removePresets(['psc/offre/segur']);
    await expect(removePresets(keys as string[])).rejects.toThrow();
    expect(await readRemovedPresets()).toEqual(['psc/offre/segur']);
  },
);

test('they never fill the session: the oldest come back', async () => {
  const many = Array.from({ length: 500 }, (_, at) => `psc/produit/p${at}`);
  await removePresets(['psc/offre/segur']);
  await removePresets(many);
  expect(await readRemovedPresets()).toEqual(many);
});

test('« tout effacer » forgets them', async () => {
  await removePresets(['psc/offre/segur']);
  await eraseAll();
  expect(await readRemovedPresets()).toEqual([]);
});
