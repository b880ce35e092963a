/** A few calm words beside the launcher, with their buttons. Never modal, never with the focus. */

import type { SettingChange } from '../../../src/stored/settings';
import type { Note } from '../../messaging/page-words';
import { el } from './elements';
import { onPress } from './guest';

/** Draws a note; `act` hears the button a person pressed, by what it changes in the settings. */
export function drawNote(document: Document, note: Note, act: (changes: readonly SettingChange[]) => void): HTMLElement {
  const buttons = note.acts.map(({ says, changes }) => {
    const button = el(document, 'button', { type: 'button', class: 'button' }, says);
    onPress(button, () => act(changes));
    return button;
  });
  return el(
    document,
    'div',
    { class: 'notice', role: 'status' },
    el(document, 'p', {}, el(document, 'b', {}, note.title)),
    el(document, 'p', {}, note.text),
    el(document, 'div', { class: 'acts' }, ...buttons),
  );
}
