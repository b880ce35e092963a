/** The settings page in the installed extension: everything out, gone and in again; another language; the keys in force. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { gone, press, shown, type Tab, until, visibleText } from './kit/stage';

const OPTIONS = 'extension/options/index.html';
const folder = mkdtempSync(join(tmpdir(), 'options-'));

let options: Tab;

test.beforeAll(async () => {
  options = await stage.extensionPage(OPTIONS);
  await shown(options, '[data-opens]');
});
test.afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

const local = async () => (await stage.storage()).local;
const tabs = () => options.evaluate(async () => (await chrome.tabs.query({})).length);
const typeInto = (selector: string, text: string) => options.focus(selector).then(() => options.type(text));

test('the answers open, and no site is listed beside the portals', async () => {
  expect(await options.evaluate(() => document.querySelectorAll('[data-opens="true"]').length)).toBe(2);
  const sites = await shown(options, '#sites');
  expect(sites).toContain('Aucun site n’est suivi.');
  expect(sites).toContain('Aucun site n’a été ajouté.');
});

test('the search shows what it found, marked, and Escape shows the rest again', async () => {
  const sections = () =>
    options.evaluate(() => [...document.querySelectorAll('main > section[id]:not([hidden])')].map(({ id }) => id));
  const every = await sections();
  await typeInto('.search-in', 'raccourci');
  await until('one section', sections, (ids) => String(ids) === 'raccourcis');
  expect(await options.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String))).toContain('Raccourci');
  await options.press('Escape');
  await until('every section', sections, (ids) => ids.length > 1 && String(ids) === String(every));
});

test('a site granted elsewhere is listed at once, and its access taken back here', async () => {
  const site = 'https://tickets.example/*';
  const granted = () => options.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), site);
  await stage.allow(site);
  await options.toFront();
  await press(options, `#sites [data-thing="${site}"] button`);
  await gone(options, `#sites [data-thing="${site}"]`);
  expect(await granted()).toBe(false);
});

test('each command shows the key in force, or a warning', async () => {
  const commands = await options.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name)).toContain('toggle-sidebar');
  for (const { name, shortcut } of commands) {
    const said = await shown(options, `[data-command="${name}"]`);
    expect(/Aucun raccourci/.test(said), `${name} ${shortcut}: ${said}`).toBe(!shortcut);
    const letter = shortcut?.split('+').at(-1);
    if (letter) expect(said.endsWith(letter), said).toBe(true);
  }
});

test('everything out as a file, gone, and in again: settings, phrases and votes', async () => {
  await typeInto('[data-phrases="openings"] .phrase-new textarea', 'Bonjour,');
  await press(options, '[data-phrases="openings"] [data-action="add-phrase"]');
  await press(options, '[data-choice="colours"] label:nth-of-type(3)');
  await options.evaluate(() => {
    const vote = { kind: 'vote', answer: 'a', vote: 'no', reasons: ['outdated'], version: 'v' };
    return chrome.runtime.sendMessage({ call: 'note', args: [vote] });
  });
  const before = await until('all kept', local, (kept) => 'openings' in kept && 'theme' in kept && 'journal' in kept);
  const saved = await options.saved(() => press(options, '[data-action="export"]'));
  expect(saved.name).toMatch(/^repere-sauvegarde-\d{4}-\d\d-\d\d\.json$/);
  await press(options, '[data-action="erase"]');
  await press(options, '[data-action="erase-now"]');
  await until('nothing left', async () => JSON.stringify(await stage.storage()) === '{"local":{},"session":{}}');

  const path = join(folder, saved.name);
  writeFileSync(path, saved.text);
  await options.chooseFiles('input[name="import"]', [path]);
  expect(await shown(options, '.restore-ask')).toMatch(/\d réglages et 1 ligne de suivi/);
  expect(await local(), 'nothing is written before the answer').toEqual({});
  await press(options, '[data-action="complete"]');
  await gone(options, '.restore-ask');
  expect(await local()).toEqual(before);
  const voted = await options.evaluate(() => chrome.runtime.sendMessage({ call: 'voteOn', args: ['a'] }));
  expect(voted).toEqual({ ok: { vote: 'no', reasons: ['outdated'] } });
});

test('a value that cannot be read is said, and set aside where the report counts it', async () => {
  await options.evaluate(() => chrome.storage.local.set({ singleKeys: 'perhaps' }));
  await shown(options, '[data-notice="damaged"]');
  await shown(options, '[data-kept="damaged"]');
  await press(options, '[data-action="forget-damaged"]');
  await gone(options, '[data-notice="damaged"]');
  await until('forgotten', async () => !('damaged' in (await local())));
});

test('another language redraws every window, keeps what is typed, and comes back to the choice', async () => {
  await typeInto('[data-phrases="closings"] .phrase-new textarea', 'À moitié');
  const other = await stage.extensionPage(OPTIONS);
  await press(other, '[data-choice="language"] label:has([value="en"])');
  for (const view of [options, other]) {
    await until(
      'the page in English',
      () => visibleText(view, 'h1'),
      (text) => text === 'Settings',
    );
    expect(await view.evaluate(() => document.documentElement.lang)).toBe('en');
  }
  await until('the focus on the choice', () =>
    other.evaluate(() => (document.activeElement as HTMLInputElement)?.value === 'en'),
  );
  const typed = () =>
    options.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-phrases="closings"] .phrase-new textarea')?.value);
  await until('what was typed', typed, (text) => text === 'À moitié');
  await other.close();
});

test('a file that brings another language is reported in it', async () => {
  const path = join(folder, 'fr.json');
  writeFileSync(path, JSON.stringify({ format: 'repere-backup', version: 1, settings: { language: 'fr', theme: 'dark' } }));
  await options.chooseFiles('input[name="import"]', [path]);
  await press(options, '[data-action="replace"]');
  await until(
    'the report in French',
    () => visibleText(options, '.restore .set-said'),
    (said) => said !== null && /^2 réglages repris/.test(said),
  );
  expect(await visibleText(options, 'h1')).toBe('Réglages');
});

test('the browser’s own page for keys opens on a press', async () => {
  const before = await tabs();
  await press(options, '[data-action="change-shortcuts"]');
  await until('one tab more', tabs, (count) => count === before + 1);
});

test('all that without a request', () => {});
