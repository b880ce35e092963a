/** Which modules of the pages go into which file. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sharedChunks } from '../../../src/build/shared-chunks';

const GRAPH: Record<string, readonly string[]> = {
  'sidebar.tsx': ['ui.tsx', 'calls.ts'],
  'ui.tsx': ['words.ts', 'button.tsx', 'answer.css'],
  'background.ts': ['calls.ts', 'portals.ts'],
  'options.tsx': ['button.tsx', 'words.ts', 'options.css'],
  'calls.ts': ['words.ts', 'calls.ts'],
};
const modules = {
  getModuleInfo: (id: string) => {
    const name = id.split(/[\\/]/).at(-1) as string;
    return { importedIds: (GRAPH[name] ?? []).map((one) => resolve(one)) };
  },
};
const groups = sharedChunks('sidebar.tsx', { shared: ['background.ts'], page: ['board.tsx', 'options.tsx'] }, 'desk');
const fileOf = (name: string) =>
  [...groups]
    .sort((one, other) => other.priority - one.priority)
    .map((group) => group.name(resolve(name), modules))
    .find((file) => file !== null) ?? null;

test.each([
  ['calls.ts', 'shared'],
  ['words.ts', 'shared'],
  ['button.tsx', 'page'],
  ['answer.css', 'desk'],
  ['ui.tsx', 'desk'],
  ['options.css', null],
  ['portals.ts', null],
  ['brought-later.ts', null],
  // Whoever imports its file would run it.
  ['sidebar.tsx', null],
])('%s: %s', (name, file) => {
  expect(fileOf(name)).toBe(file);
});
