/** The settings of a machine under a policy: read, refused, changed while we run. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, giveTurns, stored } from './fake-storage';

const managed = { get: async (): Promise<unknown> => ({}) };
vi.stubGlobal('LOCALES', ['fr', 'en']);
vi.mock('../../../extension/browser/browser', async () => {
  const { fakeBrowser } = await import('./fake-storage');
  return { browser: { ...fakeBrowser, storage: { ...fakeBrowser.storage, managed } } };
});
vi.mock('../../../extension/packaged/load-words', () => ({ loadWords: async () => ({}) }));
const store = await import('../../../extension/storage/settings');
const { readPolicy } = await import('../../../extension/storage/policy');
const { applyMenuChoice, countClose, hintOnce } = await import('../../../extension/background/visibility');

const decide = (raw: unknown) => {
  managed.get = async () => raw;
};
beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
  vi.stubGlobal('LOCALES', ['fr', 'en']);
  decide({});
});
afterEach(() => vi.unstubAllGlobals());

test('without a policy the settings hold nothing of one, also where the browser refuses to say', async () => {
  expect(await store.readSettings()).not.toHaveProperty('managed');
  managed.get = async () => {
    throw new Error('Managed storage manifest not found');
  };
  expect(await readPolicy()).toEqual({ policy: { modes: {}, contacts: [] }, ignored: [] });
  expect(await store.readSettings()).not.toHaveProperty('managed');
});

test('what is decided stands in place of what was chosen, which is kept below it', async () => {
  await store.changeSettings([
    { key: 'language', to: 'en' },
    { key: 'modes', portal: 'psc', to: 'open' },
  ]);
  decide({ language: 'fr', modes: { psc: 'never' } });
  expect((await store.readSettings()).language).toBe('fr');
  expect((await store.portalState('psc')).mode).toBe('never');
  await store.changeSettings([
    { key: 'language', to: null },
    { key: 'modes', portal: 'psc', to: 'button' },
    { key: 'theme', to: 'dark' },
  ]);
  expect(Object.fromEntries(stored.local)).toEqual({ language: 'en', modes: { psc: 'open' }, theme: 'dark' });
  decide({});
  expect((await store.readSettings()).language).toBe('en');
  expect((await store.portalState('psc')).mode).toBe('open');
});

test('nothing of a policy is ever stored', async () => {
  decide({ everywhere: 'button', language: 'fr', board: false });
  await store.changeSettings([{ key: 'density', to: 'compact' }]);
  await store.decideSettings(({ everywhere }) => [{ key: 'modes', portal: 'psc', to: everywhere }]);
  expect([...stored.local.keys()]).toEqual(['density']);
});

test('a policy that changes is heard like a setting', async () => {
  let heard = 0;
  const listeners = vi.spyOn(fakeBrowser.storage.onChanged, 'addListener');
  store.watchSettings(() => {
    heard += 1;
  });
  const listen = listeners.mock.lastCall?.[0];
  listen?.({ everywhere: {} }, 'managed');
  listen?.({ everywhere: {} }, 'session');
  expect(heard).toBe(1);
});

test('closing twice at once says nothing is quieter where the organisation decides; the menu neither', async () => {
  decide({ everywhere: 'open' });
  for (const _ of [1, 2, 3]) {
    await store.noteAutoOpen('psc');
    expect(await countClose('psc', ['psc'])).toBeNull();
  }
  expect(await applyMenuChoice('never', 'psc', ['psc'])).toBeNull();
  expect(await applyMenuChoice('buttonOnly', 'psc', ['psc'])).toBeNull();
  expect(await applyMenuChoice('buttonEverywhere', 'psc', ['psc'])).toBeNull();
  expect((await store.portalState('psc')).mode).toBe('open');
});

test('the hint of the first visit offers to go away only where that is the user’s to say', async () => {
  decide({ everywhere: 'button' });
  expect((await hintOnce('psc', 'button', 3))?.acts).toHaveLength(1);
  decide({});
  expect((await hintOnce('edit', 'button', 3))?.acts).toHaveLength(2);
});
