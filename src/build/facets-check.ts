import { FACETS } from '../answer';
import { type Facet, foldName } from '../facets';
import type { Located } from './located';
import { oneOf } from './nearest';
import type { Problem, Report } from './problem';
import { checkTypography } from './typography';

/** Reports what is wrong in the filters, their shape being right: all five in order, ids and spellings that tell values apart. */
export function checkFacets(facets: readonly Facet[], located: Located, report: Report): void {
  const { file } = located;
  const fault = (kind: Problem['kind'], path: readonly PropertyKey[], what: string, write: string) =>
    report({ kind, file, line: located.lineOf(path), what, write });
  if (facets.map((facet) => facet.name).join() !== FACETS.join()) {
    fault(
      'facet',
      [],
      `the filters are ${facets.map((facet) => facet.name).join(', ')}`,
      `these, in this order: ${FACETS.join(', ')}`,
    );
  }
  const couloirs = facets.find((facet) => facet.name === 'couloir')?.values.map((value) => value.id) ?? [];
  for (const [f, facet] of facets.entries()) {
    const owners = new Map<string, string>();
    for (const [index, value] of facet.values.entries()) {
      const path = [f, 'values', index];
      checkTypography({ file, line: located.lineOf([...path, 'label']) }, value.label, report);
      if (facet.values.findIndex((one) => one.id === value.id) < index)
        fault('id', path, `the value id "${value.id}" is already taken`, 'another id');
      for (const name of [value.id, value.label, ...value.aliases]) {
        const owner = owners.get(foldName(name));
        if (owner !== undefined && owner !== value.id) {
          fault('duplicate', path, `"${name}" names both "${owner}" and "${value.id}" of "${facet.name}"`, 'it for one of them');
        }
        owners.set(foldName(name), owner ?? value.id);
      }
      for (const [c, couloir] of (value.couloirs ?? []).entries()) {
        const at = [...path, 'couloirs', c];
        if (facet.name !== 'dispositif')
          fault('facet', at, `"${value.id}" of "${facet.name}" has couloirs`, 'couloirs for dispositifs only');
        else if (!couloirs.includes(couloir)) fault('facet', at, `unknown couloir "${couloir}"`, oneOf(couloir, couloirs));
      }
    }
  }
}
