/** Archives whose bytes follow from what they hold: no date of this machine, no order of its disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Contents by path, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first day an archive can name: that of its files would differ on every checkout. */
const DAY = new Date('1980-01-01T00:00:00Z');

/** Files of a folder, by path below it, in order. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(join(folder, '/').length).replaceAll('\\', '/'), readFileSync(path)]));
}

/** A zip of some files: the same files give the same bytes, wherever they lay and whenever they were written. */
export async function archive(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  const paths = [...files.keys()].sort();
  for (const path of paths) zip.file(path, files.get(path) as Uint8Array, { date: DAY, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' });
}

/** What an archive holds. @throws when it is none */
export async function unpack(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('uint8array')] as const)));
}

/** Paths whose bytes differ, or that only one of the two holds. */
export function differences(a: Files, b: Files): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort().filter((path) => {
    const [one, other] = [a.get(path), b.get(path)];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}
