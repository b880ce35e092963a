/** Keys, in the words on them. */
import { say } from './words';

const IS_MAC = /mac/i.test(globalThis.navigator?.platform ?? '');

/** The key that goes with a letter for copying, pasting, searching: « ⌘ » on a Mac, else « Ctrl ». */
export const COMMAND = IS_MAC ? '⌘' : 'Ctrl';

/** « Ctrl+C », « ⌘C » on a Mac. */
export function commandKeys(letter: string): string {
  return IS_MAC ? `${COMMAND}${letter}` : `${COMMAND}+${letter}`;
}

/**
 * « Alt+Shift+F » → « Alt », « Maj », « F ». A Mac's own signs (« ⌥⇧F ») stay together.
 * @param shortcut as of `commands.getAll()`; empty when none is assigned
 */
export function shortcutKeys(shortcut: string): string[] {
  return shortcut.split('+').flatMap((key) => (key === '' ? [] : key === 'Shift' ? [say('keysShift')] : [key]));
}
