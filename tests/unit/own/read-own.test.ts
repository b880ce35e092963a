/** A file of an organisation: taken in when all of it is right, and refused whole, with its reason, in every other case. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BodyNode } from '../../../src/answer/answer';
import type { Facet } from '../../../src/answer/facets';
import { keyWords } from '../../../src/own/key-words';
import type { OwnContent, OwnEntry } from '../../../src/own/own-file';
import { type OwnPresent, readOwnFile } from '../../../src/own/read-own';
import { Refusal, type RefusalKind } from '../../../src/own/refusal';
import { ownFile } from '../../../src/own/sign-own';
import { type KeyPair, makeKeys } from '../../../src/own/signature';
import { content, entry, file, organisationKeys } from './sample-own';

const facets: Facet[] = [
  { name: 'theme', label: 'Thématique', aliases: [], values: [{ id: 'contact', label: 'Contact', aliases: [] }] },
];
const present: OwnPresent = { facets, today: '2026-11-28', card: null };
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, beside: Partial<OwnPresent> = {}) => readOwnFile(utf8(text), { ...present, ...beside });
const why = (reading: Promise<unknown>) =>
  reading.then(
    () => 'taken',
    (error) => (error instanceof Refusal ? error.kind : `${error}`),
  );

let keys: KeyPair;
let whole: string;
beforeAll(async () => {
  keys = await organisationKeys();
  whole = await file();
});

/** Signed rightly, whatever it holds. */
const signed = (raw: object) => ownFile(raw as OwnContent, keys);
const holding = (spoilt: object) => signed(content({ answers: [{ ...entry('badge'), ...spoilt } as OwnEntry] }));

