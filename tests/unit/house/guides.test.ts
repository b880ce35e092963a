/** What the guides tell people to run and to read is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const GUIDES = [
  'README.md',
  ...readdirSync('.github', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('.github', name)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(GUIDES)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8');
  const commands = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)]+)\)/g)].map(([, path = '']) => join(dirname(guide), path));
  const files = [...text.matchAll(/`((?:src|extension|tests|data)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
  expect([...links, ...files].filter((path) => !existsSync(path))).toEqual([]);
});
