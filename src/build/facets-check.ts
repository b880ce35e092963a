import { FACETS } from '../answer';
import { type Facet, foldName } from '../facets';
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
