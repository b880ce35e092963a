/** `npm run couples`: which two filters chosen together leave no answer, as `data/empty-couples.yaml` declares them. */
import { emptyCouples } from '../answer/couples';
import { compileData } from '../build/compile';

const { answers, facets } = compileData(process.cwd());
const byFirst = new Map<string, string[]>();
for (const name of emptyCouples(answers, facets)) {
  const [first = '', second = ''] = name.split(' + ');
  const [filter = '', id = ''] = second.split(' ');
  const key = `${first} + ${filter}`;
  byFirst.set(key, [...(byFirst.get(key) ?? []), id]);
}
for (const [key, ids] of byFirst) process.stdout.write(`- couple: ${key}\n  empty: [${ids.join(', ')}]\n`);
