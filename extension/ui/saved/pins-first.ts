import type { Settings } from '../../../src/stored/settings';

/** The answers a person pinned lead the list they stand in; nothing else changes places. */
export function pinsFirst<T extends { readonly id: string }>(
  rows: readonly T[],
  settings: Pick<Settings, 'favourites'> | null,
): readonly T[] {
  const pinned = new Set(settings?.favourites);
  return [...rows.filter(({ id }) => pinned.has(id)), ...rows.filter(({ id }) => !pinned.has(id))];
}
