/** The fences of the house: who imports whom, and that rules about files speak of files that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS } from './rooms';
import type { Room } from './rooms/room';

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
const FILES = [...filesBelow('src'), ...filesBelow('extension')].filter((file) => /\.tsx?$/.test(file));
const WRITTEN =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+)'/g;

interface Import {
  readonly file: string;
  readonly line: number;
  /** Path from the root of the project, or the name of a package. */
  readonly of: string;
  readonly typeOnly: boolean;
}

const IMPORTS = FILES.flatMap((file): Import[] => {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(WRITTEN)].map((found) => {
    const [whole, type, ...specifiers] = found;
    const written = (specifiers.find((one) => one !== undefined) ?? '').replace(/\?.*$/, '');
    const of = written.startsWith('.') ? normalize(join(dirname(file), written)).replaceAll('\\', '/') : written;
    const line = code.slice(0, found.index + whole.length).split('\n').length;
    return { file, line, of, typeOnly: type !== undefined };
  });
});

/** The row of a file: the longest that fits. */
function roomOf(file: string): Room | undefined {
  return ROOMS.filter(({ room }) => file.startsWith(room)).sort((a, b) => b.room.length - a.room.length)[0];
}

/** A path or a package begins with what is allowed, cut at a name's end. */
function allows(list: readonly string[], of: string): boolean {
  return list.some((one) => of === one || of.startsWith(/[/:]$/.test(one) ? one : `${one}/`) || of.startsWith(`${one}.`));
}

test('every room has a row, and every row a file', () => {
  expect(FILES.filter((file) => !roomOf(file))).toEqual([]);
  expect(ROOMS.filter(({ room }) => !FILES.some((file) => file.startsWith(room))).map(({ room }) => room)).toEqual([]);
});

test('nobody imports what their room may not: change the import, or the room in rooms/ with its reason', () => {
  const strays = IMPORTS.filter(({ file, of, typeOnly }) => {
    const { may = [], types = [] } = roomOf(file) ?? {};
    return !of.endsWith('.css') && !allows(may, of) && !(typeOnly && allows(types, of));
  });
  expect(
    strays.map(({ file, line, of }) => `${file}:${line} imports ${of}; ${roomOf(file)?.room} (${roomOf(file)?.why})`),
  ).toEqual([]);
});

test('the files of a room lie in folders that say where they run', () => {
  expect(FILES.filter((file) => /^extension\/(ui\/)?[^/]+$/.test(file))).toEqual([]);
});

test('every path a rule of the linter names is there', () => {
  const { overrides, files } = JSON.parse(readFileSync('biome.json', 'utf8')) as {
    overrides: readonly { includes: readonly string[]; plugins?: readonly string[] }[];
    files: { includes: readonly string[] };
  };
  const named = [...files.includes, ...overrides.flatMap(({ includes, plugins = [] }) => [...includes, ...plugins])];
  const all = [...readdirSync('.'), ...['src', 'extension', 'tests'].flatMap(filesBelow)];
  const empty = named
    .map((path) => path.replace(/^(!|\.\/)+/, ''))
    .filter((path) => !all.some((file) => matchesGlob(file, path)));
  expect(empty).toEqual([]);
});

test('the value-blind rule covers all that runs in a portal page, but the files that draw our own element', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as {
    overrides: readonly { includes: readonly string[]; plugins?: readonly string[] }[];
  };
  const blind = overrides.filter(({ plugins }) => plugins?.some((path) => path.endsWith('value-blind.grit')));
  const covers = (file: string) =>
    blind.some(({ includes }) => {
      const [out, within] = [includes.filter((path) => path.startsWith('!')), includes.filter((path) => !path.startsWith('!'))];
      return within.some((path) => matchesGlob(file, path)) && !out.some((path) => matchesGlob(file, path.slice(1)));
    });
  const inPages = FILES.filter((file) => file.startsWith('src/page/') || file.startsWith('extension/content/'));
  expect(inPages.filter((file) => !covers(file))).toEqual([]);
});

test('every folder says what lives there, where it runs, what it may touch and how to add to it', () => {
  const folders = new Set(FILES.map((file) => file.split('/').slice(0, 2).join('/')));
  const silent = [...folders].filter((folder) => {
    const said = existsSync(`${folder}/README.md`) ? readFileSync(`${folder}/README.md`, 'utf8') : '';
    return !['**Runs**', '**May touch**', '**To add**'].every((part) => said.includes(part));
  });
  // The search explains itself at length.
  expect(silent.filter((folder) => folder !== 'src/search')).toEqual([]);
});
