import { FACETS } from '../answer';
import { type Facet, foldName } from '../facets';
import type { Portal } from '../portal';
import type { AnswerFront } from './answer-schema';
import type { Located } from './located';
import { nearest, oneOf } from './nearest';
import type { Problem, Report } from './problem';

/** A readable answer and where its parts were written. */
export interface ReadAnswer {
  readonly front: AnswerFront;
  readonly located: Located;
}

/** What answers may refer to. Null stands for a file that could not be read: what depends on it is not judged. */
export interface Known {
  readonly facets: readonly Facet[] | null;
  readonly portals: readonly Portal[] | null;
  /** Ids of all answers, of the unreadable ones too (from their file names). */
  readonly answers: ReadonlySet<string>;
}

/** Reports what answers say of other things that do not exist, or that another answer says too. */
export function crossCheck(answers: readonly ReadAnswer[], known: Known, report: Report): void {
  for (const answer of answers) {
    if (known.facets) checkFacets(answer, known.facets, report);
    if (known.portals) checkPortals(answer, known.portals, report);
    for (const [index, id] of answer.front.related.entries()) {
      if (known.answers.has(id)) continue;
      const near = nearest(id, [...known.answers]);
      fault(
        answer,
        'reference',
        ['related', index],
        `the related answer "${id}" does not exist`,
        near ? `"${near}", or remove it` : 'the id of an answer, or remove it',
        report,
      );
    }
  }
  checkTwins(answers, report);
}

function checkFacets(answer: ReadAnswer, facets: readonly Facet[], report: Report): void {
  for (const name of FACETS) {
    const facet = facets.find((one) => one.name === name);
    const ids = facet?.values.map((value) => value.id) ?? [];
    for (const [index, id] of (answer.front.facets[name] ?? []).entries()) {
      if (!ids.includes(id))
        fault(answer, 'facet', ['facets', name, index], `facet "${name}" has unknown value "${id}"`, oneOf(id, ids), report);
      else if (answer.front.facets[name]?.indexOf(id) !== index)
        fault(answer, 'duplicate', ['facets', name, index], `facet "${name}" has "${id}" twice`, 'it once', report);
    }
  }
  const couloirs = answer.front.facets.couloir;
  if (!couloirs || couloirs.length === 0) return;
  const dispositifs = facets.find((one) => one.name === 'dispositif')?.values ?? [];
  for (const [index, id] of (answer.front.facets.dispositif ?? []).entries()) {
    const owners = dispositifs.find((value) => value.id === id)?.couloirs ?? [];
    if (owners.length === 0 || owners.some((owner) => couloirs.includes(owner))) continue;
    const what = `dispositif "${id}" belongs to couloir ${owners.join(', ')}, not to ${couloirs.join(', ')}`;
    fault(
      answer,
      'facet',
      ['facets', 'dispositif', index],
      what,
      `"${owners[0]}" among the couloirs, or another dispositif`,
      report,
    );
  }
}

function checkPortals(answer: ReadAnswer, portals: readonly Portal[], report: Report): void {
  const ids = portals.map((portal) => portal.id);
  for (const [index, id] of answer.front.portals.entries()) {
    if (!ids.includes(id)) fault(answer, 'portal', ['portals', index], `unknown portal "${id}"`, oneOf(id, ids), report);
  }
  const screens = portals.flatMap((portal) => portal.screens.map((screen) => `${portal.id}/${screen.id}`));
  for (const [index, id] of answer.front.screens.entries()) {
    if (screens.includes(id)) continue;
    const near = screens.filter((screen) => screen.startsWith(`${id.split('/')[0]}/`));
    fault(answer, 'portal', ['screens', index], `unknown screen "${id}"`, oneOf(id, near.length > 0 ? near : screens), report);
  }
}

function checkTwins(answers: readonly ReadAnswer[], report: Report): void {
  const ids = new Map<string, string>();
  const wordings = new Map<string, ReadAnswer>();
  for (const answer of answers) {
    const { front, located } = answer;
    const first = ids.get(front.id);
    if (first !== undefined)
      fault(answer, 'id', ['id'], `the id "${front.id}" is already that of ${first}`, 'another id', report);
    ids.set(front.id, first ?? located.file);
    const own: [string, readonly PropertyKey[]][] = [
      [front.question, ['question']],
      ...front.variants.map((variant, index): [string, PropertyKey[]] => [variant, ['variants', index]]),
    ];
    for (const [wording, path] of own) {
      const folded = foldName(wording);
      const other = wordings.get(folded);
      if (!other) wordings.set(folded, answer);
      else if (other !== answer) {
        const what = `"${wording}" is also a wording of ${other.located.file}`;
        fault(answer, 'duplicate', path, what, 'a wording that tells the two questions apart, or keep it in one of them', report);
      }
    }
  }
}

function fault(
  { located }: ReadAnswer,
  kind: Problem['kind'],
  path: readonly PropertyKey[],
  what: string,
  write: string,
  report: Report,
): void {
  report({ kind, file: located.file, line: located.lineOf(path), what, write });
}
