/** One filter, folded: its name and what is chosen; unfolded: every value with the number of answers it leaves. */
import type { FacetName } from '../../../src/answer/answer';
import { dispositifsFor, type Facet, type FacetValue } from '../../../src/answer/facets';
import { countOf, ownOf } from '../../../src/search/filters';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { filterName, shortLabel } from './filter-names';
import type { Counted } from './use-counted';
import { walkOptions } from './walk-options';

export interface DisclosureProps {
  readonly desk: Pick<Desk, 'filters'>;
  readonly knowledge: Knowledge;
  readonly facet: Facet;
  readonly counted: Counted;
  /** Unfolded at first. */
  readonly open: boolean;
}

/** Filters whose name is feminine in French: « Toutes ». */
const FEMININE: ReadonlySet<FacetName> = new Set(['theme']);

export function Disclosure({ desk, knowledge, facet, counted, open }: DisclosureProps) {
  const { active, toggle } = desk.filters;
  const { name } = facet;
  const chosen = active[name] ?? [];
  const couloirs = name === 'dispositif' ? (active.couloir ?? []) : [];
  const values = couloirs.length > 0 ? dispositifsFor(knowledge.facets, couloirs) : facet.values;
  return (
    <details class="facet" data-facet={name} open={open}>
      <summary>
        <b lang={DATA_LANGUAGE}>{facet.label}</b>
        <Chosen facets={knowledge.facets} name={name} ids={chosen} />
        <Icon name="chevron" />
      </summary>
      <fieldset onKeyDown={walkOptions}>
        <legend class="sr" lang={DATA_LANGUAGE}>
          {facet.label}
        </legend>
        {couloirs.length > 0 && (
          <p class="limited">
            {say('filtersLimited', couloirs.map((id) => shortLabel(knowledge.facets, 'couloir', id)).join(', '))}
          </p>
        )}
        {values.map((value) => (
          <Option
            key={value.id}
            name={name}
            value={value}
            checked={chosen.includes(value.id)}
            counted={counted}
            onToggle={(on) => toggle(name, value.id, on)}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Chosen({ facets, name, ids }: { facets: readonly Facet[]; name: FacetName; ids: readonly string[] }) {
  if (ids.length === 0) return <span class="val">{say(FEMININE.has(name) ? 'filtersAnyFeminine' : 'filtersAny')}</span>;
  const [only, ...others] = ids;
  return (
    <span class="val is-set" lang={others.length === 0 ? DATA_LANGUAGE : undefined}>
      {only && others.length === 0 ? shortLabel(facets, name, only) : say('filtersSeveral', ids.length)}
    </span>
  );
}

interface OptionProps {
  readonly name: FacetName;
  readonly value: FacetValue;
  readonly checked: boolean;
  readonly counted: Counted;
  readonly onToggle: (on: boolean) => void;
}

/** Never disabled: one that leaves nothing says what stands in its way. */
function Option({ name, value, checked, counted, onToggle }: OptionProps) {
  const count = countOf(counted.counts, name, value.id);
  return (
    <label class={`opt${count === 0 ? ' is-zero' : ''}`} data-option={value.id}>
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onToggle(currentTarget.checked)} />
      <span>
        <span lang={DATA_LANGUAGE}>{value.label}</span>
        <Own name={name} own={ownOf(counted.counts, name, value.id)} of={count} />
      </span>
      {count === 0 ? (
        <span class="n">{zero(counted, name, value.id)}</span>
      ) : (
        <>
          <span class="n" aria-hidden="true">
            {count}
          </span>
          <span class="sr">{sayCount('answers', count)}</span>
        </>
      )}
    </label>
  );
}

const OWN = { couloir: 'filtersOwnCouloir', dispositif: 'filtersOwnDispositif' } as const;

/** « dont 3 propres à ce couloir »: the others hold for every couloir. Nothing where all or none are its own. */
function Own({ name, own, of }: { name: FacetName; own: number; of: number }) {
  if ((name !== 'couloir' && name !== 'dispositif') || own === 0 || own >= of) return null;
  return <small class="own">{sayCount(OWN[name], own)}</small>;
}

function zero(counted: Counted, name: FacetName, id: string): string {
  const instead = counted.instead(name, id);
  if (!instead) return say('filtersZeroAnywhere');
  const { without, count } = instead;
  return without ? say('filtersZero', count, filterName(without)) : say('filtersZeroEvery', count);
}
