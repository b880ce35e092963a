import { expect, it } from 'vitest';
import { projectPack } from '../../src/cli/searched';
import { suggest } from '../../src/search/suggest';
import { terms } from '../../src/search/terms';
import { TYPO } from '../../src/search/weights';

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

/** Letters from which a name in a code is long enough for one wrong letter to be a slip rather than another name. */
const LONG = TYPO.inside;

/** The names, as written, that one wrong letter leaves sure, their numbers being right: words written small, before a space. */
const READ_AS_SLIPS = ['vague', 'vagues'];

interface Change {
  readonly code: string;
  readonly changed: string;
  /** The letters in one run around the sign; empty for a digit. */
  readonly name: string;
}

/** A code with each of its digits and letters changed in turn. */
function changesOf(code: string): Change[] {
  const names = [...code.matchAll(/\p{L}+/gu)];
  return [...code].flatMap((sign, at) => {
    if (!/[\da-z]/i.test(sign)) return [];
    const name = names.find(({ 0: letters, index: start }) => start <= at && at < start + letters.length)?.[0] ?? '';
    return [{ code, changed: code.slice(0, at) + otherThan(sign) + code.slice(at + 1), name }];
  });
}

function otherThan(sign: string): string {
  if (/\d/.test(sign)) return String((Number(sign) + 3) % 10);
  if (/z/i.test(sign)) return sign === 'z' ? 'a' : 'A';
  return String.fromCharCode(sign.charCodeAt(0) + 1);
}

const changes = codes.flatMap(changesOf);
const isLong = ({ name }: Change) => name.length >= LONG;

/** The sure answers that do not hold the code asked. */
function sureOfAnother(typed: string): string[] {
  const whole = terms(typed).filter(({ term }) => /\d/.test(term));
  const longest = whole.reduce((a, { term }) => (term.length > a.length ? term : a), '');
  return suggest(index, { typed })
    .typed.map(({ id }) => id)
    .filter((id) => !held.get(id)?.has(longest));
}

it('finds codes to change', () => {
  expect(codes.length).toBeGreaterThanOrEqual(25);
  expect(changes.filter(isLong).length).toBeGreaterThanOrEqual(50);
});

it('is never sure of an answer about another code', () => {
  const wrong = changes
    .filter((one) => !isLong(one))
    .flatMap(({ changed }) => sureOfAnother(changed).map((id) => `${changed}: ${id}`));
  expect(wrong).toEqual([]);
});

it('is sure with a letter wrong in a long name only where it is declared a slip', () => {
  const sure = changes.filter((one) => isLong(one) && sureOfAnother(one.changed).length > 0);
  expect([...new Set(sure.map(({ name }) => name))].sort()).toEqual(READ_AS_SLIPS);
});

it('is then sure of what the code itself is answered by', () => {
  const elsewhere = changes.filter(isLong).flatMap(({ code, changed }) => {
    const [first] = sureOfAnother(changed);
    const right = suggest(index, { typed: code }).typed.slice(0, 3);
    return first === undefined || right.some(({ id }) => id === first) ? [] : [`${changed}: ${first}`];
  });
  expect(elsewhere).toEqual([]);
});
