/** What the menu of the sidebar offers, from this page to everything. */
import type { MenuEntry } from './menu';

export interface Control {
  /** Inside the page rather than in the browser's own panel: there is something to close. */
  readonly inPage: boolean;
  choose(choice: 'close' | 'buttonOnly' | 'never' | 'pause' | 'buttonEverywhere'): void;
  openSettings(): void;
}

/** @param onPortal the page beside belongs to a portal */
export function controlEntries({ inPage, choose, openSettings }: Control, onPortal: boolean): MenuEntry[] {
  const entry = (id: Parameters<typeof choose>[0], label: string, apart = false) => ({ id, label, apart, run: () => choose(id) });
  return [
    ...(inPage ? [entry('close', 'Fermer sur cette page')] : []),
    ...(onPortal ? [entry('buttonOnly', 'Ne plus ouvrir seul sur ce portail'), entry('never', 'Jamais sur ce portail')] : []),
    entry('pause', 'Suspendre une heure', inPage || onPortal),
    entry('buttonEverywhere', 'Partout\u202f: bouton seul'),
    { id: 'settings', label: 'Réglages', apart: true, run: openSettings },
  ];
}
