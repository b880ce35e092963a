import { type Answer, FACETS, type FacetName } from '../answer';

/** What filters and places know of an answer. */
export type Placed = Pick<Answer, 'id' | 'facets' | 'portals' | 'screens'>;

/** The same for all answers: each facet value, portal or screen once, then for each answer its id and the numbers of its own. */
export interface PackedPlaces {
  readonly marks: readonly string[];
  readonly answers: readonly (readonly [id: string, ...marks: number[]])[];
}

/** Packs what filters and places know, small enough to be read at each start. */
export function packPlaces(answers: readonly Placed[]): PackedPlaces {
  const numbers = new Map<string, number>();
  const numberOf = (mark: string) => {
    const number = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, number);
    return number;
  };
  const rows = answers.map(({ id, facets, portals, screens }): [string, ...number[]] => [
    id,
    ...FACETS.flatMap((name) => (facets[name] ?? []).map((value) => numberOf(`${name}:${value}`))),
    ...portals.map((portal) => numberOf(`portal:${portal}`)),
    ...screens.map((screen) => numberOf(`screen:${screen}`)),
  ]);
  return { marks: [...numbers.keys()], answers: rows };
}

/** What filters and places know of each answer, unpacked when asked for. */
export class Places {
  readonly size: number;
  readonly #packed: PackedPlaces;
  #numbers: ReadonlyMap<string, number> | null = null;

  constructor(packed: PackedPlaces) {
    this.#packed = packed;
    this.size = packed.answers.length;
  }

  /** The id of the answer of this number in the postings. */
  id(number: number): string {
    return this.#packed.answers[number]?.[0] ?? '';
  }

  has(id: string): boolean {
    return this.#numberOf(id) !== undefined;
  }

  get(id: string): Placed | undefined {
    const number = this.#numberOf(id);
    return number === undefined ? undefined : this.#unpack(number);
  }

  #numberOf(id: string): number | undefined {
    this.#numbers ??= new Map(this.#packed.answers.map(([each], number) => [each, number]));
    return this.#numbers.get(id);
  }

  #unpack(number: number): Placed {
    const [id = '', ...marks] = this.#packed.answers[number] ?? [];
    const facets: Partial<Record<FacetName, string[]>> = {};
    const portals: string[] = [];
    const screens: string[] = [];
    for (const at of marks) {
      const mark = this.#packed.marks[at] ?? '';
      const [kind, value] = [mark.slice(0, mark.indexOf(':')), mark.slice(mark.indexOf(':') + 1)];
      if (kind === 'portal') portals.push(value);
      else if (kind === 'screen') screens.push(value);
      else facets[kind as FacetName] = [...(facets[kind as FacetName] ?? []), value];
    }
    return { id, facets, portals, screens };
  }
}
