/** A keyboard shortcut as the browser tells it, in the words on the keys. */
import { say } from './words';

/**
 * « Alt+Shift+F » → « Alt », « Maj », « F ». A Mac's own signs (« ⌥⇧F ») stay together.
 * @param shortcut as of `commands.getAll()`; empty when none is assigned
 */
export function shortcutKeys(shortcut: string): string[] {
  return shortcut.split('+').flatMap((key) => (key === '' ? [] : key === 'Shift' ? [say('keysShift')] : [key]));
}
