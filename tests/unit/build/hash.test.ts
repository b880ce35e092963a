import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../../src/build/compile';
import { CARTE_FILE as CARTE, sampleFiles } from './sample-data';

/** The hash of the sample answer once a text of its file is replaced. */
function hashAfter(from = '', to = ''): string | undefined {
  const files = sampleFiles();
  const text = files.get(CARTE) as string;
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in the sample`);
  files.set(CARTE, text.replace(from, to));
  return compileFiles(files).answers.find(({ id }) => id === 'carte')?.hash;
}

test('eight hexadecimal digits, the same at each build', () => {
  expect(hashAfter()).toMatch(/^[0-9a-f]{8}$/);
  expect(hashAfter()).toBe(hashAfter());
});

describe('changes with what a reader sees', () => {
  test.each([
    ['the question', 'Comment demander', 'Où demander'],
    ['a word of the body', 'en ligne', 'sur place'],
    ['emphasis', '**plateforme**', 'plateforme'],
    ['a link', '[le guide](route:guide)', 'le guide'],
    ['a tag', 'produit: [igc-sante]', 'produit: [e-cps]'],
    ['the title of a source', 'FAQ des industriels', 'FAQ'],
    ['the address of a source', 'theme:583', 'theme:584'],
    ['the day of reading', 'read: 2026-11-22', 'read: 2026-11-23'],
    ['confidence', 'confidence: B', 'confidence: C'],
    ['review', 'review: 2027-02-22', 'review: 2027-02-23'],
    ['the end of a calendar', 'confidence: B', 'confidence: B\nvalidUntil: 2027-01-01'],
    ['sources in conflict', 'confidence: B', 'confidence: B\nconflict: Deux pages se contredisent.'],
    ['the question in English', 'How do I ask', 'Where do I ask'],
    ['near answers', 'related: [certificat]', 'related: []'],
  ])('%s', (_what, from, to) => expect(hashAfter(from, to)).not.toBe(hashAfter()));
});

describe('stays when only what helps to find or keep the answer changes', () => {
  test.each([
    ['a variant', 'carte perdue', 'carte volée'],
    ['keywords', 'keywords: [F414]', 'keywords: [F413]'],
    ['portals', 'portals: [igc-sante]\n', ''],
    ['screens', 'screens: [igc-sante/demander]\n', ''],
    ['the fingerprint', '0'.repeat(64), 'b'.repeat(64)],
    ['the order of keys', 'read: 2026-11-22\nconfidence: B', 'confidence: B\nread: 2026-11-22'],
    ['what changed', 'kind: procedure', 'kind: procedure\nchanged: Le délai est ajouté.'],
    ['an empty facet', 'produit: [igc-sante]', 'produit: [igc-sante]\n  theme: []'],
  ])('%s', (_what, from, to) => expect(hashAfter(from, to)).toBe(hashAfter()));
});
