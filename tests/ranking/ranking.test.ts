import { expect, it } from 'vitest';
import { judgeAll, readKnown, sortVerdicts } from '../../src/cli/relevance/known';
import { percent, quality } from '../../src/cli/relevance/measure';
import { readSets } from '../../src/cli/relevance/sets';
import { projectPack } from '../../src/cli/searched';

const root = process.cwd();
const sets = readSets(root);
const pack = projectPack(root);
const verdicts = judgeAll(pack, sets);

it('asks enough, of every kind, about answers that exist', () => {
  expect(sets.queries.filter(({ expect: ids }) => ids.length > 0).length).toBeGreaterThanOrEqual(300);
  expect(sets.pages.length).toBeGreaterThanOrEqual(80);
  expect(sets.queries.filter(({ kind }) => kind === 'off-topic').length).toBeGreaterThanOrEqual(60);
  expect(sets.queries.filter(({ kind }) => kind === 'near-domain').length).toBeGreaterThanOrEqual(40);
  const ids = new Set(pack.documents.map(({ id }) => id));
  const named = [
    ...sets.queries.flatMap((one) => one.expect),
    ...sets.pages.flatMap(({ field = [], page = [] }) => [...field, ...page]),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  for (const id of ids) expect(named, `no case asks for ${id}`).toContain(id);
});

it('comes out as declared: a case that got worse or better changes tests/ranking/known.yaml', () => {
  expect(sortVerdicts(verdicts)).toEqual(readKnown(root));
});

it('keeps the quality we promise', () => {
  const asked = verdicts.filter(({ kind, place }) => !['field', 'page'].includes(kind) && !['silent', 'shown'].includes(place));
  const { first, three } = quality(asked.map(({ rank }) => rank));
  const sure = asked.filter(({ unsure }) => !unsure).length / asked.length;
  const silent = (kind: string) => {
    const list = verdicts.filter((one) => one.kind === kind && ['silent', 'shown'].includes(one.place));
    return list.filter(({ place }) => place === 'silent').length / list.length;
  };
  const scores = { first, three, sure, offTopic: silent('off-topic'), nearDomain: silent('near-domain') };
  console.info(
    Object.entries(scores)
      .map(([name, share]) => `${name} ${percent(share)}`)
      .join(', '),
  );
  expect(first).toBeGreaterThanOrEqual(0.8);
  expect(three).toBeGreaterThanOrEqual(0.95);
  expect(sure).toBeGreaterThanOrEqual(0.85);
  expect(scores.offTopic).toBeGreaterThanOrEqual(0.98);
  expect(scores.nearDomain).toBeGreaterThanOrEqual(0.85);
});
