import * as v from 'valibot';
import { type Located, readYaml } from './located';
import type { Report } from './problem';
import { checkShape, day, id, say, text } from './shape';

const FILE = 'data/claims.yaml';

const pattern = v.pipe(
  v.string(),
  v.check(capturesOne, say('is not a pattern', 'a regular expression that captures the value in ( )')),
);

function capturesOne(source: string): boolean {
  try {
    return (new RegExp(`${source}|`, 'giu').exec('')?.length ?? 0) > 1;
  } catch {
    return false;
  }
}

/** `data/claims.yaml`. */
export const claimsSchema = v.array(
  v.strictObject({
    id,
    statement: text,
    values: v.pipe(v.array(text), v.minLength(1, say('has no value', 'at least one'))),
    pattern,
    source: text,
    seen: day,
  }),
);

/**
 * A fact several answers state. `pattern` finds a statement of it in plain text (spaces plain, case ignored); the first
 * group that is captured is the value, which must be one of `values`.
 */
export type Claim = v.InferOutput<typeof claimsSchema>[number];

const EXAMPLES: Readonly<Record<string, string>> = {
  id: '"id:" with lower-case words joined by hyphens',
  statement: '"statement:" with the fact in one French sentence',
  values: '"values:" with a list of the values an answer may say',
  pattern: '"pattern:" with a regular expression that captures the value in ( )',
  source: '"source:" with the title of a source of an answer that names the claim',
  seen: '"seen:" with the day it was read there, YYYY-MM-DD',
};

/** The claims, when there are some. */
export function readClaims(
  files: ReadonlyMap<string, string>,
  report: Report,
): { readonly claims: readonly Claim[]; readonly located: Located | null } {
  const written = files.get(FILE);
  const located = written === undefined ? null : readYaml(FILE, written, 1, report);
  return { claims: (located && checkShape(claimsSchema, located, EXAMPLES, report)) ?? [], located };
}
