/** Closing, the menu and the hint: what changes in the settings, what is said, and how it is taken back. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../extension/messaging/page-words';
import { modeChanges } from '../../../src/stored/portal-choice';
import { giveTurns, stored } from '../storage/fake-storage';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('../storage/fake-storage')).fakeBrowser }));
vi.mock('../../../extension/packaged/load-words', () => ({ loadWords: async () => {} }));
const { changeSettings, noteAutoOpen, readSettings } = await import('../../../extension/storage/settings');
const { VISIBILITY, applyMenuChoice, countClose, hintOnce } = await import('../../../extension/background/visibility');
const PORTALS = ['a', 'b'];

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
});

const act = (note: Note | null, says: string) =>
  note?.acts.find((each) => each.says === says)?.changes ?? expect.unreachable(says);
async function quickClose(): Promise<Note | null> {
  await noteAutoOpen('a');
  return countClose('a', PORTALS);
}

describe('closing', () => {
  test('the second quick close leaves the button only, says so, and can be taken back', async () => {
    expect(await quickClose()).toBeNull();
    const note = await quickClose();
    expect(note?.title).toBe('Repère ne s’ouvrira plus seul ici');
    expect((await readSettings()).modes).toEqual({ a: 'button' });
    await changeSettings(act(note, 'Annuler'));
    const { modes, quickCloses } = await readSettings();
    expect([modes, quickCloses]).toEqual([{}, {}]);
  });

  test('a close that is not quick, or not after an automatic opening, starts the count again', async () => {
    await quickClose();
    expect(await countClose('a', PORTALS)).toBeNull();
    expect(await quickClose()).toBeNull();
    await noteAutoOpen('a');
    vi.useFakeTimers({ now: Date.now() + VISIBILITY.quick + 1000, toFake: ['Date'] });
    expect(await countClose('a', PORTALS)).toBeNull();
    vi.useRealTimers();
    expect((await readSettings()).quickCloses).toEqual({});
  });

  test('portals are counted apart', async () => {
    await quickClose();
    await noteAutoOpen('b');
    expect(await countClose('b', PORTALS)).toBeNull();
  });
});

describe('menu', () => {
  test('« never » and « button only » are the portal’s; « partout » and the pause are everybody’s', async () => {
    await applyMenuChoice('never', 'a', PORTALS);
    expect((await readSettings()).modes).toEqual({ a: 'never' });
    const note = await applyMenuChoice('buttonEverywhere', null, PORTALS);
    expect((await readSettings()).everywhere).toBe('button');
    await changeSettings(act(note, 'Annuler'));
    expect((await readSettings()).everywhere).toBeNull();
    const before = Date.now();
    expect(await applyMenuChoice('pause', 'a', PORTALS)).toBeNull();
    expect((await readSettings()).pausedUntil).toBeGreaterThanOrEqual(before + VISIBILITY.pause);
  });

  test('beside no portal nothing of a portal changes', async () => {
    expect(await applyMenuChoice('close', null, PORTALS)).toBeNull();
    await applyMenuChoice('never', null, PORTALS);
    expect((await readSettings()).modes).toEqual({});
  });

  test('under « partout », a choice for one portal takes effect and the others keep their mode; undone, all is as before', async () => {
    await changeSettings([
      { key: 'everywhere', to: 'open' },
      { key: 'modes', portal: 'b', to: 'never' },
    ]);
    const note = await applyMenuChoice('buttonOnly', 'a', PORTALS);
    const { everywhere, modes } = await readSettings();
    expect([everywhere, modes]).toEqual([null, { a: 'button', b: 'open' }]);
    await changeSettings(act(note, 'Annuler'));
    const after = await readSettings();
    expect([after.everywhere, after.modes]).toEqual(['open', { b: 'never' }]);
  });

  test('without « partout » only the portal changes', async () => {
    expect(modeChanges(await readSettings(), PORTALS, 'a', 'never')).toEqual([{ key: 'modes', portal: 'a', to: 'never' }]);
  });
});

describe('first-visit hint', () => {
  test('once, also when two tabs ask at the same time, and only where there is something to offer', async () => {
    expect(await hintOnce('a', 'open', 5)).toBeNull();
    expect(await hintOnce('a', 'button', 0)).toBeNull();
    const hints = await Promise.all([hintOnce('a', 'button', 5), hintOnce('a', 'button', 5)]);
    expect(hints.filter(Boolean).map((hint) => hint?.title)).toEqual(['5 réponses pour cette page']);
    expect(await hintOnce('a', 'button', 5)).toBeNull();
    expect((await hintOnce('b', 'button', 1))?.title).toBe('1 réponse pour cette page');
  });

  test('« Ne plus afficher ici » is « never » on that portal', async () => {
    await changeSettings(act(await hintOnce('a', 'button', 5), 'Ne plus afficher ici'));
    expect((await readSettings()).modes).toEqual({ a: 'never' });
  });
});
