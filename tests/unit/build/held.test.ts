import { expect, test } from 'vitest';
import { held } from '../../../src/build/typography';

const marked = (title: string) => held(title).replaceAll('\u2011', '~');

test('a verb and its pronoun stay on one line', () => {
  expect(marked('Faut-il un compte ? Va-t-elle changer ? Puis-je, est-ce, avez-vous ?')).toBe(
    'Faut~il un compte ? Va~t~elle changer ? Puis~je, est~ce, avez~vous ?',
  );
});

test('other hyphens are left alone', () => {
  expect(marked('IGC-Santé, e-CPS, mi-janvier, peut-être, DSR-HOP')).toBe('IGC-Santé, e-CPS, mi-janvier, peut-être, DSR-HOP');
});
