/** Reading a file the user chose: of bounded size, in UTF-8, JSON, and one of our own exports. Everything else is refused. */
import { fileSize } from '../../words/numbers';
import { say } from '../../words/words';

/**
 * Bytes of the largest file that is read. Nothing of a larger one ever is. Room for every export of our own: Chrome keeps at
 * most 10 MB for an extension (`storage.local.QUOTA_BYTES`).
 */
export const MOST_BYTES = 12_000_000;

/** What one of our exports says of itself. */
export interface Format {
  /** E.g. « repere-board ». */
  readonly format: string;
  /** The newest version this Repère reads; older ones are read too. */
  readonly version: number;
}

/** A file that is not taken; `message` is the sentence to show, in the language of the interface. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
}

/**
 * The content of an export, its format and version being right; what it holds is still to be checked.
 * @throws RefusedFile with the reason
 */
export async function readExport(file: Blob, expected: Format): Promise<Readonly<Record<string, unknown>>> {
  if (file.size > MOST_BYTES) throw new RefusedFile(say('fileTooLarge', fileSize(file.size), fileSize(MOST_BYTES)));
  const read = parsed(await textOf(file));
  if (typeof read !== 'object' || read === null) throw new RefusedFile(say('fileWrongFormat'));
  const { format, version } = read as Record<string, unknown>;
  if (format !== expected.format || !isVersion(version)) throw new RefusedFile(say('fileWrongFormat'));
  if (version > expected.version) throw new RefusedFile(say('fileNewer', version, expected.version));
  return read as Record<string, unknown>;
}

function isVersion(version: unknown): version is number {
  return Number.isInteger(version) && (version as number) > 0;
}

async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new RefusedFile(say('fileUnreadable'));
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile(say('fileWrongEncoding'));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedFile(say('fileNotJson'));
  }
}
