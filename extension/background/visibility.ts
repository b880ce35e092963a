/** The user's hand on when Repère shows itself: closing, the menu, the first-visit hint. Background only. */

import { isLocked } from '../../src/stored/managed-settings';
import { managedMode } from '../../src/stored/policy';
import { inverseChanges, type MenuChoice, modeChanges, PAUSE } from '../../src/stored/portal-choice';
import type { PortalMode } from '../../src/stored/settings';
import { own, type SettingChange, type Settings } from '../../src/stored/settings';
import type { Note } from '../messaging/page-words';
import { loadWords } from '../packaged/load-words';
import { decideSettings, sinceAutoOpen } from '../storage/settings';
import { say, sayCount, type WordKey } from '../words/words';

/** Every bound, with its reason. */
export const VISIBILITY = {
  /** Milliseconds after an automatic opening within which closing says « not now ». */
  quick: 10_000,
  /** Quick closes in a row that say « not by yourself ». */
  closes: 2,
  /** Milliseconds of « Suspendre une heure ». */
  pause: PAUSE,
} as const;

/** The hint of the first visit, once per portal, where only the button shows and has something to offer. */
export async function hintOnce(portal: string, mode: PortalMode, count: number): Promise<Note | null> {
  if (mode !== 'button' || count === 0) return null;
  let first = false;
  let isOurs = true;
  await decideSettings(({ hintSeen, managed }) => {
    first = !own(hintSeen, portal);
    isOurs = managedMode(managed, portal) === undefined;
    return first ? [{ key: 'hintSeen', portal, to: true }] : [];
  });
  if (!first) return null;
  await loadWords();
  return {
    title: sayCount('noteHint', count),
    text: say('noteHintText'),
    acts: [
      { says: say('noteUnderstood'), changes: [] },
      ...(isOurs ? [{ says: say('noteNever'), changes: [{ key: 'modes', portal, to: 'never' }] as const }] : []),
    ],
  };
}

/** Counts a close by hand. The second one just after an automatic opening leaves only the button, and says so. */
export async function countClose(portal: string, portals: readonly string[]): Promise<Note | null> {
  const since = await sinceAutoOpen(portal);
  let undo: SettingChange[] | null = null;
  await decideSettings((now) => {
    if (managedMode(now.managed, portal) !== undefined) return [];
    const before = own(now.quickCloses, portal) ?? 0;
    const closes = since !== null && since <= VISIBILITY.quick ? before + 1 : 0;
    if (closes >= VISIBILITY.closes) {
      const changes = modeChanges(now, portals, portal, 'button');
      undo = inverseChanges(now, changes);
      return [...changes, { key: 'quickCloses', portal, to: null }];
    }
    return closes === before ? [] : [{ key: 'quickCloses', portal, to: closes || null }];
  });
  return undo && quieterNote('noteQuieter', 'noteQuieterTwice', undo);
}

/** Does what the menu of the sidebar says. `portal`: of the page beside, null beside none. */
export async function applyMenuChoice(
  choice: MenuChoice,
  portal: string | null,
  portals: readonly string[],
): Promise<Note | null> {
  if (choice === 'close') return portal === null ? null : countClose(portal, portals);
  let undo: SettingChange[] = [];
  await decideSettings((now) => {
    const changes = changesFor(choice, now, portal, portals).filter((each) => !isLocked(now.managed, each));
    undo = inverseChanges(now, changes);
    return changes;
  });
  if (undo.length === 0) return null;
  if (choice === 'buttonOnly') return quieterNote('noteQuieter', 'noteQuieterText', undo);
  if (choice === 'buttonEverywhere') return quieterNote('noteQuieterEverywhere', 'noteQuieterText', undo);
  return null;
}

function changesFor(choice: MenuChoice, now: Settings, portal: string | null, portals: readonly string[]): SettingChange[] {
  if (choice === 'pause') return [{ key: 'pausedUntil', to: Date.now() + VISIBILITY.pause }];
  if (choice === 'buttonEverywhere') return [{ key: 'everywhere', to: 'button' }];
  if (portal === null) return [];
  if (choice === 'buttonOnly') return modeChanges(now, portals, portal, 'button');
  return choice === 'never' ? modeChanges(now, portals, portal, 'never') : [];
}

async function quieterNote(title: WordKey, text: WordKey, undo: readonly SettingChange[]): Promise<Note> {
  await loadWords();
  return {
    title: say(title),
    text: say(text),
    acts: [
      { says: say('noteUnderstood'), changes: [] },
      { says: say('noteUndo'), changes: undo },
    ],
  };
}
