/** What a person typed, read as paragraphs and lists. */
import { expect, test } from 'vitest';
import { asHtml } from '../../../../extension/ui/copy/as-html';
import { asText } from '../../../../extension/ui/copy/as-text';
import { typedNodes } from '../../../../extension/ui/copy/typed-text';
import type { Answer } from '../../../../src/answer/answer';
import { ANSWERS } from '../../../ui/gallery/sample-answers';

const html = (typed: string) => asHtml(typedNodes(typed)).replaceAll('\n', '');

test.each([
  ['paragraphs and line breaks', 'un\ndeux\n\n\ntrois', '<p>un<br>deux</p><p>trois</p>'],
  [
    'a numbered list',
    'Deux temps :\n1. Demander\n2) Commander',
    '<p>Deux temps :</p><ol><li>Demander</li><li>Commander</li></ol>',
  ],
  ['a dashed list, then text', '- un\n• deux\nsuite', '<ul><li>un</li><li>deux</li></ul><p>suite</p>'],
  ['one list across blank lines', '1. un\n\n2. deux', '<ol><li>un</li><li>deux</li></ol>'],
  ['the lines of an item', '- un\n  encore\n- deux', '<ul><li>un<br>encore</li><li>deux</li></ul>'],
  ['numbers that do not count up', '2. deux\n5. cinq', '<p>2. deux<br>5. cinq</p>'],
  ['a year at the start of a line', 'En\n2026. Puis', '<p>En<br>2026. Puis</p>'],
  ['a word break is no list', '-un\n1.un', '<p>-un<br>1.un</p>'],
  [
    'addresses, without the sign after them',
    'Voir (https://a.example/b?c=1).',
    '<p>Voir (<a href="https://a.example/b?c=1">https://a.example/b?c=1</a>).</p>',
  ],
  ['no other scheme', 'javascript:alert(1)', '<p>javascript:alert(1)</p>'],
  ['signs of HTML', '<b>&"', '<p>&lt;b&gt;&amp;&quot;</p>'],
  ['lines of Windows', 'un\r\ndeux', '<p>un<br>deux</p>'],
  ['nothing', ' \n ', ''],
])('%s', (_what, typed, read) => expect(html(typed)).toBe(read));

test('an answer as plain text comes back with its lists', () => {
  const { body } = ANSWERS.find(({ id }) => id === 'produits-de-test') as Answer;
  expect(asText(typedNodes(asText(body)))).toBe(asText(body));
  expect(html(asText(body)).match(/<(ol|ul|li)>/g)).toEqual(['<ol>', '<li>', '<li>', '<ul>', '<li>', '<li>']);
});
