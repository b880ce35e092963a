import { describe, expect, test } from 'vitest';
import { isOfficial, mostConfidence, trustOf } from '../../../src/answer/trust';

const source = (url?: string) => ({ title: 'Un document', ...(url !== undefined && { url }) });
const ANS = source('https://esante.gouv.fr/guides');
const ARRETE = source('https://www.legifrance.gouv.fr/x');
const BLOG = source('https://un-blog.fr/ins');
const PAPER = source();

test.each([
  ['https://esante.gouv.fr/', true],
  ['https://industriels.esante.gouv.fr/faq', true],
  ['https://github.com/ansforge/finess', true],
  ['https://github.com/ansforge/finess/issues/3', false],
  ['https://github.com/quelqu-un/ansforge', false],
  ['https://esante.gouv.fr.pirate.fr/', false],
  ['https://faux-gouv.fr/', false],
  ['pas une adresse', false],
  [undefined, false],
])('%s is official: %s', (url, expected) => expect(isOfficial(source(url))).toBe(expected));

describe.each([
  ['two official pages', [ANS, ARRETE], 'two', 'A'],
  ['one official page among others', [BLOG, ANS, PAPER], 'one', 'B'],
  ['two others', [BLOG, BLOG], 'other', 'B'],
  ['one other', [BLOG], 'other', 'C'],
  ['a document nobody can open', [PAPER], 'unlinked', 'C'],
] as const)('%s', (_what, sources, trust, confidence) => {
  test('are told as such', () => expect(trustOf(sources)).toBe(trust));
  test('give that much confidence', () => expect(mostConfidence(sources)).toBe(confidence));
});
