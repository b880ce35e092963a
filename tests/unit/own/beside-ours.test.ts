/** Own answers stand beside ours: found by the same search, in place of those they replace, and nothing of ours moves without them. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer';
import { fileWith } from '../../../src/own/beside-ours';
import { baseAnswers, ownAnswers } from '../../../src/own/entry';
import { indexWith } from '../../../src/own/own-index';
import { answersOf, cardsOf, joinParts, partsOf, stampOf, wholeOf } from '../../../src/own/own-parts';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import { baseEntry, content, entry } from './sample-own';

const own = ownAnswers(content(), [
  entry('badge', { question: 'Que faire d’un badge zorglub perdu\u202f?', replaces: 'carte' }),
  entry('mss', { related: ['badge'] }),
]);
const ours = ['carte', 'certificat']
  .map(
    (id): Answer => ({
      ...(own[0] as Answer),
      id,
      question: `Comment renouveler une ${id}\u202f?`,
      variants: [`renouveler ${id}`],
    }),
  )
  .map(({ organisation: _, replaces: __, ...answer }): Answer => answer);
const portals = [
  { id: 'psc', name: 'PSC', pinned: ['carte'], screens: [{ id: 'mire', name: 'Mire', pinned: ['certificat', 'carte'] }] },
];
const packed = { ...buildIndex(ours, [], portals), content: 'v' };

test('parts give back the very answers, one by one too', () => {
  const parts = partsOf(own);
  expect(answersOf(parts)).toEqual(own);
  expect(cardsOf(parts).map((card, at) => wholeOf(card, parts.bodies[at]))).toEqual(own);
  expect(wholeOf(cardsOf(parts)[0] as never, undefined)).toBeUndefined();
});

test('rows of ours and theirs, the version of both, and pins that follow', () => {
  const file = {
    version: 'v',
    read: '2026-11-20',
    facets: [],
    scopes: [],
    answers: ours,
    portals: portals.map((one) => ({ ...one, about: '', example: '', contacts: [], alerts: [] })),
  };
  const both = fileWith(file, own, stampOf({ pack: 7, key: 'ab+/cd==' }));
  expect(both.version).toBe('v+7-abcd');
  expect(both.answers.map(({ id }) => id)).toEqual(['certificat', 'own:badge', 'own:mss']);
  expect(both.portals[0]).toMatchObject({ pinned: ['own:badge'], screens: [{ pinned: ['certificat', 'own:badge'] }] });
  expect(fileWith(file, own.slice(1), '8').portals).toBe(file.portals);
});

test('one search finds both, and what is replaced no more', () => {
  const index = openIndex(indexWith(packed, ours, own, 'v+7'));
  expect(suggest(index, { typed: 'badge zorglub' }).typed[0]?.id).toBe('own:badge');
  expect(suggest(index, { typed: 'renouveler certificat' }).typed[0]?.id).toBe('certificat');
  const { typed, maybe } = suggest(index, { typed: 'renouveler carte' });
  expect([...typed, ...maybe].map(({ id }) => id)).not.toContain('carte');
});

test('a page needs more beside many answers; what is typed and the names of fields do not', () => {
  const many = ownAnswers(
    content(),
    Array.from({ length: 200 }, (_, at) => entry(`own-${at}`)),
  );
  const [before, after] = [packed.calibration, indexWith(packed, ours, many, 'v+7').calibration];
  expect(after.page).toBeGreaterThan(before.page * 2);
  expect([after.typed, after.field]).toEqual([before.typed, before.field]);
});

test('newer answers of ours stand where those that ship stood, new ones after them, and an organisation’s on both', () => {
  const newer = baseAnswers({ day: '2026-11-27' }, [
    baseEntry('certificat', { question: 'Comment renouveler un certificat zorglub\u202f?', hash: '00000002' }),
    baseEntry('carte', { hash: ours[0]?.hash ?? '' }),
    baseEntry('nouvelle', { hash: '00000003' }),
  ]);
  const file = { version: 'v', read: '2026-11-20', facets: [], scopes: [], portals: [] };
  const alone = fileWith({ ...file, answers: ours }, newer, '1');
  expect(alone.answers.map(({ id, newer }) => [id, newer])).toEqual([
    ['carte', undefined],
    ['certificat', '2026-11-27'],
    ['nouvelle', '2026-11-27'],
  ]);
  const all = [...newer, ...own];
  expect(fileWith({ ...file, answers: ours }, all, '1+2').answers.map(({ id }) => id)).toEqual([
    ...['certificat', 'nouvelle', 'own:badge', 'own:mss'],
  ]);
  const index = openIndex(indexWith(packed, ours, all, 'v+1+2'));
  expect(suggest(index, { typed: 'certificat zorglub' }).typed[0]?.id).toBe('certificat');
  const { typed, maybe } = suggest(index, { typed: 'carte' });
  expect([...typed, ...maybe].map(({ id }) => id)).not.toContain('carte');
});

test('rows and bodies of several files are those of one', () => {
  const parts = joinParts([partsOf(own), partsOf(baseAnswers({ day: '2026-11-27' }, [baseEntry('carte')]))]);
  expect(answersOf(parts).map(({ id }) => id)).toEqual(['own:badge', 'own:mss', 'carte']);
});
