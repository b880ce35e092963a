import { type Answer, FACETS, type FacetName, type FacetValues } from '../answer/answer';
import type { Facet } from '../answer/facets';
import { facetsOfPage } from '../answer/page-facets';
import type { Portal } from '../portal/portal';
import { faultOf, type Located } from './located';
import type { Report } from './problem';

/**
 * Reports filters that a portal or a screen proposes although they hide an answer its users need there: one that is pinned
 * on it, or was written for it.
 * @param portals in the order of `located`
 */
export function checkHiddenAnswers(
  portals: readonly Portal[],
  located: Located,
  answers: readonly Answer[],
  facets: readonly Facet[],
  report: Report,
): void {
  const fault = faultOf(located, report);
  for (const [index, portal] of portals.entries()) {
    for (const [s, screen] of [null, ...portal.screens].entries()) {
      const proposed = proposedOn(portal, screen?.id ?? null, facets);
      for (const { id, facets: held, why } of neededOn(portal, screen, answers)) {
        const name = FACETS.find((one) => hides(one, proposed, held));
        if (name === undefined) continue;
        const own = screen?.facets?.[name] ? ['screens', s - 1, 'facets', name] : ['facets', name];
        const where = screen ? `screen "${screen.id}"` : `portal "${portal.id}"`;
        const what = `the filter ${name} ${proposed[name]?.join(', ')} hides "${id}", which is ${why} ${where}`;
        fault('facet', [index, ...own], what, `${held[name]?.join(' or ')} among its values, or remove the filter there`);
      }
    }
  }
}

function proposedOn(portal: Portal, screen: string | null, facets: readonly Facet[]): FacetValues {
  const page = { portal: portal.id, screen, title: '', headings: [], step: null, messages: [], path: [], field: null };
  return facetsOfPage(page, [portal], facets, []);
}

/** Answers pinned on a portal or a screen, and those that name the screen. */
function neededOn(portal: Portal, screen: Portal['screens'][number] | null, answers: readonly Answer[]) {
  const pinned = [...portal.pinned, ...(screen?.pinned ?? [])];
  return answers.flatMap(({ id, facets, screens }) => {
    if (pinned.includes(id)) return [{ id, facets, why: 'pinned on' }];
    return screen && screens.includes(`${portal.id}/${screen.id}`) ? [{ id, facets, why: 'written for' }] : [];
  });
}

/** An answer without value for a filter passes it. */
function hides(name: FacetName, proposed: FacetValues, held: FacetValues): boolean {
  const [wanted = [], has = []] = [proposed[name], held[name]];
  return wanted.length > 0 && has.length > 0 && !has.some((id) => wanted.includes(id));
}
