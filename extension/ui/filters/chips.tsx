/** The values in force as chips, each taken away by a press. The focus goes to a neighbour, never to nowhere. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FACETS, type FacetName } from '../../../src/answer/answer';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { shortLabel } from './filter-names';

export interface ChipsProps {
  readonly desk: Pick<Desk, 'filters'>;
  readonly knowledge: Knowledge;
  /** Answers left after the filters before a value and the value itself. */
  readonly left?: (name: FacetName, id: string) => number | undefined;
  /** Where the focus goes when the last one is taken away. */
  readonly onEmpty: () => void;
  /** What stands after them. */
  readonly children?: ComponentChildren;
}

export function Chips({ desk, knowledge, left, onEmpty, children }: ChipsProps) {
  const { active, toggle } = desk.filters;
  const list = useRef<HTMLUListElement>(null);
  const takenAt = useRef<number | null>(null);
  const values = FACETS.flatMap((name) => (active[name] ?? []).map((id) => ({ name, id })));
  useLayoutEffect(() => {
    const at = takenAt.current;
    if (at === null) return;
    takenAt.current = null;
    const chips = [...(list.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])];
    chips[Math.min(at, chips.length - 1)]?.focus();
  }, [active]);
  if (values.length === 0) return null;
  return (
    <ul class="chips" aria-label={say('filtersChosen')} ref={list}>
      {values.map(({ name, id }, at) => {
        const label = shortLabel(knowledge.facets, name, id);
        const count = left?.(name, id);
        return (
          <li key={`${name}/${id}`}>
            <button
              type="button"
              class="filter-chip"
              data-chip={`${name}/${id}`}
              onClick={() => {
                if (values.length === 1) onEmpty();
                else takenAt.current = at;
                toggle(name, id, false);
              }}
            >
              <span lang={DATA_LANGUAGE}>{label}</span>
              {count !== undefined && (
                <span class="n" aria-hidden="true">
                  {count}
                </span>
              )}
              <span class="sr">{`, ${count === undefined ? say('filtersChipRemove') : sayCount('filtersChip', count)}`}</span>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
      {children && <li>{children}</li>}
    </ul>
  );
}
