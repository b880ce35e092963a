/** What is stored, damaged, full or under a wrong clock (trials 30, 31 and 33), and who may change it (trial 22). */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseBackup } from '../../src/stored/backup';
import { Draft, EMPTY_DRAFT } from '../../src/stored/draft';
import { ofScripts } from '../../src/stored/portal-choice';
import { initialSettings, isPaused, LONGEST_PAUSE, SETTINGS, type SettingKey, salvageSetting } from '../../src/stored/settings';
import { fakeBrowser, giveTurns, stored } from '../unit/storage/fake-storage';

vi.mock('../../extension/browser/browser', async () => ({ browser: (await import('../unit/storage/fake-storage')).fakeBrowser }));
const { readSettings, changeSettings } = await import('../../extension/storage/settings');
const { note, readJournal } = await import('../../extension/storage/journal');
const { readDraft } = await import('../../extension/storage/draft');

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
});
afterEach(() => vi.restoreAllMocks());

/** From now on, nothing that makes the store larger is taken. */
function full(): void {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
}

describe('damage (trial 31)', () => {
  test('one mode nobody knows costs no other', async () => {
    await fakeBrowser.storage.local.set({ modes: { a: 'never', b: 'of tomorrow', c: 'button' } });
    expect((await readSettings()).modes).toEqual({ a: 'never', c: 'button' });
    await changeSettings([{ key: 'modes', portal: 'd', to: 'never' }]);
    expect((await readSettings()).modes).toEqual({ a: 'never', c: 'button', d: 'never' });
    expect(JSON.stringify(stored.local.get('damaged'))).toContain('of tomorrow');
  });

  test('a full store with something damaged is read all the same', async () => {
    await fakeBrowser.storage.local.set({ theme: 'pink', modes: { a: 'never' } });
    full();
    expect(await readSettings()).toEqual({ ...initialSettings(), modes: { a: 'never' } });
  });

  test('any JSON under any key is read, whole or in part', async () => {
    const keys = fc.constantFrom(...(Object.keys(SETTINGS) as SettingKey[]));
    await fc.assert(
      fc.asyncProperty(keys, fc.jsonValue({ maxDepth: 3 }), async (key, value) => {
        stored.local.clear();
        stored.local.set(key, value);
        const { value: saved = SETTINGS[key].initial() } = salvageSetting(key, value);
        expect((await readSettings())[key]).toEqual(saved);
        expect((await readSettings())[key], 'and once more').toEqual(saved);
      }),
      { numRuns: 300 },
    );
  });

  test('any JSON is a draft or none, a journal of what it holds, a backup of what fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.dictionary(fc.string(), fc.jsonValue()), async (value, file) => {
        stored.local.clear();
        stored.local.set('draft', value);
        stored.local.set('journal', value);
        stored.local.set('agent', value);
        const draft = await readDraft();
        expect(Object.keys(draft).toSorted()).toEqual(Object.keys({ ...EMPTY_DRAFT }).toSorted());
        expect((await readJournal()).entries).toEqual([]);
        expect(parseBackup({ ...file, settings: value, journal: value as never }).entries).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(Draft.type).toBe('object');
  });
});

describe('a journal (trials 20 and 31)', () => {
  const gap = (words: string) => ({ kind: 'gap', words, portal: null, byHand: true }) as const;
  test('words are noted without what names a person, and not at all when they are nothing else', async () => {
    await note(gap('carte de jean.dupont@exemple.fr, RPPS 10100345678'));
    await note(gap('06\u201112\u201134\u201156\u201178'));
    const { entries } = await readJournal();
    expect(entries.map((entry) => entry.kind === 'gap' && entry.words)).toEqual(['carte de RPPS']);
    expect(JSON.stringify([...stored.local])).not.toMatch(/jean|10100345678|06\W/);
  });

  test('one so large and so wrong that no copy of it fits is set aside, and noting goes on', async () => {
    const huge = 'x'.repeat(6_000_000);
    stored.local.set('journal', huge);
    const set = fakeBrowser.storage.local.set;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
      const next = JSON.stringify({ ...Object.fromEntries(stored.local), ...values });
      if (next.length > 10_000_000) throw new Error('QUOTA_BYTES quota exceeded');
      await set(values);
    });
    await note(gap('homologation'));
    expect((await readJournal()).entries).toHaveLength(1);
    expect((stored.local.get('damaged') as { journal: string[] }).journal).toEqual([huge]);
  });
});

test('a pause set under a clock ten years ahead is over (trial 30)', () => {
  const now = Date.UTC(2026, 10, 1);
  expect(isPaused({ pausedUntil: now + 3_600_000 }, now)).toBe(true);
  expect(isPaused({ pausedUntil: now + 10 * 365 * 86_400_000 }, now)).toBe(false);
  expect(isPaused({ pausedUntil: now + LONGEST_PAUSE + 1 }, now)).toBe(false);
});

test('a content script changes what its notes offer, and nothing else (trials 22 and 23)', () => {
  const allowed = [
    { key: 'modes', portal: 'a', to: 'never' },
    { key: 'everywhere', to: null },
  ] as const;
  expect(ofScripts(allowed)).toEqual(allowed);
  for (const change of [{ key: 'openings', add: 'x' }, { key: '__proto__', to: 1 }, { key: 'language', to: 'fr' }, null, 7])
    expect(() => ofScripts([...allowed, change as never])).toThrow(TypeError);
  expect(() => ofScripts({ length: 0 } as never)).toThrow(TypeError);
});
