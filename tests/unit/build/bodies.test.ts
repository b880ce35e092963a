import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../../src/build/compile';
import { compileBody } from '../../../src/build/markdown';
import { printProblem } from '../../../src/build/problem';
import { firstSentence } from '../../../src/build/sentence';
import { CARTE_FILE as CARTE, CERTIFICAT_FILE, problemsAfter, sampleFiles } from './sample-data';

const LAST = '2. Suivez [le guide](https://esante.gouv.fr/guides).';
const FIRST = 'La carte se demande en ligne.';
const NARROW = 'a narrow no-break space (U+202F) before : ; ? !';

/** A fault of a body, what stands in place of its last line (29), and what must be said of it after file and line. */
const LAST_LINE: readonly (readonly [fault: string, line: string, said: string])[] = [
  [
    'HTML',
    '2. <b>x</b>',
    '29: HTML is not allowed. Write Markdown: paragraphs, lists, **strong**, *em*, `code`, [links](https://…), ### headings.',
  ],
  [
    'script',
    '<script>alert(1)</script>',
    '29: HTML is not allowed. Write Markdown: paragraphs, lists, **strong**, *em*, `code`, [links](https://…), ### headings.',
  ],
  [
    'image',
    '2. ![écran](https://x.fr/a.png)',
    '29: an image is not allowed. Write what it shows, or a link to the page that holds it.',
  ],
  [
    'code block',
    '2. x\n\n```\nls\n```',
    '31: a block of code is not allowed (four spaces also make one). Write short code between ` in the sentence.',
  ],
  ['quotation', '\n> x', '30: a quotation block is not allowed. Write a paragraph.'],
  ['big heading', '\n## Suite', '30: a heading of level 2 is not allowed. Write "### " before the heading.'],
  ['line', '\n***', '30: a line across the page is not allowed. Write a "### " heading.'],
  ['table', '\n| a | b |\n| --- | --- |', '30: a table is not allowed. Write a list.'],
  ['http link', '2. [x](http://x.fr)', '29: "http://x.fr" is not https. Write "https://x.fr", or leave the link out.'],
  ['script link', '2. [x](javascript:alert)', '29: "javascript:alert" is not https. Write "https:alert", or leave the link out.'],
  ['relative link', '2. [x](/faq)', '29: "/faq" is not an address. Write a whole address that begins with https://.'],
  [
    'tracked link',
    '2. [x](https://x.fr/?gclid=1)',
    '29: "https://x.fr/?gclid=1" has a tracking parameter (gclid). Write "https://x.fr/".',
  ],
  [
    'link with a name',
    '2. [x](https://a@x.fr/)',
    '29: "https://a@x.fr/" holds a user name. Write the address without what is before @.',
  ],
  ['bare address', '2. Voir https://x.fr', '29: a bare address is not a link. Write [words](https://…).'],
  [
    'straight apostrophe',
    "2. x\n   puis l'accès",
    `30: straight apostrophe in "l'accès". Write the typographic apostrophe ’ (U+2019).`,
  ],
  ['ordinary space before a mark', '2. Ceci : cela', `29: ordinary space before the mark in "Ceci :". Write ${NARROW}.`],
  ['wide no-break space', '2. Ceci\u00A0: cela', `29: ordinary space before the mark in "Ceci°:". Write ${NARROW}.`],
  ['no space before a mark', '2. Ceci: cela', `29: no space before the mark in "Ceci:". Write ${NARROW}.`],
  [
    'ordinary space in quotation marks',
    '2. « mot »',
    '29: no narrow space inside the quotation marks in "« mot". Write « and » with a narrow no-break space (U+202F) inside.',
  ],
  [
    'straight quotation marks',
    '2. "mot"',
    '29: straight quotation marks in ""mot"". Write « and » with a narrow no-break space (U+202F) inside.',
  ],
];

describe('a fault in a body is told at its line with what to write', () => {
  for (const [fault, line, said] of LAST_LINE) {
    test(fault, () => expect(problemsAfter([CARTE, LAST, line])).toContain(`${CARTE}:${said}`));
  }

  test.each([
    [
      'two sentences first',
      `${FIRST} Puis elle arrive.`,
      '26: the first paragraph has more than one sentence. Write the short answer alone in one sentence, then an empty line.',
    ],
    [
      'no full stop',
      'La carte se demande en ligne',
      '26: the short answer does not end like a sentence. Write a whole sentence with its full stop.',
    ],
    [
      'a list first',
      '- La carte.',
      '26: the body does not begin with a paragraph. Write the short answer first, in one sentence.',
    ],
  ])('%s', (_fault, first, said) => {
    expect(problemsAfter([CARTE, FIRST, first])).toEqual([`${CARTE}:${said}`]);
  });

  test('empty body', () => {
    expect(problemsAfter([CERTIFICAT_FILE, 'Le certificat se retire avec la carte.\n', ''])).toEqual([
      `${CERTIFICAT_FILE}:10: the body is empty. Write a short answer in one sentence, then what is needed.`,
    ]);
  });
});

test('typography leaves codes, links and times alone', () => {
  const body = 'La clé est `a: "b\'c"`, à 10:30, voir [le guide](https://x.fr/?q=a:b) et [SC.MSS/CONF.18].';
  const problems: string[] = [];
  compileBody('x.md', body, 1, (problem) => problems.push(printProblem(problem)));
  expect(problems).toEqual([]);
});

test('a body becomes the few allowed elements, its text one line a block', () => {
  const answer = compileFiles(sampleFiles()).answers.find(({ id }) => id === 'carte');
  expect(answer?.short).toBe(FIRST);
  expect(answer?.text).toBe(`${FIRST}\nOuvrez la plateforme.\nSuivez le guide.`);
  expect(answer?.body).toEqual([
    { tag: 'p', children: [FIRST] },
    {
      tag: 'ol',
      children: [
        { tag: 'li', children: ['Ouvrez la ', { tag: 'strong', children: ['plateforme'] }, '.'] },
        { tag: 'li', children: ['Suivez ', { tag: 'a', href: 'https://esante.gouv.fr/guides', children: ['le guide'] }, '.'] },
      ],
    },
  ]);
});

test('what is refused is left out of the compiled body too', () => {
  const hostile =
    'Une phrase.\n\n<script>alert(1)</script>\n\n[x](javascript:alert) ![y](https://x.fr/y.png) <img src=x onerror=alert(1)>';
  const { body } = compileBody('x.md', hostile, 1, () => undefined);
  expect(JSON.stringify(body)).not.toMatch(/script|img|onerror|href/);
});

test.each([
  ['Oui. Puis non.', 'Oui.'],
  ['Voir art. 3 et p. ex. Le reste.', 'Voir art. 3 et p. ex. Le reste.'],
  ['La version 2.1 suffit !\u202F» Ensuite.', 'La version 2.1 suffit !\u202F»'],
  ['Sans point', 'Sans point'],
])('the first sentence of « %s »', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
