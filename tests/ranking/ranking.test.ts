import { expect, it } from 'vitest';
import { changedCases, HOW_TO_DECLARE, judgeAll, readKnown, sortVerdicts } from '../../src/cli/relevance/known';
import { percent, quality } from '../../src/cli/relevance/measure';
import { judgeQuery, readAsked, readDrawn, readFresh, readHeldOut, readHurried, readSets } from '../../src/cli/relevance/sets';
import { projectPack } from '../../src/cli/searched';
import { suggest } from '../../src/search/suggest';

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
  const changed = changedCases(verdicts, readKnown(root));
  expect(changed.length, [...changed, HOW_TO_DECLARE].join('\n')).toBe(0);
  expect(sortVerdicts(verdicts)).toEqual(readKnown(root));
});

it('holds queries out, of both kinds, about answers that exist', () => {
  const heldOut = readHeldOut(root);
  const ids = new Set(pack.documents.map(({ id }) => id));
  expect(heldOut.filter(({ expect: wanted }) => wanted.length > 0).length).toBeGreaterThanOrEqual(20);
  expect(heldOut.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThanOrEqual(20);
  expect(heldOut.flatMap((one) => one.expect).filter((id) => !ids.has(id))).toEqual([]);
  const asked = new Set(sets.queries.map(({ q }) => q));
  expect(heldOut.filter(({ q }) => asked.has(q))).toEqual([]);
});

it('asks as people type, half to choose on and half to check, about answers that exist', () => {
  const { dev, check } = readFresh(root);
  const ids = new Set(pack.documents.map(({ id }) => id));
  for (const half of [dev, check]) {
    expect(half.filter(({ expect: wanted }) => wanted.length > 0).length).toBeGreaterThanOrEqual(59);
    expect(half.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThanOrEqual(30);
    expect(half.flatMap((one) => one.expect).filter((id) => !ids.has(id))).toEqual([]);
  }
  const asked = new Set([...sets.queries, ...dev].map(({ q }) => q));
  expect(check.filter(({ q }) => asked.has(q))).toEqual([]);
});

it('draws questions by lot, of both kinds, about answers that exist', () => {
  const drawn = readDrawn(root);
  const ids = new Set(pack.documents.map(({ id }) => id));
  expect(drawn.filter(({ expect: wanted }) => wanted.length > 0).length).toBeGreaterThanOrEqual(40);
  expect(drawn.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThanOrEqual(20);
  expect(drawn.flatMap((one) => one.expect).filter((id) => !ids.has(id))).toEqual([]);
  const asked = new Set([...sets.queries, ...readHeldOut(root)].map(({ q }) => q));
  expect(drawn.filter(({ q }) => asked.has(q))).toEqual([]);
});

it('asks in a hurry, half to choose on and half to check, about answers that exist', () => {
  const { dev, check, mails } = readHurried(root);
  const ids = new Set(pack.documents.map(({ id }) => id));
  const all = [...dev, ...check, ...mails];
  expect(all.flatMap((one) => one.expect).filter((id) => !ids.has(id))).toEqual([]);
  const judged = all.map((query) => judgeQuery(pack.index, query));
  const asked = judged.filter((_, at) => (all[at]?.expect.length ?? 0) > 0);
  const none = judged.filter((_, at) => all[at]?.expect.length === 0);
  expect(asked.length).toBeGreaterThanOrEqual(112);
  expect(none.length).toBeGreaterThanOrEqual(40);
  const share = (list: readonly unknown[], of: readonly unknown[]) => list.length / of.length;
  expect(
    share(
      asked.filter(({ rank }) => rank > 0 && rank <= 3),
      asked,
    ),
  ).toBeGreaterThanOrEqual(0.93);
  expect(
    share(
      asked.filter(({ unsure }) => !unsure),
      asked,
    ),
  ).toBeGreaterThanOrEqual(0.8);
  expect(
    share(
      none.filter(({ place }) => place === 'silent'),
      none,
    ),
  ).toBeGreaterThanOrEqual(0.88);
});

it('never explains an answer by a message of everyday interface', () => {
  const { field, page } = suggest(pack.index, {
    page: {
      portal: 'convergence',
      screen: 'eligibilite',
      title: 'Candidature Ségur - Convergence',
      headings: ['Éligibilité', 'Homologations CNDA', 'Versions et composants'],
      step: '2. Éligibilité',
      messages: ['Ce champ est obligatoire.'],
      path: [],
      field: { label: 'Numéro NIL', legend: null, hint: 'Ce champ est obligatoire.', heading: 'Homologations CNDA' },
    },
  });
  const kinds = [...field, ...page].flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
  expect(kinds).not.toContain('message');
  expect(kinds).not.toContain('hint');
  expect(page.map(({ id }) => id)).not.toContain('edc-psc-champs-nru');
});

it('asks as strangers do, half to choose on and half to count, about answers that exist', () => {
  const { dev, check } = readAsked(root);
  const ids = new Set(pack.documents.map(({ id }) => id));
  for (const half of [dev, check]) {
    expect(half.length).toBeGreaterThanOrEqual(150);
    expect(half.filter(({ style }) => style === 'mail').length).toBeGreaterThanOrEqual(15);
    expect(half.filter(({ expect: wanted }) => wanted.length === 0 || wanted.some((id) => !ids.has(id)))).toEqual([]);
    const places = half.map((query) => judgeQuery(pack.index, query));
    expect(quality(places.map(({ rank }) => rank)).three).toBeGreaterThanOrEqual(0.92);
    expect(places.filter(({ unsure }) => !unsure).length / half.length).toBeGreaterThanOrEqual(0.8);
  }
  const asked = new Set([...sets.queries, ...dev].map(({ q }) => q));
  expect(check.filter(({ q }) => asked.has(q))).toEqual([]);
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
