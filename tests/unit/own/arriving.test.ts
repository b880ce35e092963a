/** A file as it comes from a server: whole, cut off early when it need not come or must not, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { Arriving } from '../../../src/own/arriving';
import { failureOf } from '../../../src/own/failure';
import { Unanswered } from '../../../src/own/fresh';
import { OWN_LIMITS } from '../../../src/own/own-file';
import { Refusal } from '../../../src/own/refusal';
import { file } from './sample-own';

const utf8 = (text: string) => new TextEncoder().encode(text);
const piecesOf = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));
const signatureOf = (text: string) => (JSON.parse(text) as { signature: string }).signature;

test.each([1, 7, 100_000])('in pieces of %i bytes it comes whole', async (size) => {
  const text = await file();
  const arriving = new Arriving('another');
  expect(piecesOf(utf8(text), size).map((piece) => arriving.add(piece))).not.toContain(false);
  expect(new TextDecoder().decode(arriving.bytes())).toBe(text);
});

describe('the file in place is known by its signature', () => {
  test.each([
    ['UTF-8', utf8],
    ['UTF-16', (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)],
  ])('in %s, before its content came', async (_name, encode) => {
    const text = await file();
    const arriving = new Arriving(signatureOf(text));
    const answers = piecesOf(encode(text), 64).map((piece) => arriving.add(piece));
    expect(answers[0]).toBe(true);
    expect(answers.slice(0, answers.length / 2)).toContain(false);
  });

  test('and not by what stands in its content', async () => {
    const known = signatureOf(await file());
    const text = JSON.stringify({ content: JSON.stringify({ note: known }), signature: 'AA==' });
    expect(new Arriving(known).add(utf8(text.replace(known, `","signature":"${known}`)))).toBe(true);
  });
});

test.each(['<!doctype html><title>Portail', '\ufeff \n<html>'])('a web page is told at its first sign: %s', (text) => {
  const [first, ...rest] = piecesOf(utf8(text), 1);
  const arriving = new Arriving(null);
  const adding = () => [first, ...rest].forEach((piece) => void arriving.add(piece as Uint8Array));
  expect(adding).toThrow(new Unanswered('page'));
});

test('beyond what is read it is cut off', () => {
  const arriving = new Arriving(null);
  arriving.add(new Uint8Array(OWN_LIMITS.bytes).fill(0x7b));
  expect(() => arriving.add(new Uint8Array(1))).toThrow(new Refusal('large'));
});

test.each([
  [new Refusal('expired', '2026-01-01'), { says: 'expired', where: '2026-01-01' }],
  [new Unanswered('status', '404'), { says: 'status', where: '404' }],
  [new DOMException('', 'QuotaExceededError'), { says: 'full', where: '' }],
  [new Error('Resource::kQuotaBytes quota exceeded'), { says: 'full', where: '' }],
  [new TypeError('x'), { says: 'store', where: '' }],
])('%s is remembered', (error, outcome) => {
  expect(failureOf(error)).toEqual(outcome);
});
