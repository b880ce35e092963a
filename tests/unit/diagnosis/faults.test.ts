/** What is remembered of a fault: enough to find it, nothing a page or a person wrote. */
import { afterEach, expect, test, vi } from 'vitest';
import { keepFaults, report } from '../../../extension/browser/errors';
import { faultOf } from '../../../src/stored/fault';

afterEach(() => {
  keepFaults(() => {});
  vi.restoreAllMocks();
});

test.each([
  [
    'a quoted value',
    new SyntaxError('Unexpected token \'m\', "mon secret" is not valid JSON'),
    'Unexpected token … is not valid JSON',
  ],
  ['a quoted value that holds quotes', new Error("'l'ami d'Ana' is not a valid selector"), '… is not a valid selector'],
  ['French quotes', new Error('lu « mon secret » ici'), 'lu … ici'],
  ['several lines', new Error('a\n  "b\nc" d'), 'a … d'],
  [
    'an address',
    new Error('Cannot access contents of url https://tickets.example/12. Ask.'),
    'Cannot access contents of url … Ask.',
  ],
  ['a site of the user', new Error('Duplicate script ID own:tickets.example 0'), 'Duplicate script ID … 0'],
  ['nothing quoted', new TypeError('x is not a function'), 'x is not a function'],
])('%s stays out', (_what, error, message) => {
  expect(faultOf(error, 'here', 5)).toEqual({ at: 5, where: 'here', name: error.name, message });
});

test('what is thrown and is no error says only its kind; nothing is long', () => {
  expect(faultOf('mon secret', 'here', 1)).toEqual({ at: 1, where: 'here', name: 'string', message: '' });
  expect(faultOf(new Error('x'.repeat(900)), 'w'.repeat(900), 1)).toMatchObject({
    where: 'w'.repeat(200),
    message: 'x'.repeat(200),
  });
});

test('every unexpected fault is handed on once, an expected one never', () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  const kept: string[] = [];
  keepFaults((_error, where) => kept.push(where));
  report(new Error('bug'), 'one');
  report(new Error('No tab with id 3'), 'two');
  expect(kept).toEqual(['one']);
  expect(written).toHaveBeenCalledTimes(1);
});
