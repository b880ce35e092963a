import * as v from 'valibot';
import type { Located } from './located';
import { nearest } from './nearest';
import type { Problem, Report } from './problem';

/** Message of a schema rule: what is wrong and what to write, read back by `checkShape`. */
export function say(what: string, write: string): string {
  return `${what}\n${write}`;
}

/** A non-empty text without spaces around it. */
export const text = v.pipe(
  v.string(),
  v.nonEmpty(say('is empty', 'some text, or remove it where it is optional')),
  v.check((value) => value === value.trim(), say('has spaces around it', 'it without them')),
);

/** An id: lower-case words joined by hyphens. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, say('is not an id', 'lower-case letters without accent, digits and single hyphens')),
);

/** `YYYY-MM-DD`, a day that exists. */
export const day = v.pipe(
  v.string(),
  v.check(isDay, say('is not a day that exists', 'a real date as YYYY-MM-DD, such as 2026-11-22')),
);

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * Checks data against a schema and reports every fault at its line.
 * @param examples what to write for a missing key, by key.
 * @returns the typed value, or null when there was a fault.
 */
export function checkShape<S extends v.GenericSchema>(
  schema: S,
  located: Located,
  examples: Readonly<Record<string, string>>,
  report: Report,
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, located.value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
    report({ file: located.file, line: located.lineOf(path), ...explain(issue, path, schema, examples) });
  }
  return null;
}

type Salvaged<E extends v.ObjectEntries> = Partial<v.InferOutput<v.StrictObjectSchema<E, undefined>>>;

/**
 * The sound parts of data whose whole is not, so that the other checks still see them.
 * @param entries schemas by key, of the object that was refused.
 */
export function salvage<E extends v.ObjectEntries>(entries: E, value: unknown): Salvaged<E> {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const sound = Object.entries(entries).flatMap(([key, schema]) => {
    const result = v.safeParse(schema as v.GenericSchema, given[key]);
    return result.success && result.output !== undefined ? [[key, result.output]] : [];
  });
  return Object.fromEntries(sound) as Salvaged<E>;
}

/** The items of a list that have the right shape, and where they were written. */
export function soundItems<S extends v.GenericSchema>(
  item: S,
  located: Located,
): { readonly value: v.InferOutput<S>[]; readonly located: Located } {
  const kept: number[] = [];
  const items = Array.isArray(located.value) ? (located.value as unknown[]) : [];
  const value = items.flatMap((one, index) => {
    const result = v.safeParse(item, one);
    if (result.success) kept.push(index);
    return result.success ? [result.output] : [];
  });
  const lineOf: Located['lineOf'] = ([index, ...rest]) =>
    index === undefined ? located.lineOf([]) : located.lineOf([kept[Number(index)] ?? index, ...rest]);
  return { value, located: { ...located, lineOf } };
}

function explain(
  issue: v.BaseIssue<unknown>,
  path: readonly PropertyKey[],
  schema: v.GenericSchema,
  examples: Readonly<Record<string, string>>,
): Pick<Problem, 'kind' | 'what' | 'write'> {
  const name = path.length === 0 ? 'the file' : `"${path.map(String).join('.')}"`;
  const key = String(path.at(-1) ?? '');
  const [what, write] = issue.message.split('\n');
  if (write !== undefined) return { kind: kindOf(key), what: `${name} ${what}${received(issue)}`, write };
  if (issue.expected === 'never') {
    const known = keysAround(schema, path);
    const near = nearest(key, known);
    return { kind: 'shape', what: `${name} is not a known key`, write: near ? `"${near}"` : `one of: ${known.join(', ')}` };
  }
  const example =
    examples[key] ?? examples[String(path.findLast((step) => typeof step === 'string'))] ?? 'the key with its value';
  if (issue.received === 'undefined') return { kind: 'shape', what: `${name} is missing`, write: example };
  const expected = (issue.expected ?? 'something else').replace('Object', 'a map of keys').replace('Array', 'a list');
  const given = issue.received === 'Object' ? 'a map of keys' : issue.received === 'Array' ? 'a list' : issue.received;
  return { kind: 'shape', what: `${name} should be ${expected.replace('string', 'text')}, not ${given}`, write: example };
}

function kindOf(key: string): Problem['kind'] {
  if (key === 'id') return 'id';
  return ['read', 'review', 'validUntil'].includes(key) ? 'date' : 'shape';
}

function received(issue: v.BaseIssue<unknown>): string {
  return typeof issue.input === 'string' && issue.input !== '' ? ` ("${issue.input.slice(0, 80)}")` : '';
}

/** Keys allowed beside the unknown one, found by walking the schema down its path. */
function keysAround(schema: unknown, path: readonly PropertyKey[]): string[] {
  type Part = {
    entries?: Record<string, unknown>;
    item?: unknown;
    wrapped?: unknown;
    pipe?: readonly unknown[];
    value?: unknown;
  };
  let part = schema as Part | undefined;
  const open = (): void => {
    while (part && !part.entries && !part.item && !part.value && (part.wrapped || part.pipe))
      part = (part.wrapped ?? part.pipe?.[0]) as Part;
  };
  for (const step of path.slice(0, -1)) {
    open();
    part = (part?.entries?.[String(step)] ?? part?.item ?? part?.value) as Part | undefined;
  }
  open();
  return Object.keys(part?.entries ?? {});
}
