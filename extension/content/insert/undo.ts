/** The undo of an editor. What it holds is not looked at. */
import { unclobbered } from '../../../src/page/unclobbered';
import { zoneOf } from './editor';
import { Watch } from './watch';

/**
 * Undoes the last thing written in the editor that has the focus. A rich editor that keeps a history of its own hears the
 * keys a person would press: the browser's undo would know nothing of it. True when the editor moved, or the page took the keys.
 */
export function undo(editor: HTMLElement): boolean {
  const watch = new Watch(zoneOf(editor));
  try {
    if (editor.isContentEditable && pageTakesKeys(editor)) return true;
    return watch.during(() => void unclobbered(editor.ownerDocument, 'execCommand')('undo'));
  } catch {
    return false; // XHTML documents know no commands
  } finally {
    watch.end();
  }
}

function pageTakesKeys(editor: HTMLElement): boolean {
  const isMac = /mac/i.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', ctrlKey: !isMac, metaKey: isMac };
  return !editor.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true }));
}
