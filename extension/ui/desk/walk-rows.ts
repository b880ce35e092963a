/** Keys of a list of answers: ↓ ↑ Début Fin walk over the rows on screen, from the search field and back to it. */

import { PART } from './parts';

const ROW = PART.row;
const SUMMARY = `${PART.fold} > summary`;

/**
 * Rows in the order of the page, and the summary of those that fold before them; what is folded away is not on screen. Those
 * for the field come first wherever they are drawn: who comes from a field is helped by them, one press from the search. Tab
 * keeps to the order on screen.
 */
function stopsOf(panel: HTMLElement): HTMLElement[] {
  const stops = [...panel.querySelectorAll<HTMLElement>(`${ROW}, ${SUMMARY}`)].filter((stop) => stop.checkVisibility());
  const forField = (stop: HTMLElement) => stop.closest(PART.forField) !== null;
  return [...stops.filter(forField), ...stops.filter((stop) => !forField(stop))];
}

/**
 * Moves the focus for one key press inside `panel`. Real focus, so that a screen reader says the row it stands on.
 * @returns true when the key was used
 */
export function walkRows(panel: HTMLElement, key: string): boolean {
  const active = document.activeElement;
  if (key === 'ArrowDown' && active?.matches(SUMMARY)) return unfold(panel);
  const stops = stopsOf(panel);
  const search = panel.querySelector<HTMLInputElement>(PART.search);
  const at = stops.findIndex((stop) => stop === active || stop.closest('[data-answer]')?.contains(active));
  // Round the other way: to the last of them.
  if (key === 'ArrowUp' && active === search && search?.value === '') {
    stops.at(-1)?.focus();
    return stops.length > 0;
  }
  if (at < 0 && (active !== search || key !== 'ArrowDown')) return false;
  const to = destination(key, at, stops);
  if (to === null) return false;
  (stops[to] ?? search)?.focus();
  return true;
}

/** Puts the focus on the first answer found, if there is any. */
export function toFirstResult(panel: HTMLElement): void {
  panel.querySelector<HTMLElement>(`[data-region="results"] ${ROW}`)?.focus();
}

/**
 * Unfolds the rows that fold and puts the focus on the first of them.
 * @returns false where there are none
 */
function unfold(panel: HTMLElement): boolean {
  const near = panel.querySelector<HTMLDetailsElement>(PART.fold);
  const first = near?.querySelector<HTMLElement>(ROW);
  if (!near || !first) return false;
  near.open = true;
  first.focus();
  return true;
}

/** Stop a key leads to, -1 for the search field above them, or null for a key that does not move. */
function destination(key: string, at: number, stops: readonly HTMLElement[]): number | null {
  const rows = stops.flatMap((stop, place) => (stop.matches(ROW) ? [place] : []));
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, stops.length - 1);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows.at(-1) ?? null;
    default:
      return null;
  }
}
