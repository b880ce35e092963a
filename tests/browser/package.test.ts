/** What ships, read from the built folder: permissions, hosts, pages and sizes equal what is written here. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import portals from '../../data/portals.json';
import { rebuiltPages } from '../../src/cli/rebuilt-pages.mjs';
import { built, SIDEBAR } from './kit/stage';

const browser = process.env.STAGE === 'firefox' ? 'firefox' : 'chrome';
const folder = built();
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
const hosts = [...new Set(portals.flatMap(({ places }) => places.map(({ host }) => host)))].sort();

/** Bytes of the content script: it is paid for on every portal page. */
const CONTENT_BUDGET = 20_000;
/** Bytes of the script of every frame, and of the file that reads, which comes only once the address is a portal's. */
const FRAME_BUDGET = 11_000;
/** Bytes of the script that only comes first. */
const FIRST_BUDGET = 100;
const READER_BUDGET = 33_000;
const READER = 'extension/content/read/read.iife.js';
/** Bytes of what reads the answers of an official page of questions, brought there alone. */
const OFFICIAL_BUDGET = 6_000;
const OFFICIAL = 'extension/content/official/official.iife.js';
/** The page of no origin that asks for the file of an organisation. */
const ASKING = 'extension/fresh/ask.html';
/** Addresses that are names, not places: XML namespaces, and documentation named in messages of libraries. */
const NAMES = /^https?:\/\/(www\.w3\.org|github\.com\/mozilla\/webextension-polyfill)/;
/** Patterns of hosts the user names in the settings: asked for as a permission, and no host of ours. */
const USERS = /^https:\/\/\$\{\w+\}(\/\*)?$/;

test('permissions are exactly these', () => {
  const expected = {
    chrome: ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage'],
    firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  };
  expect([...manifest.permissions].sort()).toEqual(expected[browser]);
  expect(manifest.optional_permissions ?? []).toEqual([]);
  // Never all at once: the host of one ticket tool, on a click.
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.externally_connectable).toBeUndefined();
});

test('hosts are those of data/portals.json, each named in full, over https', () => {
  const patterns: string[] = [
    ...manifest.host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
  ];
  const parsed = patterns.map((pattern) => /^https:\/\/([a-z0-9.-]+)(\/.*)$/.exec(pattern)?.[1] ?? `not allowed: ${pattern}`);
  expect([...new Set(parsed)].sort()).toEqual(hosts);
});

test('every rebuilt page lies where our script runs', () => {
  const patterns: string[] = manifest.content_scripts[0].matches;
  const matching = patterns.map((pattern) => new RegExp(`^${pattern.replace(/[.?+]/g, '\\$&').replaceAll('*', '.*')}$`));
  const missed = rebuiltPages(fileURLToPath(new URL('../..', import.meta.url))).filter(
    ({ url }) => !matching.some((pattern) => pattern.test(url)),
  );
  expect(missed.map(({ file, url }) => `${file}: ${url}`)).toEqual([]);
});

test('Chrome finds the schema of policies it is told of; Firefox is told of none', () => {
  const named = manifest.storage?.managed_schema;
  expect(named !== undefined && files.includes(named)).toBe(browser === 'chrome');
});

test('only the sidebar page can be asked for by a page: by portals, and elsewhere at an address no page can guess', () => {
  const accessible: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[] = manifest.web_accessible_resources;
  const [onPortals, onSites, ...others] = accessible;
  expect(others).toEqual([]);
  expect([onPortals?.resources, onSites?.resources]).toEqual([[SIDEBAR], ['extension/sidebar/site.html']]);
  expect([...(onPortals?.matches ?? [])].sort()).toEqual(hosts.map((host) => `https://${host}/*`));
  expect(onSites?.matches).toEqual(['https://*/*']);
  // Firefox draws the host of our pages for each installation, and knows no such key.
  expect(onSites?.use_dynamic_url).toBe(browser === 'chrome' ? true : undefined);
});

test('extension pages may load nothing from elsewhere', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  // The worker that holds the index of a large pack, from the package like every script.
  expect(policy).toContain("worker-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
  expect(policy).toContain("connect-src 'self';");
  expect(policy.includes('frame-src')).toBe(browser === 'chrome');
});

test('one page alone may reach out, closed to everything else; in Firefox none', () => {
  expect(manifest.sandbox?.pages).toEqual(browser === 'chrome' ? [ASKING] : undefined);
  expect(manifest.content_security_policy.sandbox).toBe(
    browser === 'chrome' ? "sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src https:" : undefined,
  );
  expect(files.filter((file) => file.startsWith(dirname(ASKING)) && file.endsWith('.html')).length).toBe(
    browser === 'chrome' ? 2 : 0,
  );
  // Nor is there another way out than `fetch`, which the policy holds.
  const reaching = files.filter(
    (file) =>
      file.endsWith('.js') && /\bXMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(reaching).toEqual([]);
});

test('pages are built: every script and style they name exists, and none is a source file', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages).toContain(SIDEBAR);
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(named.length, page).toBeGreaterThan(0);
    for (const address of named) {
      expect(address, page).not.toMatch(/^https?:|\.tsx?$/);
      expect(
        existsSync(address.startsWith('/') ? join(folder, address) : join(folder, dirname(page), address)),
        `${page}: ${address}`,
      ).toBe(true);
    }
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  }
});

test('code names no address but those of the portals', () => {
  const known = JSON.stringify(portals);
  for (const file of files.filter((each) => /\.(js|css|html)$/.test(each))) {
    const addresses = readFileSync(join(folder, file), 'utf8').match(/(https?|wss?):\/\/[^\s"'`)\\<>]+/g) ?? [];
    expect(
      addresses.filter((address) => !NAMES.test(address) && !USERS.test(address) && !known.includes(address)),
      file,
    ).toEqual([]);
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
  }
});

test('content scripts are one file each within their budget, without the search index: for pages, for their frames, before either; the reader apart', () => {
  const scripts: { js: string[]; all_frames: boolean; run_at: string }[] = manifest.content_scripts;
  expect(scripts.map(({ js, all_frames, run_at }) => ({ files: js.length, all_frames, run_at }))).toEqual([
    { files: 1, all_frames: false, run_at: 'document_end' },
    { files: 1, all_frames: true, run_at: 'document_end' },
    { files: 1, all_frames: true, run_at: 'document_start' },
  ]);
  const budgets = {
    [scripts[0]?.js[0] ?? '']: CONTENT_BUDGET,
    [scripts[1]?.js[0] ?? '']: FRAME_BUDGET,
    [scripts[2]?.js[0] ?? '']: FIRST_BUDGET,
    [READER]: READER_BUDGET,
    [OFFICIAL]: OFFICIAL_BUDGET,
  };
  for (const [file, budget] of Object.entries(budgets)) {
    const source = readFileSync(join(folder, file), 'utf8');
    expect(Buffer.byteLength(source), file).toBeLessThanOrEqual(budget);
    expect(source).not.toMatch(/answers\.json|faq-index\.json|\bimport\s*\(/);
  }
});
