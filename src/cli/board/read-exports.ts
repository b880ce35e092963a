import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { addDays } from '../../../extension/board/period';
import { Entry, mergeEntries } from '../../stored/journal';

/** What an export of the quality board says of itself. */
const FORMAT = { format: 'repere-board', version: 1 };
/** Bytes of a file; an export of a full journal has under five million. */
const MOST = 50_000_000;

/** What some files hold together. */
export interface ReadExports {
  /** Each once, oldest first. */
  readonly entries: readonly Entry[];
  /** Entries that are none, or of a day to come: left out. */
  readonly unreadable: number;
  /** Files that were not taken, each with the reason why. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

/**
 * Reads exports of the quality board and merges them; an entry found in several files counts once.
 * @param paths files, and folders whose `.json` files are meant
 * @param today `YYYY-MM-DD`
 */
export function readExports(paths: readonly string[], today: string): ReadExports {
  const refused: { file: string; why: string }[] = [];
  const read: Entry[] = [];
  let unreadable = 0;
  for (const file of paths.flatMap(filesOf)) {
    try {
      const found = entriesOf(file);
      // Another machine may be a day ahead; a day later still would win over every later vote.
      const sound = found.flatMap((entry) => {
        const parsed = v.safeParse(Entry, entry);
        return parsed.success && parsed.output.day <= addDays(today, 1) ? [parsed.output] : [];
      });
      unreadable += found.length - sound.length;
      read.push(...sound);
    } catch (error) {
      refused.push({ file, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { entries: mergeEntries([], read).entries, unreadable, refused };
}

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

/** @throws with the reason why the file is no export */
function entriesOf(file: string): readonly unknown[] {
  const { size } = statSync(file);
  if (size > MOST) throw new Error(`larger than ${MOST / 1e6} MB: no export of the quality board`);
  const content = parse(decode(readFileSync(file)));
  const { format, version, entries } = content as Partial<typeof FORMAT & { entries: unknown }>;
  if (format !== FORMAT.format || !Array.isArray(entries)) throw new Error('no export of the quality board');
  if (version !== FORMAT.version) throw new Error(`of version ${String(version)}, not ${FORMAT.version}: export it again`);
  return entries;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not in UTF-8: export it again, and hand it on as it is');
  }
}

function parse(text: string): object {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null) return content;
  } catch {
    // Cut, or something else altogether.
  }
  throw new Error('not valid JSON: it may be cut');
}
