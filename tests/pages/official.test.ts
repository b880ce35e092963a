/** What is taken of an official page of questions: its answers, folded or not, and nothing a person filled in. */
import { afterEach, expect, test } from 'vitest';
import { OFFICIAL_LIMITS, readOfficial } from '../../extension/content/official/read-official';
import { closePages } from './corpus';
import { forbidValues } from './forbid-values';
import { made } from './made-page';

afterEach(closePages);

const VOTE =
  '<form><p>Cette réponse vous a-t-elle été utile&nbsp;?</p><label><input type="radio" name="firstChild">Oui</label><button>Non</button></form>';
const block = (question: string, answer: string) => `<h3>${question}</h3><div>${answer}${VOTE}</div>`;

test.each([
  ['headings', `<h3>Question&nbsp;?</h3><div><p>Un. Deux.</p><ul><li>Trois</li></ul>${VOTE}</div>`],
  [
    'folded by the browser',
    `<details><summary>Question&nbsp;?</summary><p>Un. Deux.</p><ul><li>Trois</li></ul>${VOTE}</details>`,
  ],
  [
    'folded by a button',
    `<h3><button aria-expanded="false">Question&nbsp;?</button></h3><div hidden><p>Un. Deux.</p><ul><li>Trois</li></ul>${VOTE}</div>`,
  ],
  [
    'not displayed',
    `<h3>Question&nbsp;?</h3><div style="display:none"><p>Un. <b>Deux.</b></p><ul><li>Trois</li></ul>${VOTE}</div>`,
  ],
  [
    'an article with a head',
    `<article><header><h3>Question&nbsp;?</h3></header>Un. Deux.<br>Trois<footer>${VOTE}</footer></article>`,
  ],
])('%s', async (_kind, html) => {
  const page = await made(
    `<header><h1>Site</h1></header><main><h1>FAQ</h1><h2>Cartes</h2>${html}${block('Autre', 'Fin.')}</main>`,
  );
  expect(readOfficial(page)).toEqual([
    { question: 'Question ?', text: 'Un. Deux.\nTrois' },
    { question: 'Autre', text: 'Fin.' },
  ]);
});

test('nothing that is filled in, said to the reader or written by hand is taken', async () => {
  const filled =
    '<input value="SECRET-1"><textarea>SECRET-2</textarea><select><option>SECRET-3</select><p contenteditable>SECRET-4</p>' +
    '<div role="textbox">SECRET-5</div><p role="status">SECRET-6</p><script>"SECRET-7"</script><output>SECRET-8</output>';
  const page = await made(`<nav>SECRET-9</nav><main>${block('Question', `Réponse.${filled}`)}</main>`);
  forbidValues(page);
  expect(readOfficial(page)).toEqual([{ question: 'Question', text: 'Réponse.' }]);
});

test('a page of another shape, or none at all, gives nothing', async () => {
  expect(readOfficial(await made('<main><h1>Accueil</h1><p>Bonjour</p></main>'))).toEqual([]);
  expect(readOfficial(await made('<frameset></frameset>'))).toEqual([]);
});

test('names of elements that hide the page’s own, and control characters, change nothing', async () => {
  const clobber = '<form><input name="nextSibling"><input name="matches"><img name="localName"></form>';
  const page = await made(`<main>${clobber}${block('Ques\u0001tion', 'Ré\u0001ponse.')}</main>`);
  expect(readOfficial(page).map(({ question }) => question)).toEqual(['Ques tion']);
});

test('an answer beyond the bounds is left out whole, the others stay', async () => {
  const long = 'mot '.repeat(OFFICIAL_LIMITS.answer);
  const page = await made(`<main>${block('Long', long)}${block('Court', 'Oui.')}</main>`);
  expect(readOfficial(page)).toEqual([{ question: 'Court', text: 'Oui.' }]);
});

test('of a page without end, no more than the bounds', async () => {
  const page = await made(`<main>${block('Q', 'Oui.').repeat(OFFICIAL_LIMITS.blocks + 5)}</main>`);
  expect(readOfficial(page)).toHaveLength(OFFICIAL_LIMITS.blocks);
});
