/** Keys of a list of answers: ↓ ↑ Début Fin walk over the rows on screen, from the search field and back to it. */

/** Rows in the order of the page; those of a closed « Réponses proches » are not on screen. */
function rowsOf(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('.sugg-q a')].filter((link) => link.checkVisibility());
}

/**
 * Moves the focus for one key press inside `panel`. Real focus, so that a screen reader says the row it stands on.
 * @returns true when the key was used
 */
export function walkRows(panel: HTMLElement, key: string): boolean {
  const rows = rowsOf(panel);
  const active = document.activeElement;
  const search = panel.querySelector<HTMLElement>('.search-in');
  const at = rows.findIndex((row) => row.closest('.sugg')?.contains(active));
  if (at < 0 && (active !== search || key !== 'ArrowDown')) return false;
  const to = destination(key, at, rows.length);
  if (to === null) return false;
  (rows[to] ?? search)?.focus();
  return true;
}

/** Row a key leads to, -1 for the search field above them, or null for a key that does not move. */
function destination(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
