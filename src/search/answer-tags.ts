/** Facets, portals and screens of each answer, packed small: all that filters and page boosts know of it. */
import { type Answer, FACETS, type FacetName } from '../answer/answer';

/** What filters and page boosts know of an answer. */
export type AnswerTags = Pick<Answer, 'id' | 'facets' | 'portals' | 'screens' | 'notForFields'>;

/** The same for all answers: each facet value, portal or screen once, then for each answer its id and the numbers of its own. */
export interface PackedTags {
  readonly marks: readonly string[];
  readonly answers: readonly (readonly [id: string, ...marks: number[]])[];
}

/** Mark of an answer that is offered on no page by itself; no facet, portal or screen is called so. */
const NOT_FOR_FIELDS = 'only:asked';

/** Packs what filters and page boosts know, small enough to be read at each start. */
export function packTags(answers: readonly AnswerTags[]): PackedTags {
  const numbers = new Map<string, number>();
  const numberOf = (mark: string) => {
    const number = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, number);
    return number;
  };
  const rows = answers.map(({ id, facets, portals, screens, notForFields }): [string, ...number[]] => [
    id,
    ...FACETS.flatMap((name) => (facets[name] ?? []).map((value) => numberOf(`${name}:${value}`))),
    ...portals.map((portal) => numberOf(`portal:${portal}`)),
    ...screens.map((screen) => numberOf(`screen:${screen}`)),
    ...(notForFields ? [numberOf(NOT_FOR_FIELDS)] : []),
  ]);
  return { marks: [...numbers.keys()], answers: rows };
}

/** Undoes `packTags`. */
export function unpackTags({ marks, answers }: PackedTags): Map<string, AnswerTags> {
  const split = marks.map((mark) => [mark.slice(0, mark.indexOf(':')), mark.slice(mark.indexOf(':') + 1)] as const);
  return new Map(
    answers.map(([id, ...numbers]) => {
      const facets: Partial<Record<FacetName, string[]>> = {};
      const portals: string[] = [];
      const screens: string[] = [];
      let notForFields = false;
      for (const number of numbers) {
        if (marks[number] === NOT_FOR_FIELDS) {
          notForFields = true;
          continue;
        }
        const [kind, value] = split[number] as readonly [string, string];
        if (kind === 'portal') portals.push(value);
        else if (kind === 'screen') screens.push(value);
        else facets[kind as FacetName] = [...(facets[kind as FacetName] ?? []), value];
      }
      return [id, { id, facets, portals, screens, ...(notForFields && { notForFields }) }];
    }),
  );
}
