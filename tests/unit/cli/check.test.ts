/** What `npm run check` says beyond `data/`, before any test does. */
import { describe, expect, test } from 'vitest';
import { checkHosts } from '../../../src/cli/check/hosts';
import { checkInterfaceWords } from '../../../src/cli/check/interface-words';
import { checkPageCorpus } from '../../../src/cli/check/page-corpus';
import { checkRankingCases } from '../../../src/cli/check/ranking-cases';
import type { Portal } from '../../../src/portal/portal';
import { problemsIn } from './sample-project';

describe('ranking cases', () => {
  const answers = [
    { id: 'carte', topic: 'igc' },
    { id: 'certificat', topic: 'igc' },
    { id: 'mire', topic: 'psc' },
  ];
  const check = (files: Readonly<Record<string, string>>) =>
    problemsIn(files, (root, report) => checkRankingCases(root, answers, report));

  test('each answer has one; what is held out does not count', () => {
    const said = check({
      'tests/ranking/questions.yaml': 'kind: question\nqueries:\n  - { q: "x", expect: [carte] }\n',
      'tests/ranking/pages-desks.yaml': 'kind: page\npages:\n  - { context: { url: "u" }, field: [mire] }\n',
      'tests/ranking/held-out.yaml': 'kind: held-out\nqueries:\n  - { q: "y", expect: [certificat] }\n',
    });
    expect(said).toEqual([
      'data/answers/igc/certificat.md:1: no ranking case asks for this answer. Write one in tests/ranking/questions.yaml, in words that are not yet in the answer: - { q: "…", expect: [certificat], why: "…" }.',
    ]);
  });

  test('each asks for an answer that exists', () => {
    const said = check({
      'tests/ranking/a.yaml': 'kind: a\nqueries:\n  - { q: "x", expect: [carte, mire] }\n  - { q: "y", expect: [certificats] }\n',
      'tests/ranking/b.yaml': 'kind: page\npages:\n  - context: { url: "u" }\n    page: [certificat]\n',
    });
    expect(said).toEqual(['tests/ranking/a.yaml:4: the answer "certificats" does not exist. Write "certificat".']);
  });

  test('a folder without cases is not asked for any', () => expect(check({})).toEqual([]));
});

