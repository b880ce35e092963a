/** The table of trials: fifty groups, and every case it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Trial {
  readonly n: number;
  readonly what: string;
  readonly result?: 'survived' | 'degraded';
  readonly proven?: Readonly<Record<string, readonly string[]>>;
  /** Run with `-- --all` alone. */
  readonly long?: Readonly<Record<string, readonly string[]>>;
  readonly open?: string;
}

const trials: readonly Trial[] = parse(readFileSync('tests/trials/trials.yaml', 'utf8'));

test('every group is there, in order, and says what became of it or why it is not proven', () => {
  expect(trials.map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  for (const { n, result, proven, long, open } of trials) {
    if (proven ?? long) expect(['survived', 'degraded'], `trial ${n}`).toContain(result);
    else expect([result, typeof open], `trial ${n}`).toEqual([undefined, 'string']);
  }
});

describe.each(trials.filter(({ proven, long }) => proven ?? long))('trial $n: $what', ({ proven = {}, long = {} }) => {
  test.each(Object.entries({ ...proven, ...long }))('%s holds its cases', (file, cases) => {
    expect(existsSync(file), file).toBe(true);
    // Strings that come first in a call: what cases and their groups are called by.
    const titles = [...readFileSync(file, 'utf8').matchAll(/\(\s*(['"`])((?:(?!\1).)*)\1,/g)].map(([, , title = '']) => title);
    expect(cases.filter((name) => !titles.some((title) => title.includes(name)))).toEqual([]);
  });
});
