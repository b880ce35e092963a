/** The subjects that others answer, opened: which of them hold a word. */
import type { Calibration, PackedElsewhere } from './index-shape';

interface Opened {
  /** Numbers of the subjects that hold a term. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
}
const opened = new WeakMap<PackedElsewhere, Opened>();

/** Opened once for each pack. */
export function openSubjects(packed: PackedElsewhere): Opened {
  const known = opened.get(packed);
  if (known) return known;
  const names = packed.terms.split(' ');
  const holding = new Map<string, number[]>();
  let before = 0;
  for (const [subject, [gap = 0, ...more]] of packed.subjects.entries()) {
    before += gap;
    for (const number of [before, ...more]) {
      const term = names[number] ?? '';
      const list = holding.get(term);
      if (list) list.push(subject);
      else holding.set(term, [subject]);
    }
  }
  const made = { holding, sizes: packed.subjects.map(({ length }) => length) };
  opened.set(packed, made);
  return made;
}

/** Whether subjects of others hold a word: it is no slip of one of ours. @param term an index term */
export const isSaidElsewhere = ({ elsewhere }: Calibration, term: string): boolean =>
  elsewhere !== undefined && openSubjects(elsewhere).holding.has(term);
