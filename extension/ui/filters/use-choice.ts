/** What the user chose among the filters of one surface: a part of the settings. */
import { useMemo } from 'preact/hooks';
import { FACETS, type FacetName, type FacetValues } from '../../../src/answer/answer';
import { knownFacets } from '../../../src/answer/facets';
import { own, type SurfaceName } from '../../../src/stored/settings';
import type { LiveSettings } from '../desk/use-settings';
import type { Knowledge } from '../knowledge/knowledge';

export interface Choice {
  /** Known values only; a filter without values is absent. */
  readonly chosen: FacetValues;
  choose(next: FacetValues): void;
}

export function useChoice(surface: SurfaceName, { settings, change }: LiveSettings, knowledge: Knowledge | null): Choice {
  const stored = settings && own(settings.filters, surface);
  const chosen = useMemo(() => (knowledge ? knownFacets(knowledge.facets, stored ?? {}) : {}), [knowledge, stored]);
  return {
    chosen,
    choose(next) {
      const values = plain(next);
      change({ key: 'filters', surface, to: Object.keys(values).length > 0 ? values : null });
    },
  };
}

function plain(values: FacetValues): Record<FacetName, string[]> {
  const held = FACETS.filter((name) => values[name]?.length).map((name) => [name, [...(values[name] ?? [])]]);
  return Object.fromEntries(held);
}
