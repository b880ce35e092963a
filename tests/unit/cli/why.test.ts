/** `npm run why`: which page is meant, and what is printed of it. */
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findSavedPage } from '../../../src/cli/why/find-page';
import { printControl, printWeighed } from '../../../src/cli/why/print';
import { emptyPage } from '../empty-page';
import { sampleIndex } from '../search/sample';
import { sampleProject } from './sample-project';

const project = sampleProject({
  'tests/pages/index.yaml': '- { file: a.html, url: "https://igc.example.fr/form#x", portal: igc, screen: null }\n',
  'tests/pages/a.html': '<!doctype html>',
  'chrome.html': '<!-- saved from url=(0026)https://igc.example.fr/saved -->',
  'canonical.html': '<link rel="canonical" href="https://igc.example.fr/c">',
  'bare.html': '<p>',
});
afterAll(() => project.end());
const find = (path: string, url?: string) => findSavedPage(project.root, path, url).url;
const at = (name: string) => join(project.root, name);

describe('the address of a page', () => {
  test('is that of the corpus, of the page itself, or the one given', () => {
    expect(find('a.html')).toBe('https://igc.example.fr/form');
    expect(find(at('tests/pages/a.html'))).toBe('https://igc.example.fr/form');
    expect(find(at('chrome.html'))).toBe('https://igc.example.fr/saved');
    expect(find(at('canonical.html'))).toBe('https://igc.example.fr/c');
    expect(find(at('bare.html'), 'https://igc.example.fr/given#part')).toBe('https://igc.example.fr/given');
  });

  test.each([
    ['no such file', 'nowhere.html', undefined, 'no file nowhere.html'],
    ['no address', at('bare.html'), undefined, 'add --url https://…'],
    ['no address in what is given', at('bare.html'), 'nope', '"nope" is not an address'],
  ])('is asked for: %s', (_fault, path, url, said) => expect(() => find(path, url)).toThrow(said));
});

describe('what is printed', () => {
  test('a control as read, or why it was not', () => {
    const field = { label: 'Numéro NIL', legend: null, hint: 'Onze chiffres', heading: null };
    expect(printControl({ written: 'input#nil', field, unread: null })).toEqual([
      'input#nil: label « Numéro NIL », hint « Onze chiffres »',
    ]);
    expect(printControl({ written: 'div', field: null, unread: 'noControl' }).join()).toContain('it is no control');
    expect(printControl({ written: 'input', field: null, unread: 'titlesOnly' }).join()).toContain('"titlesOnly"');
  });

  test('shown and refused answers, by how much they miss', () => {
    const field = { label: 'Révocation du certificat', legend: null, hint: null, heading: null };
    const lines = printWeighed(sampleIndex(), { ...emptyPage('igc-sante'), field }, 'field');
    expect(lines[0]).toMatch(/^terms: .*revoc/);
    expect(lines[1]).toMatch(/^threshold: \d/);
    expect(lines.find((line) => line.includes('revoquer'))).toMatch(/^shown/);
    for (const line of lines.filter((one) => one.startsWith('refused'))) {
      expect(line).toMatch(/short by|behind those shown|everyday words/);
    }
    expect(printWeighed(sampleIndex(), emptyPage(), 'page').join('\n')).toContain('no answer shares a word with it');
  });
});
