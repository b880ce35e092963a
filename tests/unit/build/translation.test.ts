/** Numbers said in English and in French: an answer mended in one language alone is found. */
import { expect, test } from 'vitest';
import { numbersIn, otherNumber } from '../../../src/build/translation-check';

const FRENCH = 'Une session dure 4 heures, et s’éteint après trente minutes.\nLe formulaire F414 coûte 1\u202f200,50 euros.';
const front = (short: string, question = 'How long?') => ({ question: 'Combien\u202f?', en: { question, short } });
const other = (short: string, question?: string) => otherNumber(front(short, question), FRENCH);

test.each([
  ['1\u202f000 pages, 0,8 et v1.0.1', ['1000', '0.8', 'v1.0.1']],
  ['two cards and 1,000 pages', ['2', '1000']],
  ['RFC8693, F414', ['8693', 'f414']],
  ['sans nombre', []],
])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers));

test.each(['4 hours, then thirty minutes', '4 hours, or 30 minutes', '4 hours; F414 is 1,200.50 euros'])('%s agrees', (short) => {
  expect(other(`A session lasts ${short}.`)).toBeNull();
});

test.each([
  ['5 hours', '5'],
  ['four hours and two minutes', '2'],
  ['a while', '4'],
  ['4 hours; see F413', 'f413'],
])('%s does not', (short, number) => expect(other(`It lasts ${short}.`)).toEqual({ key: 'short', number }));

test('nor does a number of the English question alone', () => {
  expect(other('It lasts 4 hours.', 'After 7 days?')).toEqual({ key: 'question', number: '7' });
});
