/** The filters in force: what the user chose, kept per surface, and what the page beside suggests until it is removed. */
import { useState } from 'preact/hooks';
import { FACETS, type FacetName, type FacetValues } from '../../../src/answer';
import type { PageContext } from '../../../src/page';
import type { SurfaceName } from '../../settings-shape';
import type { Knowledge } from '../knowledge';
import type { KeptSettings } from '../use-settings';

export interface Filters {
  /** Ids of values by filter; a filter without values is absent. */
  readonly active: FacetValues;
  /** Those of `active` that the page brought. */
  readonly fromPage: FacetValues;
  /** Number of active values. */
  readonly count: number;
  toggle(name: FacetName, id: string, on: boolean): void;
  /** Takes whole filters away. */
  without(names: readonly FacetName[]): void;
  /** Takes everything away, also what the page brought. */
  reset(): void;
}

/** @param page what suggests filters; null where there is no portal */
export function useFilters(
  surface: SurfaceName,
  kept: KeptSettings,
  knowledge: Knowledge | null,
  page: PageContext | null,
): Filters {
  const [active, setActive] = useState<FacetValues>({});
  return {
    active,
    fromPage: {},
    count: FACETS.reduce((sum, name) => sum + (active[name]?.length ?? 0), 0),
    toggle() {},
    without() {},
    reset: () => setActive({}),
  };
}
