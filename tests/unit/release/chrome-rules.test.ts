/** What Chrome and its store refuse, seen before they do; and that our manifest and our texts of the stores pass. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifest } from '../../../extension/manifest/manifest';
import { chromeFaults } from '../../../src/cli/release/chrome-rules';
import { DATA } from '../project';

const { listings } = DATA;
const ICONS = [16, 32, 48, 128].map((size) => `icons/${size}.png`);
const LOCALES = ['fr', 'en'].map((language) => `_locales/${language}/messages.json`);

/** What is packaged of the sources: manifest, words, icons. */
function packed(browser: 'chrome' | 'firefox'): Map<string, Uint8Array> {
  const copied = [...ICONS, ...LOCALES].map((path) => [path, readFileSync(`extension/public/${path}`)] as const);
  return new Map([...copied, ['manifest.json', Buffer.from(JSON.stringify(manifest(browser)))]]);
}

const withManifest = (change: (manifest: Record<string, unknown>) => object) => {
  const files = packed('chrome');
  const before = JSON.parse(Buffer.from(files.get('manifest.json') as Uint8Array).toString());
  return files.set('manifest.json', Buffer.from(JSON.stringify({ ...before, ...change(before) })));
};

test('ours passes, with a reason in each language for each permission', () => {
  expect([...listings.keys()].sort()).toEqual(['en', 'fr']);
  expect(chromeFaults(packed('chrome'), listings)).toEqual([]);
});

test('what Firefox asks besides has a reason too', () => {
  const asked = manifest('firefox') as { permissions: string[] };
  for (const { permissions } of listings.values())
    expect(Object.keys(permissions)).toEqual(expect.arrayContaining(asked.permissions));
});

test.each([
  ['version « 1.2.3.4.5 »', () => ({ version: '1.2.3.4.5' })],
  ['version « 1.70000 »', () => ({ version: '1.70000' })],
  ['version « 0.0.0 »', () => ({ version: '0.0.0' })],
  ['version « 01.2 »', () => ({ version: '01.2' })],
  ['manifest_version', () => ({ manifest_version: 2 })],
  ['update_url', () => ({ update_url: 'https://a.example' })],
  ['key', () => ({ key: 'x' })],
  ['default_locale', () => ({ default_locale: 'de' })],
  ['description has 133 characters in fr, 132 may be', () => ({ description: 'é'.repeat(133) })],
  ['name says nothing in en', () => ({ name: '__MSG_nowhere__' })],
  ['icons: none of 128', () => ({ icons: { 16: 'icons/16.png', 48: 'icons/48.png' } })],
  ['icons/16.png is no PNG of 48', () => ({ icons: { 16: 'icons/16.png', 48: 'icons/16.png', 128: 'icons/128.png' } })],
  [
    'fr: no reason for the permission tabs',
    (own: Record<string, unknown>) => ({ permissions: [...(own.permissions as []), 'tabs'] }),
  ],
  ['en: no reason for the permission downloads', () => ({ optional_permissions: ['downloads'] })],
  ['en: a reason for storage, which is not asked for', () => ({ permissions: ['scripting'] })],
  ['content_security_policy', () => ({ content_security_policy: { extension_pages: "script-src 'self' https://a.example" } })],
  [
    '5 commands',
    () => ({ commands: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [at, { suggested_key: { default: `Alt+${at}` } }])) }),
  ],
])('refused: %s', (fault, change) => expect(chromeFaults(withManifest(change), listings).join('\n')).toContain(fault));

test.each([
  ['_private/a.js', '', 'begin with _'],
  ['.DS_Store', '', 'hidden'],
  ['assets/a.js.map', '{}', 'source file'],
  ['assets/a.js', 'x = eval(y)', 'code made from text'],
  ['a.html', '<script src="https://a.example/b.js">', 'a script from elsewhere'],
  ['_locales/de/messages.json', '{}', 'data/store/de.yaml is missing'],
])('refused in a package: %s', (path, text, fault) =>
  expect(chromeFaults(packed('chrome').set(path, Buffer.from(text)), listings).join('\n')).toContain(fault),
);
