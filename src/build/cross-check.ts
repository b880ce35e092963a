import { type Facet, foldName } from '../answer/facets';
import type { Portal } from '../portal/portal';
import type { AnswerFront } from './answer-schema';
import { checkChosen } from './facets-check';
import { type Fault, faultOf, type Located } from './located';
import { nearest, oneOf } from './nearest';
import type { Report } from './problem';

/** The readable part of an answer and where it was written. */
export interface ReadAnswer {
  readonly front: Partial<AnswerFront>;
  readonly located: Located;
}

/** What answers may refer to. What could not be read is not held against them. */
export interface Known {
  readonly facets: readonly Facet[];
  /** Null when some portal could not be read. */
  readonly portals: readonly Portal[] | null;
  /** Ids of all answers, of the unreadable ones too (from their file names). */
  readonly answers: ReadonlySet<string>;
}

/** Reports what answers say of other things that do not exist, or that another answer says too. */
export function crossCheck(answers: readonly ReadAnswer[], known: Known, report: Report): void {
  for (const { front, located } of answers) {
    const fault = faultOf(located, report);
    checkChosen(front.facets ?? {}, ['facets'], known.facets, fault);
    if (known.portals) checkPlaces(front, known.portals, fault);
    for (const [index, id] of (front.related ?? []).entries()) {
      if (known.answers.has(id)) continue;
      const near = nearest(id, [...known.answers]);
      const write = near ? `"${near}", or remove it` : 'the id of an answer, or remove it';
      fault('reference', ['related', index], `the related answer "${id}" does not exist`, write);
    }
  }
  checkTwins(answers, report);
}

function checkPlaces(front: Partial<AnswerFront>, portals: readonly Portal[], fault: Fault): void {
  const ids = portals.map((portal) => portal.id);
  const named = front.portals ?? [];
  for (const [index, id] of named.entries()) {
    if (!ids.includes(id)) fault('portal', ['portals', index], `unknown portal "${id}"`, oneOf(id, ids));
  }
  const screens = portals.flatMap((portal) => portal.screens.map((screen) => `${portal.id}/${screen.id}`));
  for (const [index, id] of (front.screens ?? []).entries()) {
    const [owner = ''] = id.split('/');
    if (named.length > 0 && ids.includes(owner) && !named.includes(owner) && named.every((portal) => ids.includes(portal))) {
      fault(
        'portal',
        ['screens', index],
        `screen "${id}" is of a portal the answer does not name`,
        `"${owner}" among its portals`,
      );
    }
    if (screens.includes(id)) continue;
    const near = screens.filter((screen) => screen.startsWith(`${owner}/`));
    fault('portal', ['screens', index], `unknown screen "${id}"`, oneOf(id, near.length > 0 ? near : screens));
  }
}

/** Each wording, compared without case, accents and signs, belongs to one answer. */
function checkTwins(answers: readonly ReadAnswer[], report: Report): void {
  const ids = new Map<string, string>();
  const owners = new Map<string, Located>();
  for (const { front, located } of answers) {
    const fault = faultOf(located, report);
    const { id, question, variants = [] } = front;
    if (id !== undefined) {
      const first = ids.get(id);
      if (first !== undefined) fault('id', ['id'], `the id "${id}" is already that of ${first}`, 'another id');
      ids.set(id, first ?? located.file);
    }
    const wordings: [string, PropertyKey[]][] = variants.map((variant, index) => [variant, ['variants', index]]);
    if (question !== undefined) wordings.unshift([question, ['question']]);
    for (const [wording, path] of wordings) {
      const owner = owners.get(foldName(wording)) ?? located;
      owners.set(foldName(wording), owner);
      if (owner === located) continue;
      const write = 'a wording that tells the two questions apart, or keep it in one of them';
      fault('duplicate', path, `"${wording}" is also a wording of ${owner.file}`, write);
    }
  }
}
