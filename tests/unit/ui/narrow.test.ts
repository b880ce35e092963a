/** What a component may hold on to: no more of the desk than it uses, and no class of another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../extension');
const OURS = ['ui', 'sidebar', 'popup', 'options', 'board'];

const sources = OURS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: join(folder, name), code: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

/** Lines of our pages that match, as `file: line`. */
function lines(pattern: RegExp, except: readonly string[] = []): string[] {
  return sources
    .filter(({ file }) => !except.includes(file))
    .flatMap(({ file, code }) =>
      code
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
}

test('no component takes the whole desk: it picks what it uses', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(lines(/: Desk\b/, ['ui/desk/use-desk.ts'])).toEqual([]);
});

test('nobody looks for another by its class: a part has a name (`ui/desk/parts.ts`)', () => {
  const looks = /(querySelector(All)?|closest|matches)(<[^(]*>)?\(\s*['"`][^'`)]*(?<!\w)\.[a-z]/;
  expect(looks.test("closest('.panel')")).toBe(true);
  expect(lines(looks)).toEqual([]);
});

test('every part that is looked for is drawn', async () => {
  const { PART } = await import('../../../extension/ui/desk/parts');
  const drawn = sources.map(({ code }) => code).join('\n');
  const missing = Object.values(PART).filter((selector) => !new RegExp(`\\s${selector.slice(1, -1)}`).test(drawn));
  expect(missing).toEqual([]);
});
