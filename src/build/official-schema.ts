import * as v from 'valibot';
import type { KeptAnswer } from '../answer/answer';
import { faultOf, readYaml } from './located';
import type { Report } from './problem';
import { checkShape, id, say } from './shape';

const FILE = 'data/official.yaml';
const mark = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, say('is not a mark', '16 hexadecimal digits')));

const officialSchema = v.array(v.strictObject({ id, sentences: v.array(mark) }));
/** Marks of the sentences of an official answer we reworded, in their order; none of its words. */
export type Official = v.InferOutput<typeof officialSchema>[number];

const EXAMPLES = { id: '"id:" with the id of an answer', sentences: '"sentences:" with a list of marks' };

/** `data/official.yaml`, when there is one; reports marks of answers that were not written from an official text. */
export function readOfficial(
  files: ReadonlyMap<string, string>,
  answers: readonly KeptAnswer[] | null,
  report: Report,
): readonly Official[] {
  const text = files.get(FILE);
  const located = text === undefined ? null : readYaml(FILE, text, 1, report);
  const read = located && checkShape(officialSchema, located, EXAMPLES, report);
  if (!read || !answers) return read ?? [];
  const fault = faultOf(located, report);
  for (const [index, { id }] of read.entries()) {
    const answer = answers.find((one) => one.id === id);
    if (answer?.fingerprint.of === 'official-text') continue;
    const what = `"${id}" is no answer written from an official text`;
    fault('reference', [index, 'id'], what, 'the id of one with "fingerprint: { of: official-text… }"');
  }
  return read;
}
