/** What the menu of the sidebar offers, from this page to everything. */
import type { MenuChoice } from '../../../src/stored/portal-choice';
import { say } from '../../words/words';
import type { MenuEntry } from '../controls/menu';

export interface Control {
  /** Inside the page rather than in the browser's own panel: there is something to close. */
  readonly inPage: boolean;
  choose(choice: MenuChoice): void;
  openSettings(): void;
  openBoard(): void;
}

/** @param onPortal the page beside belongs to a portal */
export function controlEntries({ inPage, choose, openSettings, openBoard }: Control, onPortal: boolean): MenuEntry[] {
  const entry = (id: MenuChoice, label: string, apart = false) => ({ id, label, apart, run: () => choose(id) });
  return [
    ...(inPage ? [entry('close', say('controlClose'))] : []),
    ...(onPortal ? [entry('buttonOnly', say('controlButtonOnly')), entry('never', say('controlNever'))] : []),
    entry('pause', say('controlPause'), inPage || onPortal),
    entry('buttonEverywhere', say('controlButtonEverywhere')),
    { id: 'board', label: say('menuBoard'), apart: true, run: openBoard },
    { id: 'settings', label: say('controlSettings'), run: openSettings },
  ];
}
