import { FACETS, type FacetName } from '../answer/answer';
import { type Facet, foldName } from '../answer/facets';
import { type Fault, faultOf, type Located } from './located';
import { oneOf } from './nearest';
import type { Report } from './problem';
import { checkTypography } from './typography';

/** Reports what is wrong in the filters, their shape being right: ids and spellings that tell values apart. */
export function checkFacets(facets: readonly Facet[], located: Located, report: Report): void {
  const fault = faultOf(located, report);
  const couloirs = facets.find((facet) => facet.name === 'couloir')?.values.map((value) => value.id);
  for (const [f, facet] of facets.entries()) {
    checkNames(facet, f, fault);
    checkTypography({ file: located.file, line: located.lineOf([f, 'label']) }, facet.label, report);
    for (const [index, value] of facet.values.entries()) {
      const path = [f, 'values', index];
      checkTypography({ file: located.file, line: located.lineOf([...path, 'label']) }, value.label, report);
      for (const [c, couloir] of (value.couloirs ?? []).entries()) {
        const at = [...path, 'couloirs', c];
        if (facet.name !== 'dispositif') {
          fault('facet', at, `"${value.id}" of "${facet.name}" has couloirs`, 'couloirs for dispositifs only');
        } else if (couloirs && !couloirs.includes(couloir)) {
          fault('facet', at, `unknown couloir "${couloir}"`, oneOf(couloir, couloirs));
        }
      }
    }
  }
}

/** Reports filters that are not the five, in their order. */
export function checkFilters(facets: readonly Facet[], located: Located, report: Report): void {
  const names = facets.map((facet) => facet.name).join(', ');
  if (names === FACETS.join(', ')) return;
  faultOf(located, report)('facet', [], `the filters are ${names}`, `these, in this order: ${FACETS.join(', ')}`);
}

/**
 * Reports values of filters, as an answer or a portal gives them, that do not exist or do not go together.
 * @param at where they are written
 */
export function checkChosen(
  given: Readonly<Partial<Record<FacetName, readonly string[] | undefined>>>,
  at: readonly PropertyKey[],
  facets: readonly Facet[],
  fault: Fault,
): void {
  for (const { name, values } of facets) {
    const ids = values.map((value) => value.id);
    const list = given[name] ?? [];
    for (const [index, id] of list.entries()) {
      const path = [...at, name, index];
      if (!ids.includes(id)) fault('facet', path, `facet "${name}" has unknown value "${id}"`, oneOf(id, ids));
      else if (list.indexOf(id) < index) fault('duplicate', path, `facet "${name}" has "${id}" twice`, 'it once');
    }
  }
  const couloirs = given.couloir ?? [];
  const dispositifs = facets.find((one) => one.name === 'dispositif')?.values ?? [];
  for (const [index, id] of (given.dispositif ?? []).entries()) {
    const owners = dispositifs.find((value) => value.id === id)?.couloirs ?? [];
    if (couloirs.length === 0 || owners.length === 0 || owners.some((owner) => couloirs.includes(owner))) continue;
    const what = `dispositif "${id}" belongs to couloir ${owners.join(', ')}, not to ${couloirs.join(', ')}`;
    fault('facet', [...at, 'dispositif', index], what, `"${owners[0]}" among the couloirs, or another dispositif`);
  }
}

function checkNames(facet: Facet, f: number, fault: Fault): void {
  const owners = new Map<string, string>();
  for (const [index, value] of facet.values.entries()) {
    const path = [f, 'values', index];
    if (facet.values.findIndex((one) => one.id === value.id) < index) {
      fault('id', path, `the value id "${value.id}" is already taken`, 'another id');
    }
    for (const name of [value.id, value.label, ...value.aliases]) {
      const owner = owners.get(foldName(name)) ?? value.id;
      owners.set(foldName(name), owner);
      if (owner === value.id) continue;
      fault('duplicate', path, `"${name}" names both "${owner}" and "${value.id}" of "${facet.name}"`, 'it for one of them');
    }
  }
}