describe('what is right', () => {
  test('comes whole, under ids of its own, labelled, related to its own and to ours', async () => {
    const answers = [
      entry('badge', { related: ['mss', 'one-of-ours'], facets: { theme: ['contact'] }, replaces: 'one-of-ours' }),
      entry('mss'),
    ];
    const pack = await read(await file({ answers, expires: '2026-11-28' }));
    expect(pack.card).toMatchObject({
      organisation: 'Hôpital du Nord',
      count: 2,
      replacing: 1,
      expires: '2026-11-28',
      key: keys.publicKey,
    });
    expect(pack.answers[0]).toMatchObject({
      ...{ id: 'own:badge', organisation: 'Hôpital du Nord', replaces: 'one-of-ours', related: ['own:mss', 'one-of-ours'] },
      text: 'Appelez le poste 1234.',
    });
  });

  test.each([
    ['UTF-8', (text: string) => utf8(text)],
    ['UTF-8 with a mark', (text: string) => utf8(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', (text: string) => utf16(`\ufeff${text}`, true)],
    ['UTF-16 BE with a mark', (text: string) => utf16(`\ufeff${text}`, false)],
    ['UTF-16 LE', (text: string) => utf16(text, true)],
    ['UTF-16 BE', (text: string) => utf16(text, false)],
  ])('is read in %s', async (_, bytes) => {
    expect((await readOwnFile(bytes(whole), present)).answers).toHaveLength(1);
  });

  test('of the same key follows what is in place when it is newer', async () => {
    const { card } = await read(whole);
    expect(await why(read(await file({ pack: card.pack + 1 }), { card }))).toBe('taken');
  });

  test('of the key of the policy is taken, however its words are written', async () => {
    const allowed = (await keyWords(keys.publicKey)).toUpperCase().replaceAll(' ', '-');
    expect(await why(read(whole, { allowed }))).toBe('taken');
  });
});

const deep = (levels: number): BodyNode => ({ tag: 'ul', children: levels === 0 ? ['x'] : [deep(levels - 1)] });
const link = (href: string) => [{ tag: 'p', children: [{ tag: 'a', href, children: ['x'] }] }];

describe('what is not', () => {
  const changed = (from: string, to: string) => async () => read(whole.replace(from, to));
  const card = { key: '', pack: 1 };
  const cases: readonly (readonly [string, RefusalKind, () => Promise<unknown>])[] = [
    ['more than 20 MB', 'large', () => readOwnFile(new Uint8Array(20_000_001), present)],
    ['no text at all', 'encoding', () => readOwnFile(Uint8Array.of(0xff, 0x80, 0xfe, 1), present)],
    ['cut in the middle', 'cut', () => read(whole.slice(0, -40))],
    ['nothing', 'cut', () => read('')],
    ['a page that asks to sign in', 'cut', () => read('<!doctype html><title>Wi-Fi</title>')],
    ['an export of another kind', 'format', () => read('{"format":"repere-backup","version":1}')],
    ['newer answers of ours', 'otherSlot', () => read(whole.replace('repere-own-answers', 'repere-base-answers'))],
    ['null', 'format', () => read('null')],
    ['a nesting no engine follows', 'cut', () => read('['.repeat(4_000_000))],
    ['a newer format', 'newer', changed('"version":1', '"version":2')],
    [
      'another key than the one it was signed with',
      'signature',
      async () => read(whole.replace(keys.publicKey, (await makeKeys()).publicKey)),
    ],
    ['a word changed', 'signature', changed('poste 1234', 'poste 6666')],
    ['no signature', 'signature', changed('"signature":"', '"signature":"A')],
    ['another key than in place', 'otherKey', () => read(whole, { card: { ...card, key: 'other' } })],
    ['another key than the policy names', 'notAllowed', () => read(whole, { allowed: 'bafig dohur gilam jozip kunat lisob' })],
    ['the very file in place', 'older', () => read(whole, { card: { key: keys.publicKey, pack: 20261120080000 } })],
    ['an older one', 'older', () => read(whole, { card: { key: keys.publicKey, pack: 20261121080000 } })],
    ['past its last day', 'expired', async () => read(await file({ expires: '2026-11-27' }))],
    ['no answer', 'empty', async () => read(await file({ answers: [] }))],
    ['50 000 answers', 'many', async () => read(await signed({ ...content(), answers: new Array(50_000).fill(0) }))],
    ['the same id twice', 'entry', async () => read(await file({ answers: [entry('a'), entry('a')] }))],
    [
      'two in place of one',
      'entry',
      async () => read(await file({ answers: [entry('a', { replaces: 'x' }), entry('b', { replaces: 'x' })] })),
    ],
    ['an id that passes for another kind', 'entry', async () => read(await holding({ id: 'own:a' }))],
    ['a name of the prototype as a key', 'entry', async () => read(await holding({ constructor: 1 }))],
    ['an answer that is none', 'entry', async () => read(await signed({ ...content(), answers: [null] }))],
    ['a filter of another version', 'facet', async () => read(await holding({ facets: { theme: ['of-later'] } }))],
    ['a filter that is none', 'entry', async () => read(await holding({ facets: { colour: ['red'] } }))],
    ['a script', 'hostile', async () => read(await holding({ body: [{ tag: 'script', children: ['alert(1)'] }] }))],
    ['an attribute', 'hostile', async () => read(await holding({ body: [{ tag: 'p', onclick: 'x', children: [] }] }))],
    ['a javascript: link', 'hostile', async () => read(await holding({ body: link('javascript:alert(1)') }))],
    [
      'a link with a user name',
      'hostile',
      async () => read(await holding({ body: link('https://esante.gouv.fr@evil.example/') })),
    ],
    ['a data: source', 'hostile', async () => read(await holding({ sources: [{ title: 'x', url: 'data:text/html,x' }] }))],
    ['lists within lists without end', 'hostile', async () => read(await holding({ body: [deep(500)] }))],
    ['a body without end', 'hostile', async () => read(await holding({ body: new Array(6000).fill('x') }))],
    ['a question without end', 'entry', async () => read(await holding({ question: 'x'.repeat(501) }))],
    ['a name that turns the line round', 'format', async () => read(await file({ organisation: 'A\u202eB' }))],
    ['a version that is no number', 'format', async () => read(await signed({ ...content(), pack: '9' }))],
  ];
  test.each(cases)('%s: %s', async (_, kind, reading) => {
    expect(await why(reading())).toBe(kind);
  });

  test('names the answer to mend', async () => {
    const reading = read(await holding({ facets: { theme: ['of-later'] } }));
    await expect(reading).rejects.toThrow('facet: badge, theme: of-later');
  });
});

test('a file spoilt anywhere is refused, and never a fault of ours', async () => {
  const bytes = utf8(whole.trim());
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] as number) ^ by;
      expect(await why(readOwnFile(spoilt, present))).not.toMatch(/taken|Error/);
    }),
  );
});

test.each([
  ['bytes after its end', (key: Uint8Array) => [...key, 0]],
  [
    'its point in another form',
    (key: Uint8Array) => [...key].map((byte, at) => (at === 26 ? 6 + ((key.at(-1) as number) % 2) : byte)),
  ],
])('a key written otherwise is no second name of it: %s', async (_, other) => {
  const { key } = JSON.parse(whole) as { key: string };
  const bytes = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
  const written = btoa(String.fromCharCode(...other(bytes)));
  expect(written).not.toBe(key);
  expect(await why(read(whole.replace(key, written)))).toBe('signature');
});

test('anything signed is taken or refused, and never a fault of ours', async () => {
  const names = Object.keys(entry('a'));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, value) => {
      expect(await why(read(await holding({ [name]: value })))).not.toContain('Error');
    }),
  );
});

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}
