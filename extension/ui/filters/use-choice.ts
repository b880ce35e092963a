/** What the user chose among the filters of one surface: shown at once, stored behind; of two windows the last one wins. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { FACETS, type FacetName, type FacetValues } from '../../../src/answer/answer';
import { knownFacets } from '../../../src/answer/facets';
import { own, type SurfaceName } from '../../../src/stored/settings';
import type { KeptSettings } from '../desk/use-settings';
import type { Knowledge } from '../knowledge/knowledge';

export interface Choice {
  /** Known values only; a filter without values is absent. */
  readonly chosen: FacetValues;
  choose(next: FacetValues): void;
}

export function useChoice(surface: SurfaceName, kept: KeptSettings, knowledge: Knowledge | null): Choice {
  /** Newer than what is stored; stays when it cannot be stored. */
  const [mine, setMine] = useState<FacetValues | null>(null);
  const newest = useRef(0);
  const stored = kept.settings && own(kept.settings.filters, surface);
  const chosen = useMemo(() => (knowledge ? knownFacets(knowledge.facets, mine ?? stored ?? {}) : {}), [knowledge, mine, stored]);
  return {
    chosen,
    async choose(next) {
      const values = plain(next);
      setMine(values);
      const number = ++newest.current;
      const to = Object.keys(values).length > 0 ? values : null;
      const done = await kept.change({ key: 'filters', surface, to });
      if (done && number === newest.current) setMine(null);
    },
  };
}

function plain(values: FacetValues): Record<FacetName, string[]> {
  const held = FACETS.filter((name) => values[name]?.length).map((name) => [name, [...(values[name] ?? [])]]);
  return Object.fromEntries(held);
}
