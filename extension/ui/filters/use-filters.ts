/** The filters in force: what the user chose, kept per surface, and what the page beside suggests until it is removed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { FACETS, type FacetName, type FacetValues } from '../../../src/answer/answer';
import { withValue } from '../../../src/answer/facets';
import { facetsOfPage } from '../../../src/answer/page-facets';
import type { PageContext } from '../../../src/page/context';
import type { Surface } from '../desk/surface';
import type { LiveSettings } from '../desk/use-settings';
import type { Knowledge } from '../knowledge/knowledge';
import { lostDispositifs } from './filter-names';
import { fitting } from './fitting';
import { useChoice } from './use-choice';
import { useRemoved } from './use-removed';

export interface Filters {
  /** Ids of values by filter; a filter without values is absent. */
  readonly active: FacetValues;
  /** Those of `active` that the page brought. */
  readonly fromPage: FacetValues;
  /** Number of active values. */
  readonly count: number;
  /** What the filters leave is wanted with nothing typed. Never at the start: what the page suggests comes first then. */
  readonly browsing: boolean;
  /** What the last change took away besides, and why, in a sentence for the status line; else empty. */
  readonly lost: string;
  toggle(name: FacetName, id: string, on: boolean): void;
  /** Takes whole filters away. */
  without(names: readonly FacetName[]): void;
  /** Takes everything away, also what the page brought. */
  reset(): void;
  browse(on: boolean): void;
  /** What was lost has been said. */
  forgetLost(): void;
}

/** @param page what suggests filters; null where there is no portal */
export function useFilters(
  surface: Pick<Surface, 'name' | 'presets' | 'report'>,
  settings: LiveSettings,
  knowledge: Knowledge | null,
  page: PageContext | null,
): Filters {
  const { chosen, choose } = useChoice(surface.name, settings, knowledge);
  const removed = useRemoved(surface.presets, surface.report);
  const [browsing, browse] = useState(false);
  const [lost, setLost] = useState('');
  const facets = knowledge?.facets ?? [];

  const suggested = useMemo(
    () => (knowledge && page ? facetsOfPage(page, knowledge.portals, knowledge.facets, knowledge.scopes) : {}),
    [knowledge, page],
  );
  const keyOf = (name: FacetName, id: string) => `${page?.portal}/${name}/${id}`;
  const still = Object.fromEntries(
    FACETS.map((name) => [name, (suggested[name] ?? []).filter((id) => removed.keys?.has(keyOf(name, id)) === false)]),
  );
  const fromPage = fitting(facets, chosen, still);
  const key = JSON.stringify([chosen, fromPage]);
  const active = useMemo<FacetValues>(() => ({ ...fromPage, ...chosen }), [key]);
  const count = FACETS.reduce((sum, name) => sum + (active[name]?.length ?? 0), 0);
  useEffect(() => {
    if (count === 0) browse(false);
  }, [count]);

  const remove = (values: FacetValues) =>
    removed.remove(FACETS.flatMap((name) => (values[name] ?? []).map((id) => keyOf(name, id))));
  /** What a person touches is theirs; what they take away of the page's does not come back. */
  const become = (next: FacetValues) => {
    const mine: FacetValues = { ...chosen };
    const gone: FacetValues = {};
    for (const name of FACETS) {
      const [before, after] = [active[name] ?? [], next[name] ?? []];
      if (String(before) === String(after)) continue;
      const fewer = fromPage[name] && after.every((id) => before.includes(id));
      if (fewer) gone[name] = before.filter((id) => !after.includes(id));
      else {
        mine[name] = after;
        if (after.length === 0) gone[name] = suggested[name] ?? [];
      }
    }
    remove(gone);
    if (JSON.stringify(mine) !== JSON.stringify(chosen)) choose(mine);
  };

  return {
    active,
    fromPage,
    count,
    browsing: browsing && count > 0,
    lost,
    toggle(name, id, on) {
      const next = withValue(facets, active, name, id, on);
      setLost(lostDispositifs(facets, active, next, id));
      become(next);
      if (on) browse(true);
    },
    without(names) {
      setLost('');
      become(Object.fromEntries(FACETS.map((name) => [name, names.includes(name) ? [] : active[name]])));
    },
    reset() {
      setLost('');
      remove(suggested);
      choose({});
    },
    browse,
    forgetLost: () => setLost(''),
  };
}
