/** What the menu of the sidebar offers, from this page to everything. */
import { managedMode, type Policy } from '../../../src/stored/policy';
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

/**
 * When Repère opens, how it is displayed, and where else to go.
 * @param portal the one of the page beside, null beside none
 * @param display what can be changed of the place of the panel
 * @param managed what the organisation decides is not offered
 */
export function controlEntries(
  { inPage, choose, openSettings, openBoard }: Control,
  portal: string | null,
  display: readonly MenuEntry[] = [],
  managed?: Policy,
): MenuEntry[] {
  const entry = (id: MenuChoice, label: string) => ({ id, label, run: () => choose(id) });
  const isOurs = portal !== null && managedMode(managed, portal) === undefined;
  const under = (group: string, entries: readonly MenuEntry[]) => entries.map((each) => ({ ...each, apart: false, group }));
  return [
    ...under(say('menuOpening'), [
      ...(inPage ? [entry('close', say('controlClose'))] : []),
      ...(isOurs ? [entry('buttonOnly', say('controlButtonOnly')), entry('never', say('controlNever'))] : []),
      entry('pause', say('controlPause')),
      ...(managed?.everywhere === undefined ? [entry('buttonEverywhere', say('controlButtonEverywhere'))] : []),
    ]),
    ...under(say('menuDisplay'), display),
    ...under(say('menuTools'), [
      ...(managed?.board === false ? [] : [{ id: 'board', label: say('menuBoard'), run: openBoard }]),
      { id: 'settings', label: say('controlSettings'), run: openSettings },
    ]),
  ];
}
