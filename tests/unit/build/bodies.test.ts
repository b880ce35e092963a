import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../../src/build/compile';
import { compileBody } from '../../../src/build/markdown';
import { printProblem } from '../../../src/build/problem';
import { firstSentence } from '../../../src/build/sentence';
import { CARTE_FILE as CARTE, CERTIFICAT_FILE, problemsAfter, sampleFiles } from './sample-data';

const LAST = '2. Suivez [le guide](route:guide).';
const FIRST = 'La carte se demande en ligne.';
const NARROW = 'a narrow no-break space (U+202F) before : ; ? !';

/** A fault of a body, what stands in place of its last line (31), and what must be said of it after file and line. */
const LAST_LINE: readonly (readonly [fault: string, line: string, said: string])[] = [
  [
    'HTML',
    '2. <b>x</b>',
    '31: HTML is not allowed. Write Markdown: paragraphs, lists, **strong**, *em*, `code`, [links](route:…), ### headings.',
  ],
  [
    'script',
    '<script>alert(1)</script>',
    '31: HTML is not allowed. Write Markdown: paragraphs, lists, **strong**, *em*, `code`, [links](route:…), ### headings.',
  ],
  [
    'image',
    '2. ![écran](https://x.fr/a.png)',
    '31: an image is not allowed. Write what it shows, or a link to the page that holds it.',
  ],
  [
    'code block',
    '2. x\n\n```\nls\n```',
    '33: a block of code is not allowed (four spaces also make one). Write short code between ` in the sentence.',
  ],
  ['quotation', '\n> x', '32: a quotation block is not allowed. Write a paragraph.'],
  ['big heading', '\n## Suite', '32: a heading of level 2 is not allowed. Write "### " before the heading.'],
  ['line', '\n***', '32: a line across the page is not allowed. Write a "### " heading.'],
  ['table', '\n| a | b |\n| --- | --- |', '32: a table is not allowed. Write a list.'],
  [
    'raw address',
    '2. [x](https://x.fr/)',
    '31: "https://x.fr/" is a raw address. Write route:<id>, and the address in data/routes.yaml.',
  ],
  [
    'raw address of a route',
    '2. [x](https://esante.gouv.fr/guides)',
    '31: "https://esante.gouv.fr/guides" is a raw address. Write route:guide.',
  ],
  [
    'script link',
    '2. [x](javascript:alert)',
    '31: "javascript:alert" is a raw address. Write route:<id>, and the address in data/routes.yaml.',
  ],
  ['unknown route', '2. [x](route:guides)', '31: there is no route "guides". Write route:guide, or add it to data/routes.yaml.'],
  ...['https://x.fr', 'mailto:a@x.fr', 'support@x.gouv.fr', 'igc.esante.gouv.fr', 'x.fr/faq'].flatMap((address) =>
    [address, `\`${address}\``].map((written): [string, string, string] => [
      `address that leads nowhere, ${written}`,
      `2. Voir ${written}`,
      `31: the address "${address}" leads nowhere. Write [words](route:<id>); declare what nobody is to follow under "code" in data/routes.yaml.`,
    ]),
  ),
  [
    'straight apostrophe',
    "2. x\n   puis l'accès",
    `32: straight apostrophe in "l'accès". Write the typographic apostrophe ’ (U+2019).`,
  ],
  ['ordinary space before a mark', '2. Ceci : cela', `31: ordinary space before the mark in "Ceci :". Write ${NARROW}.`],
  ['wide no-break space', '2. Ceci\u00A0: cela', `31: ordinary space before the mark in "Ceci°:". Write ${NARROW}.`],
  ['no space before a mark', '2. Ceci: cela', `31: no space before the mark in "Ceci:". Write ${NARROW}.`],
  [
    'ordinary space in quotation marks',
    '2. « mot »',
    '31: no narrow space inside the quotation marks in "« mot". Write « and » with a narrow no-break space (U+202F) inside.',
  ],
  [
    'straight quotation marks',
    '2. "mot"',
    '31: straight quotation marks in ""mot"". Write « and » with a narrow no-break space (U+202F) inside.',
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
      '28: the first paragraph has more than one sentence. Write the short answer alone in one sentence, then an empty line.',
    ],
    [
      'no full stop',
      'La carte se demande en ligne',
      '28: the short answer does not end like a sentence. Write a whole sentence with its full stop.',
    ],
    [
      'a list first',
      '- La carte.',
      '28: the body does not begin with a paragraph. Write the short answer first, in one sentence.',
    ],
  ])('%s', (_fault, first, said) => {
    expect(problemsAfter([CARTE, FIRST, first])).toEqual([`${CARTE}:${said}`]);
  });

  test('empty body', () => {
    expect(problemsAfter([CERTIFICAT_FILE, 'Le certificat se retire avec la carte.\n', ''])).toEqual([
      `${CERTIFICAT_FILE}:12: the body is empty. Write a short answer in one sentence, then what is needed.`,
    ]);
  });
});

test('typography leaves codes, links and times alone', () => {
  const body = 'La clé est `a: "b\'c"`, à 10:30, voir [x:y](route:guide) et [SC.MSS/CONF.18].';
  const problems: string[] = [];
  const guide = { id: 'guide', label: 'guide', url: 'https://x.fr/?q=a:b', source: 'FAQ', seen: '2026-11-22' };
  const routing = { routes: new Map([['guide', guide]]), code: new Set<string>() };
  compileBody('x.md', body, 1, (problem) => problems.push(printProblem(problem)), routing);
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
