import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/build/fingerprint';
import { MOST_BYTES, readPage } from '../../../src/cli/import/read-page';
import { reportLines, reviewFiles } from '../../../src/cli/import/report';
import { readBlocks } from '../../../src/official/blocks';
import { comparePages } from '../../../src/official/compare';
import { sentencesOf } from '../../../src/official/fold';
import { markBlock, sentenceMark } from '../../../src/official/mark';

const END = 'Cette réponse vous a-t-elle été utile ?';
const CARTE = 'La carte verte dure 3 ans.\nElle se commande en ligne. Prévoyez un délai.';
const LAMPE = 'Une lampe bleue indique que le serveur est allumé.';
const EXTRACT = `Votre question concerne quel type d'offre ?\n${CARTE}\n${END}\n${LAMPE}\n${END}\n`;
const HTML = `<!doctype html><html><head><title>x</title><script>var a = "<p>";</script></head><body>
<!-- Ancien texte. ${END} -->
<h3>Combien de temps dure la carte&nbsp;?</h3><div><p>La carte   verte dure 3 ans.</p><p>Elle se commande
en ligne. Pr&eacute;voyez un d&#233;lai.</p></div><p>${END}</p><span>Oui</span>
<summary>Que dit la lampe&#x202F;?</summary><p>Une lampe <b>bleue</b> indique que le serveur est allumé.</p><p>${END}</p></body></html>`;

const ours = (id: string, question: string, official: string, text: string) => ({
  ...{ id, question, text, read: '2026-11-22' },
  fingerprint: { of: 'official-text' as const, sha256: fingerprintOf(official) },
});
const ANSWERS = [
  ours('carte', 'Combien de temps dure la carte ?', CARTE, 'Votre carte verte vaut 3 ans.\nCommandez la en ligne.'),
  ours('lampe', 'Que veut dire la lampe ?', LAMPE, 'La lampe bleue dit que le serveur est allumé.'),
];
const MARKS = await Promise.all(
  [CARTE, LAMPE].map(async (text, at) => ({
    id: at === 0 ? 'carte' : 'lampe',
    sentences: await Promise.all(sentencesOf(text).map(sentenceMark)),
  })),
);
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (file: Uint8Array) => {
  const read = readPage(file);
  return 'text' in read ? read.text : expect.unreachable(read.refused);
};
const compared = async (text: string) =>
  comparePages(await Promise.all(readBlocks(textOf(bytes(text))).blocks.map(markBlock)), ANSWERS, MARKS);

describe.each([
  ['extract', EXTRACT],
  ['saved page', HTML],
])('%s', (_kind, page) => {
  test('answers that say what they said are unchanged', async () => {
    expect(await compared(page)).toEqual({ unchanged: ['carte', 'lampe'], reworded: [], added: [], gone: [] });
  });

  test('one number changed: that answer, that sentence, and ours of the same', async () => {
    const { unchanged, reworded } = await compared(page.replace('3 ans', '5 ans'));
    expect(unchanged).toEqual(['lampe']);
    expect(reworded.map(({ id, changed, lost }) => ({ id, changed, lost }))).toEqual([
      { id: 'carte', changed: [{ sentence: 'La carte verte dure 5 ans.', ours: 'Votre carte verte vaut 3 ans.' }], lost: 1 },
    ]);
  });

  test('the only sentence changed: found by its words', async () => {
    const { reworded } = await compared(page.replace('allumé.', 'en veille.'));
    expect(reworded.map(({ id }) => id)).toEqual(['lampe']);
  });

  test('another answer is new, one that went is told', async () => {
    const { added, gone } = await compared(page.replace(/Une lampe.*allumé\./, 'Prenez rendez-vous au guichet.'));
    expect(added.map(({ text }) => text)).toEqual(['Prenez rendez-vous au guichet.']);
    expect(gone).toEqual(['lampe']);
  });
});

test('headings of a saved page are questions; an extract has none', () => {
  const questions = (text: string) => readBlocks(textOf(bytes(text))).blocks.map(({ question }) => question);
  expect(questions(HTML)).toEqual(['Combien de temps dure la carte\u00A0?', 'Que dit la lampe\u202F?']);
  expect(questions(EXTRACT)).toEqual([null, null]);
});

describe('bad input', () => {
  test.each([
    ['empty', new Uint8Array(), 'the file is empty'],
    ['too large', new Uint8Array(MOST_BYTES + 1), '8.0 MB is more than a page of questions holds (8 MB at most)'],
    ['no text', Uint8Array.from([0x25, 0, 1, 2]), 'not a text in utf-8: it holds bytes that are no letters'],
  ])('%s: refused, and said why', (_kind, file, refused) => expect(readPage(file)).toEqual({ refused }));

  test.each([
    ['windows-1252', (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
    ['utf-16le', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['utf-16le', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))],
  ])('%s is read as such', (encoding, encode) => {
    const read = readPage(encode(EXTRACT));
    expect(read).toEqual({ text: EXTRACT, encoding, page: false, cut: false });
  });

  test.each([
    ['another page', '<html><body><h1>Accueil</h1><p>Bonjour</p></body></html>'],
    ['a cut comment', `<html><!-- ${EXTRACT}`],
  ])('%s gives no answer', (_kind, page) => expect(readBlocks(textOf(bytes(page))).blocks).toEqual([]));

  test('a cut file: the last answer is not read, and said', () => {
    const { blocks, rest } = readBlocks(EXTRACT.slice(0, -END.length - 10));
    expect(blocks.map(({ text }) => text)).toEqual([CARTE]);
    expect(rest).toBe(LAMPE.slice(0, -8));
  });

  test('a page or an extract that ends within a letter is read as far as it goes, and a page said to be cut', () => {
    const whole = bytes(HTML);
    const at = HTML.indexOf('bleue</b>');
    const letter = bytes('é').subarray(0, 1);
    const read = readPage(new Uint8Array([...bytes(HTML.slice(0, at)), ...letter]));
    expect(read).toMatchObject({ encoding: 'utf-8', page: true, cut: true });
    expect(readPage(whole)).toMatchObject({ cut: false });
    expect(readBlocks(textOf(bytes(HTML.slice(0, at)))).blocks.map(({ text }) => text)).toEqual([CARTE]);
  });

  test('a new answer whose question is not in the file is told, and no draft is made of it', async () => {
    const found = await compared(EXTRACT.replace(LAMPE, 'Prenez rendez-vous au guichet.'));
    expect(reportLines(found)).toContain('new: Prenez rendez-vous au guichet.…');
    expect([...reviewFiles(found, '2026-12-01').keys()]).toEqual([]);
  });

  test('blocks without text are no answers', () => {
    expect(readBlocks(`${END}\n${END}\n`).blocks).toEqual([]);
  });
});

test('the report and the files to reread say the sentence and what is new', async () => {
  const found = await compared(HTML.replace('3 ans', '5 ans').replace(/Une lampe.*allumé\./, 'Prenez rendez-vous au guichet.'));
  expect(reportLines(found)).toEqual([
    'unchanged 0, reworded 1, new 1, not on these pages 1',
    'reworded: carte (1 sentence we had read changed or went)',
    '  now says: La carte verte dure 5 ans.',
    '  ours:     Votre carte verte vaut 3 ans.',
    'new: Que dit la lampe\u202F?',
    'not on these pages: lampe',
  ]);
  const files = reviewFiles(found, '2026-12-01');
  expect([...files.keys()]).toEqual(['carte.reworded.md', 'new-01.md']);
  expect(files.get('carte.reworded.md')).toContain('now says: La carte verte dure 5 ans.');
});
