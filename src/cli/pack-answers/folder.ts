/** The Markdown of an organisation, as it lies in a folder. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../build/problem';
import { fileText } from '../../own/file-text';
import { Refusal } from '../../own/refusal';
import { Misuse } from '../run-command';

/** Its Markdown, by path; a README is for people. */
export function readFolder(folder: string): { files: Map<string, string>; unread: Problem[] } {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Misuse(`${folder} is no folder`);
  const files = new Map<string, string>();
  const unread: Problem[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.md$/i.test(entry.name) || /^readme\.md$/i.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
    try {
      files.set(path, fileText(readFileSync(path)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const what = error.kind === 'large' ? 'the file is too large' : 'the file is no text in UTF-8 or UTF-16';
      unread.push({ kind: 'syntax', file: path, line: 1, what, write: 'it as text, saved in UTF-8' });
    }
  }
  if (files.size === 0 && unread.length === 0) throw new Misuse(`there is no answer (*.md) in ${folder}`);
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), unread };
}
