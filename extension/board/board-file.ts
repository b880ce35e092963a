/** The board as JSON: exported whole, and taken in again from the exports of several agents. */
import * as v from 'valibot';
import { Entry, type Merged } from '../../src/stored/journal';
import { jsonFile, type TextFile } from '../ui/controls/export-file';
import { RefusedFile, readExport } from '../ui/controls/import-file';
import { say } from '../words/words';
import { addDays } from './period';

/** What a JSON export says of itself; `version` goes up when an entry can no longer be read as before. */
export const BOARD_FORMAT = { format: 'repere-board', version: 1 } as const;

/** Everything kept, for another Repère. @param day of the export, `YYYY-MM-DD` */
export function boardJson(entries: readonly Entry[], day: string, exported: Date): TextFile {
  return jsonFile(`repere-qualite-${day}`, { ...BOARD_FORMAT, exported: exported.toISOString(), entries });
}

/** What became of chosen files. */
export interface ImportReport extends Pick<Merged, 'added' | 'updated' | 'known'> {
  /** Entries that are none, or of a day to come: left out. */
  readonly unreadable: number;
  /** Files that were not taken, each with the sentence why. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/**
 * Reads the files one after the other and takes in what they hold with one call of `merge`, or with none.
 * @param merge rejects with a RangeError when there would be too many entries
 * @throws what `merge` throws besides: nothing was written then
 */
export async function importFiles(
  files: readonly File[],
  merge: (entries: readonly Entry[]) => Promise<Merged>,
  today: string,
): Promise<ImportReport> {
  const taken: Entry[] = [];
  const refused: { name: string; why: string }[] = [];
  let unreadable = 0;
  for (const file of files) {
    try {
      const read = await entriesOf(file, today);
      taken.push(...read.entries);
      unreadable += read.unreadable;
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      refused.push({ name: file.name, why: error.message });
    }
  }
  if (taken.length === 0) return { added: 0, updated: 0, known: 0, unreadable, refused };
  const { added, updated, known } = await merge(taken);
  return { added, updated, known, unreadable, refused };
}

async function entriesOf(file: File, today: string): Promise<{ entries: Entry[]; unreadable: number }> {
  const { entries } = await readExport(file, BOARD_FORMAT);
  if (!Array.isArray(entries)) throw new RefusedFile(say('fileWrongFormat'));
  // An agent elsewhere may be a day ahead; a day later still would win over every later vote.
  const last = addDays(today, 1);
  const fit = entries
    .map((entry) => v.safeParse(Entry, entry))
    .flatMap((read) => (read.success && read.output.day <= last ? [read.output] : []));
  return { entries: fit, unreadable: entries.length - fit.length };
}