describe('hosts', () => {
  const portals = ['b', 'a'].map((id) => ({ id, places: [{ host: `${id}.example.fr` }] })) as unknown as Portal[];
  const check = (files: Readonly<Record<string, string>>) =>
    problemsIn(files, (root, report) => checkHosts(root, portals, report));

  test('listed in order they pass, and without a list nothing is said', () => {
    expect(check({ 'tests/hosts.yaml': '- a.example.fr\n- b.example.fr\n' })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  test('a host is said where it goes: in its place, or at the end', () => {
    expect(check({ 'tests/hosts.yaml': '- a.example.fr\n' })).toEqual([
      'tests/hosts.yaml:1: access to b.example.fr is asked of users and not listed. Write "- b.example.fr" at the end, if that is meant.',
    ]);
  });

  test('a host that slips in, one nobody asks for and one out of order are named', () => {
    expect(check({ 'tests/hosts.yaml': '- c.example.fr\n- b.example.fr\n' })).toEqual([
      'tests/hosts.yaml:1: access to a.example.fr is asked of users and not listed. Write "- a.example.fr" in this line, if that is meant.',
      'tests/hosts.yaml:1: no portal asks for c.example.fr. Write nothing: remove the line.',
      'tests/hosts.yaml:2: b.example.fr is not in order. Write the hosts in order, each once.',
    ]);
  });
});

describe('rebuilt pages', () => {
  const portal = (id: string) => ({ id, places: [{ host: `${id}.example.fr` }], screens: [{ id: 'form', paths: ['/form'] }] });
  const portals = [portal('igc'), portal('psc')] as unknown as Portal[];
  const page = '<!doctype html>\n<!-- rebuilt from what its guide says -->\n';
  const check = (index: string, files: Readonly<Record<string, string>>) =>
    problemsIn({ 'tests/pages/index.yaml': index, ...files }, (root, report) =>
      checkPageCorpus(root, portals, ['carte'], report),
    );

  test('sound ones pass, with a screen or without', () => {
    const index =
      '- { file: a.html, url: "https://igc.example.fr/form", portal: igc, screen: form, page: [carte] }\n' +
      '- { file: b.html, url: "https://psc.example.fr/", portal: psc, screen: null }\n';
    expect(check(index, { 'tests/pages/a.html': page, 'tests/pages/b.html': page })).toEqual([]);
  });

  test('every fault is told where it is written', () => {
    const index =
      '- file: a.html\n  url: https://psc.example.fr/\n  portal: igc\n  screen: forms\n  page: [cart]\n' +
      '  fields:\n    nil: { label: NIL, field: [inconnue] }\n' +
      '- { file: lost.html, url: "https://psc.example.fr/", portal: psc, screen: null }\n';
    const said = check(index, { 'tests/pages/a.html': '<p>', 'tests/pages/c.html': page });
    expect(said.map((one) => one.split('. Write')[0])).toEqual([
      'tests/pages/index.yaml:2: https://psc.example.fr/ is recognised as "psc", not as "igc"',
      'tests/pages/index.yaml:4: "psc" has no screen "forms"',
      'tests/pages/index.yaml:5: the answer "cart" does not exist',
      'tests/pages/index.yaml:7: the answer "inconnue" does not exist',
      'tests/pages/index.yaml:8: there is no tests/pages/lost.html',
      'tests/pages/a.html:1: the page does not say that it is rebuilt',
      'tests/pages/c.html:1: no case declares this page',
    ]);
  });

  test('a portal without page is told', () => {
    const index = '- { file: a.html, url: "https://igc.example.fr/", portal: igc, screen: null }\n';
    expect(check(index, { 'tests/pages/a.html': page })).toEqual([
      'tests/pages/index.yaml:1: the portal "psc" has no rebuilt page. Write one as tests/pages/psc_<screen>.html, and say here what it must give.',
    ]);
  });
});

describe('words of the interface', () => {
  const check = (fr: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>, code: string) => {
    const words = (said: Readonly<Record<string, string>>) =>
      JSON.stringify(Object.fromEntries(Object.entries(said).map(([key, message]) => [key, { message }])), null, 1);
    const files = { fr: words(fr), en: words(en) };
    return problemsIn(
      {
        'extension/public/_locales/fr/messages.json': files.fr,
        'extension/public/_locales/en/messages.json': files.en,
        'extension/ui/x.tsx': code,
      },
      checkInterfaceWords,
    ).map((one) => one.replaceAll('extension/public/_locales/', '').replace(/:\d+:/, ':'));
  };

  test('translated and said ones pass; one of a thing may leave the number out', () => {
    const fr = { close: 'Fermer', rowsOne: '$1 ligne', rowsOther: '$1 lignes', name: 'Repère' };
    const en = { close: 'Close', rowsOne: 'One row', rowsOther: '$1 rows', name: 'Repère' };
    expect(check(fr, en, "say('close'); sayCount('rows'); __MSG_name__")).toEqual([]);
  });

  test.each([
    ['not translated', { a: 'Un' }, {}, 'en/messages.json: "a" is not translated. Write it: in French, « Un ».'],
    ['empty', { a: 'Un' }, { a: ' ' }, 'en/messages.json: "a" is empty. Write what people read.'],
    ['other places', { a: 'Un $1' }, { a: 'One' }, 'en/messages.json: "a" has the places «  ». Write those of French: « $1 ».'],
    [
      'no key of French',
      { a: 'Un' },
      { a: 'One', b: 'Two' },
      'en/messages.json: "b" is no key of French. Write it in fr too, or remove it.',
    ],
    [
      'straight apostrophe',
      { a: "l'un" },
      { a: 'One' },
      'fr/messages.json: straight apostrophe in "l\'un". Write the typographic apostrophe ’ (U+2019).',
    ],
  ] as readonly (readonly [string, Record<string, string>, Record<string, string>, string])[])('%s', (_fault, fr, en, said) => {
    expect(check(fr, en, "say('a')")).toEqual([said]);
  });

  test('a key nobody says, and a count that lacks a form', () => {
    expect(check({ a: 'Un' }, { a: 'One' }, '')).toEqual([
      `fr/messages.json: "a" is said nowhere. Write say('a'), or remove it.`,
    ]);
    expect(check({ rowsOther: '$1' }, { rowsOther: '$1' }, "sayCount('rows')")).toEqual([
      `fr/messages.json: "rowsOne" is missing. Write it: sayCount('rows') needs both.`,
    ]);
  });
});

test('the project itself has none of these problems', () => {
  const said: string[] = [];
  checkInterfaceWords(process.cwd(), ({ what }) => said.push(what));
  expect(said).toEqual([]);
});
