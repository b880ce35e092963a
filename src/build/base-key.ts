import * as v from 'valibot';
import { readJson } from './located';
import type { Report } from './problem';
import { checkShape } from './shape';

/** Where the public key stands that newer answers of ours are signed with; while it is null, the extension takes none in. */
export const BASE_KEY_FILE = 'data/base-key.json';

/** SPKI of a point on P-256 in base64, in the one form `src/own/signature.ts` knows. */
const Key = v.pipe(v.string(), v.regex(/^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/));
const EXAMPLES = { key: '"key": null, or as `npm run pack:answers -- --base` wrote it' };

/** @returns null where there is none */
export function readBaseKey(files: ReadonlyMap<string, string>, report: Report): string | null {
  const text = files.get(BASE_KEY_FILE);
  const located = text === undefined ? null : readJson(BASE_KEY_FILE, text, report);
  return (located && checkShape(v.strictObject({ key: v.nullable(Key) }), located, EXAMPLES, report)?.key) ?? null;
}
