import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintOf } from '../../build/fingerprint';
import { Misuse } from '../run-command';

/** Folder and id of an answer: lower-case words joined by hyphens, twice. */
const PLACE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** What an answer is begun with. */
export interface Begun {
  /** The text it is written from; see `fingerprintOf`. */
  readonly notes: string;
  /** The notes are the official text itself. */
  readonly official: boolean;
  /** Day the sources were read, `YYYY-MM-DD`. */
  readonly read: string;
}

/**
 * Writes the skeleton of an answer: `npm run check` then asks for each part that is still empty.
 * @param place `<topic>/<id>`
 * @returns its path from the root
 * @throws Misuse when the place is not one, an answer of that id exists, or there is nothing it is written from
 */
export function newAnswer(root: string, place: string, { notes, official, read }: Begun): string {
  const [, topic, id] = PLACE.exec(place) ?? [];
  if (!topic || !id) throw new Misuse(`"${place}" is not <topic>/<id>, such as igc/igc-delai: lower-case words and hyphens`);
  const folder = join(root, 'data/answers');
  const written = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const same = written.find((path) => path.replaceAll('\\', '/').endsWith(`/${id}.md`));
  if (same) throw new Misuse(`data/answers/${same.replaceAll('\\', '/')} exists already: choose another id, or edit it`);
  if (notes.trim() === '') throw new Misuse('no notes: give what you read on standard input, or in --notes FILE');
  const file = `data/answers/${topic}/${id}.md`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), skeleton(id, fingerprintLine(notes, official), read));
  return file;
}

/** The line of the front matter: `fingerprint: { of: reading-notes, sha256: … }`. */
export function fingerprintLine(notes: string, official: boolean): string {
  return `fingerprint: { of: ${official ? 'official-text' : 'reading-notes'}, sha256: ${fingerprintOf(notes)} }`;
}

function skeleton(id: string, fingerprint: string, read: string): string {
  return `---
id: ${id}
question:
variants:
  -
  -
  -
  -
  -
keywords: []
facets: {}
portals: []
screens: []
sources:
  - title:
    url:
read: ${read}
confidence: C
related: []
review: ${threeMonthsAfter(read)}
${fingerprint}
---
`;
}

function threeMonthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 3];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))).toISOString().slice(0, 10);
}
