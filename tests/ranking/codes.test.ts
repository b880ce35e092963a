import { expect, it } from 'vitest';
import { projectPack } from '../../src/cli/searched';
import { suggest } from '../../src/search/suggest';
import { terms } from '../../src/search/terms';

const { index, documents } = projectPack(process.cwd());
const texts = documents.map(({ id, question, text, variants = [], keywords = [] }) => ({
  id,
  written: [question, text, ...variants, ...keywords].join('\n'),
}));
const held = new Map(texts.map(({ id, written }) => [id, new Set(terms(written).map(({ term }) => term))]));

/** `DB.SO.106`, `INS/va1.53`, « vague 2 », `F414`: letters, signs and digits in one run, or the name of a number. */
const CODES =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}]*(?:[._/-][\p{L}\p{N}]+)*[._/-]?\d+(?:\.\d+)*|vagues? \d|DESIR \d+)(?![\p{L}\p{N}])/gu;
const codes = [...new Set(texts.flatMap(({ written }) => written.match(CODES) ?? []))];

/** A code with one sign changed, for each of its digits, and for each letter of a short name. */
function changed(code: string): string[] {
  return [...code].flatMap((sign, at) => {
    const inShortName = /(?<!\p{L})\p{L}{1,3}(?!\p{L})/u.test(code.slice(Math.max(0, at - 3), at + 4)) && !/\p{L}{4}/u.test(code);
    if (!/\d/.test(sign) && !(inShortName && /[A-Z]/.test(sign))) return [];
    const other = /\d/.test(sign)
      ? String((Number(sign) + 3) % 10)
      : sign === 'Z'
        ? 'A'
        : String.fromCharCode(sign.charCodeAt(0) + 1);
    return [code.slice(0, at) + other + code.slice(at + 1)];
  });
}

it('finds codes to change', () => expect(codes.length).toBeGreaterThanOrEqual(25));

it('is never sure of an answer about another code', () => {
  const wrong = codes.flatMap(changed).flatMap((code) => {
    const whole = terms(code)
      .filter(({ term }) => /\d/.test(term))
      .map(({ term }) => term);
    const longest = whole.reduce((a, b) => (b.length > a.length ? b : a), '');
    return suggest(index, { typed: code })
      .typed.filter(({ id }) => !held.get(id)?.has(longest))
      .map(({ id }) => `${code}: ${id}`);
  });
  expect(wrong).toEqual([]);
});
