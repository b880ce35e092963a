/** The five filters with their labels, and how loosely written filter values become ids. Data: `data/facets.yaml`. */
import { FACETS, type FacetName, type FacetValues } from './answer';

/** One value of a filter. */
export interface FacetValue {
  readonly id: string;
  /** French, as shown. */
  readonly label: string;
  /** Other spellings, and ids of the official site such as `theme:2671`. */
  readonly aliases: readonly string[];
  /** Dispositifs only: ids of the couloirs it belongs to; empty or absent: transverse. */
  readonly couloirs?: readonly string[];
}

/** One filter; filters and values come in the order they are shown. */
export interface Facet {
  readonly name: FacetName;
  /** French, as shown. */
  readonly label: string;
  /** Other names of the filter itself. */
  readonly aliases: readonly string[];
  readonly values: readonly FacetValue[];
}

/** What `resolveFacets` made of its input. */
export interface ResolvedFacets {
  /** Known values as ids, each once, ready for `Ask.facets`; a filter with none is absent. */
  readonly values: FacetValues;
  /** What was not understood: a filter name (without `value`), or a value of a known filter. */
  readonly unknown: readonly { readonly facet: string; readonly value?: string }[];
}

/**
 * The form in which names are compared: lower case, no accent, every other sign a single space.
 * « Type d’offre » and `type d'offre` give the same.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** Label of a value, or the id itself when the value is unknown, so that an old answer still shows something. */
export function facetLabel(facets: readonly Facet[], name: FacetName, id: string): string {
  const facet = facets.find((one) => one.name === name);
  return facet?.values.find((value) => value.id === id)?.label ?? id;
}

/**
 * Understands filters written by a person or a script.
 * @param input `{ filter: value | values }`: filters by name, label or alias (« thématique »), values by id, label or
 *   alias, also as the official site writes them (`{ "filtrez_par_offre": "2626" }`). Anything but text is unknown.
 */
export function resolveFacets(facets: readonly Facet[], input: Readonly<Record<string, unknown>>): ResolvedFacets {
  const found = new Map<FacetName, Set<string>>();
  const unknown: { facet: string; value?: string }[] = [];
  for (const [key, given] of Object.entries(input)) {
    const facet = facets.find((one) => namesOf(one).includes(foldName(key)));
    if (!facet) {
      unknown.push({ facet: key });
      continue;
    }
    for (const one of (Array.isArray(given) ? given : [given]) as unknown[]) {
      if (one === null || one === undefined || one === '') continue;
      const written = typeof one === 'number' ? String(one) : one;
      const hit = typeof written === 'string' ? findValue(facets, facet, key, written) : undefined;
      if (hit) found.set(hit.name, (found.get(hit.name) ?? new Set()).add(hit.id));
      else unknown.push({ facet: facet.name, value: typeof written === 'string' ? written : (JSON.stringify(written) ?? '') });
    }
  }
  const values: Partial<Record<FacetName, string[]>> = {};
  for (const name of FACETS) {
    const ids = found.get(name);
    if (ids) values[name] = [...ids];
  }
  return { values, unknown };
}

/** The dispositifs to offer beside some chosen couloirs: theirs and the transverse ones; all of them beside none. */
export function dispositifsFor(facets: readonly Facet[], couloirs: readonly string[]): readonly FacetValue[] {
  const all = facets.find(({ name }) => name === 'dispositif')?.values ?? [];
  if (couloirs.length === 0) return all;
  return all.filter(({ couloirs: owners = [] }) => owners.length === 0 || owners.some((owner) => couloirs.includes(owner)));
}

/**
 * What is chosen once a value is switched on or off. Chosen dispositifs of none of the chosen couloirs go too.
 * @returns known values only, in the order they are shown; a filter with none is absent
 */
export function withValue(facets: readonly Facet[], chosen: FacetValues, name: FacetName, id: string, on: boolean): FacetValues {
  const others = (chosen[name] ?? []).filter((one) => one !== id);
  return belonging(facets, { ...chosen, [name]: on ? [...others, id] : others });
}

/**
 * The filters someone chose earlier, as far as they still exist.
 * @param stored anything read back; values renamed since are found by alias, what is gone is left out
 */
export function knownFacets(facets: readonly Facet[], stored: unknown): FacetValues {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  return belonging(facets, resolveFacets(facets, stored as Readonly<Record<string, unknown>>).values);
}

function belonging(facets: readonly Facet[], chosen: FacetValues): FacetValues {
  const kept: Partial<Record<FacetName, string[]>> = {};
  // The couloirs come before the dispositifs in `FACETS`.
  for (const name of FACETS) {
    const all = facets.find((one) => one.name === name)?.values ?? [];
    const offered = name === 'dispositif' ? dispositifsFor(facets, kept.couloir ?? []) : all;
    const ids = offered.map(({ id }) => id).filter((id) => chosen[name]?.includes(id));
    if (ids.length > 0) kept[name] = ids;
  }
  return kept;
}

function namesOf(facet: Facet): string[] {
  return [facet.name, facet.label, ...facet.aliases].map(foldName);
}

function findValue(
  facets: readonly Facet[],
  facet: Facet,
  key: string,
  written: string,
): { name: FacetName; id: string } | undefined {
  const folded = foldName(written);
  const tests: ((value: FacetValue) => boolean)[] = [
    (value) => foldName(value.id) === folded,
    (value) => foldName(value.label) === folded,
    (value) => value.aliases.some((alias) => foldName(alias) === folded),
  ];
  for (const test of tests) {
    const value = facet.values.find(test);
    if (value) return { name: facet.name, id: value.id };
  }
  // The site files some of our products under its themes, so its ids are looked up in every filter.
  const siteIds = [written, `${key}:${written}`];
  for (const other of facets) {
    const value = other.values.find((one) => one.aliases.some((alias) => alias.includes(':') && siteIds.includes(alias)));
    if (value) return { name: other.name, id: value.id };
  }
  return undefined;
}
