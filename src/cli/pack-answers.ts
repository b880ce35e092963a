/**
 * `npm run pack:answers -- DIR [--organisation NAME] [--out FILE] [--key FILE] [--expires DAY]`: the Markdown of an organisation
 * as one signed file that Repère takes in. Every fault is listed with file, line and what to write, and then nothing is written.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileData } from '../build/compile';
import { type Problem, printProblem } from '../build/problem';
import { readRoutes } from '../build/routes';
import { fileText } from '../own/file-text';
import { keyWords } from '../own/key-words';
import { OWN_LIMITS, type OwnContent } from '../own/own-file';
import { readOwnFile } from '../own/read-own';
import { Refusal } from '../own/refusal';
import { ownFile, packNumber } from '../own/sign-own';
import { compileOwn } from './pack-answers/compile-own';
import { keyFrom } from './pack-answers/key-file';
import { Misuse, runCommand } from './run-command';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      organisation: { type: 'string' },
      out: { type: 'string', default: 'own-answers.json' },
      key: { type: 'string', default: 'own-answers.key' },
      expires: { type: 'string' },
    },
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new Misuse('which folder? npm run pack:answers -- DIR');
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const expires = lastDay(values.expires, today);
  const data = compileData(process.cwd());
  const routing = readRoutes(new Map([['data/routes.yaml', readFileSync('data/routes.yaml', 'utf8')]]), () => {}).routing;
  const { files, unread } = readFolder(folder);
  const { entries, problems } = compileOwn(files, { ...data, routing });
  const all = [...unread, ...problems];
  if (all.length > 0) {
    process.stdout.write(`${all.map(printProblem).join('\n')}\n${all.length} to mend: nothing was written\n`);
    return 1;
  }
  const { organisation, isNew, ...keys } = await keyFrom(values.key, values.organisation);
  const content: OwnContent = {
    ...{ organisation: organisation.trim(), pack: Math.max(packNumber(now), lastPack(values.out) + 1), day: today },
    ...(expires !== undefined && { expires }),
    answers: entries,
  };
  const text = await ownFile(content, keys);
  // What is handed over is read as Repère will: nobody is to find out at the other end.
  const read = await readOwnFile(new TextEncoder().encode(text), { facets: data.facets, today, card: null }).catch((error) => {
    if (error instanceof Refusal) throw new Misuse(`Repère would not take this file in (${error.message})`);
    throw error;
  });
  writeFileSync(values.out, text);
  const { count, replacing, pack, bytes } = read.card;
  const size = `${(bytes / 1e6).toFixed(1)} MB of ${OWN_LIMITS.bytes / 1e6}`;
  const lines = [
    `${values.out}: ${count} answers of ${organisation}, ${replacing} in place of ours, version ${pack}, ${size}`,
    `words of the key: ${await keyWords(keys.publicKey)}`,
    ...(isNew ? [`a new key was made: keep ${values.key}, and show it to nobody; who holds it speaks for you`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
});

/** Its Markdown, by path; a README is for people. */
function readFolder(folder: string): { files: Map<string, string>; unread: Problem[] } {
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

function lastDay(given: string | undefined, today: string): string | undefined {
  if (given === undefined) return undefined;
  const date = new Date(`${given}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(given))
    throw new Misuse(`« ${given} » is no day: write --expires YYYY-MM-DD`);
  if (given < today) throw new Misuse(`${given} is over: a file that expires must last till today at least`);
  return given;
}

/** Version of the file that is written over: a clock that was set back must not make the next one older. */
function lastPack(file: string): number {
  try {
    const { content } = JSON.parse(readFileSync(file, 'utf8')) as { content: string };
    const { pack } = JSON.parse(content) as { pack: unknown };
    return Number.isSafeInteger(pack) ? (pack as number) : 0;
  } catch {
    return 0;
  }
}
