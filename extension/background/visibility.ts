/** The user's hand on when Repère shows itself: closing, the menu, the first-visit hint. Background only. */

import { choosing, undoing } from '../../src/stored/portal-choice';
import { own, type SettingChange, type Settings } from '../../src/stored/settings';
import type { MenuChoice, Note, PortalMode } from '../messaging/messages';
import { loadWords } from '../packaged/load-words';
import { decideSettings, sinceAutoOpen } from '../storage/settings';
import { say, sayCount, type WordKey } from '../words/words';

/** Every bound, with its reason. */
export const CONTROL = {
  /** Milliseconds after an automatic opening within which closing says « not now ». */
  quick: 10_000,
  /** Quick closes in a row that say « not by yourself ». */
  closes: 2,
  /** Milliseconds of « Suspendre une heure ». */
  pause: 3_600_000,
} as const;

/** The hint of the first visit, once per portal, where only the button shows and has something to offer. */
export async function hintOnce(portal: string, mode: PortalMode, count: number): Promise<Note | null> {
  if (mode !== 'button' || count === 0) return null;
  let first = false;
  await decideSettings(({ hintSeen }) => {
    first = !own(hintSeen, portal);
    return first ? [{ key: 'hintSeen', portal, to: true }] : [];
  });
  if (!first) return null;
  await loadWords();
  return {
    title: sayCount('noteHint', count),
    text: say('noteHintText'),
    acts: [
      { says: say('noteUnderstood'), changes: [] },
      { says: say('noteNever'), changes: [{ key: 'modes', portal, to: 'never' }] },
    ],
  };
}

/** Counts a close by hand. The second one just after an automatic opening leaves only the button, and says so. */
export async function closed(portal: string, portals: readonly string[]): Promise<Note | null> {
  const since = await sinceAutoOpen(portal);
  let undo: SettingChange[] | null = null;
  await decideSettings((now) => {
    const before = own(now.quickCloses, portal) ?? 0;
    const closes = since !== null && since <= CONTROL.quick ? before + 1 : 0;
    if (closes >= CONTROL.closes) {
      const changes = choosing(now, portals, portal, 'button');
      undo = undoing(now, changes);
      return [...changes, { key: 'quickCloses', portal, to: null }];
    }
    return closes === before ? [] : [{ key: 'quickCloses', portal, to: closes || null }];
  });
  return undo && quieter('noteQuieter', 'noteQuieterTwice', undo);
}

/** Does what the menu of the sidebar says. `portal`: of the page beside, null beside none. */
export async function chosen(choice: MenuChoice, portal: string | null, portals: readonly string[]): Promise<Note | null> {
  if (choice === 'close') return portal === null ? null : closed(portal, portals);
  let undo: SettingChange[] = [];
  await decideSettings((now) => {
    const changes = asked(choice, now, portal, portals);
    undo = undoing(now, changes);
    return changes;
  });
  if (choice === 'buttonOnly') return quieter('noteQuieter', 'noteQuieterText', undo);
  if (choice === 'buttonEverywhere') return quieter('noteQuieterEverywhere', 'noteQuieterText', undo);
  return null;
}

function asked(choice: MenuChoice, now: Settings, portal: string | null, portals: readonly string[]): SettingChange[] {
  if (choice === 'pause') return [{ key: 'pausedUntil', to: Date.now() + CONTROL.pause }];
  if (choice === 'buttonEverywhere') return [{ key: 'everywhere', to: 'button' }];
  if (portal === null) return [];
  if (choice === 'buttonOnly') return choosing(now, portals, portal, 'button');
  return choice === 'never' ? choosing(now, portals, portal, 'never') : [];
}

async function quieter(title: WordKey, text: WordKey, undo: readonly SettingChange[]): Promise<Note> {
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
