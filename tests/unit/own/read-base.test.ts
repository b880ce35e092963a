/** Newer answers of ours: followed where the key that ships signed them and they are newer than what ships, refused everywhere else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isBehind } from '../../../src/own/base-version';
import { keyWords } from '../../../src/own/key-words';
import { type BaseCard, FILE_FORMATS } from '../../../src/own/own-file';
import { baseInForce } from '../../../src/own/own-in-force';
import { type BasePresent, readBaseFile } from '../../../src/own/read-base';
import { readOwnFile } from '../../../src/own/read-own';
import { Refusal, type RefusalKind } from '../../../src/own/refusal';
import { type KeyPair, makeKeys } from '../../../src/own/signature';
import { baseEntry, entry, file, newerFile, organisationKeys } from './sample-own';

let keys: KeyPair;
let present: BasePresent;
beforeAll(async () => {
  keys = await organisationKeys();
  present = { facets: [], today: '2026-11-28', card: null, key: keys.publicKey, version: '0.2.0' };
});
const read = (text: string, beside: Partial<BasePresent> = {}) =>
  readBaseFile(new TextEncoder().encode(text), { ...present, ...beside });
const why = (reading: Promise<unknown>) =>
  reading.then(
    () => 'taken',
    (error) => (error instanceof Refusal ? error.kind : `${error}`),
  );

test('comes under the ids that ship, with nobody’s name, and says its day', async () => {
  const { card, answers } = await read(await newerFile({ answers: [baseEntry('badge', { official: '0123456789abcdef' })] }));
  expect(card).toMatchObject({ pack: 20261120080000, day: '2026-11-20', beside: '0.2.0', count: 1, key: keys.publicKey });
  expect(answers[0]).toMatchObject({ id: 'badge', newer: '2026-11-20', official: '0123456789abcdef', topic: 'igc' });
  expect(answers[0]).not.toHaveProperty('organisation');
});

test.each(['0.2.0', '0.2.1', '0.10.0', '1'])('packed beside %s it is not behind 0.2.0', async (beside) => {
  expect(await why(read(await newerFile({ beside })))).toBe('taken');
});

describe('what is not taken in', () => {
  const cases: readonly (readonly [string, RefusalKind, () => Promise<unknown>])[] = [
    ['of another key', 'notOurs', async () => read(await newerFile({}, await makeKeys()))],
    ['where no key ships', 'notOurs', async () => read(await newerFile(), { key: null })],
    ['behind what ships', 'behind', async () => read(await newerFile({ beside: '0.1.9' }))],
    ['the very file in place', 'older', async () => read(await newerFile(), { card: { key: '', pack: 20261120080000 } })],
    ['past its last day', 'expired', async () => read(await newerFile({ expires: '2026-11-27' }))],
    ['an organisation’s file, though of our key', 'otherSlot', async () => read(await file())],
    [
      'an organisation’s file under our name',
      'signature',
      async () => read((await file()).replace(FILE_FORMATS.own, FILE_FORMATS.base)),
    ],
    ['an answer under an organisation’s id', 'entry', async () => read(await newerFile({ answers: [baseEntry('own:badge')] }))],
    [
      'an answer in place of another',
      'entry',
      async () => read(await newerFile({ answers: [{ ...baseEntry('badge'), replaces: 'x' } as never] })),
    ],
    [
      'an answer with a name',
      'entry',
      async () => read(await newerFile({ answers: [{ ...baseEntry('badge'), organisation: 'x' } as never] })),
    ],
    ['an answer without English', 'entry', async () => read(await newerFile({ answers: [entry('badge') as never] }))],
    [
      'a script',
      'hostile',
      async () => read(await newerFile({ answers: [baseEntry('a', { body: [{ tag: 'script' } as never] })] })),
    ],
    ['a version that is none', 'format', async () => read(await newerFile({ beside: 'latest' }))],
    ['a name around them', 'format', async () => read(await newerFile({ organisation: 'x' } as never))],
  ];
  test.each(cases)('%s: %s', async (_, kind, reading) => {
    expect(await why(reading())).toBe(kind);
  });
});

test('ours is no file of an organisation, whatever the policy names', async () => {
  const bytes = new TextEncoder().encode(await newerFile());
  const allowed = await keyWords(keys.publicKey);
  expect(await why(readOwnFile(bytes, { facets: [], today: '2026-11-28', card: null, allowed }))).toBe('otherSlot');
  const renamed = (await newerFile()).replace(FILE_FORMATS.base, FILE_FORMATS.own);
  expect(await why(readOwnFile(new TextEncoder().encode(renamed), { facets: [], today: '2026-11-28', card: null }))).toBe(
    'signature',
  );
});

test('what ships as new sets it aside', () => {
  const card: Pick<BaseCard, 'beside' | 'expires'> = { beside: '0.2.0' };
  expect(baseInForce(card, '0.2.0', '2026-11-28')).toBeNull();
  expect(baseInForce(card, '0.3.0', '2026-11-28')).toBe('behind');
  expect(baseInForce({ ...card, expires: '2026-11-27' }, '0.2.0', '2026-11-28')).toBe('expired');
});

test.each([
  ['0.2.0', '0.2.0', false],
  ['0.2', '0.2.0', false],
  ['0.9.0', '0.10.0', true],
  ['1.0.0', '0.10.0', false],
  ['0.2.0', '0.2.0.1', true],
])('%s beside %s: behind is %s', (beside, running, behind) => {
  expect(isBehind(beside, running)).toBe(behind);
});
