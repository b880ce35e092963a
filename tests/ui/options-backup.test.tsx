/** Everything out and in again: nothing is written before the question is answered, and every refusal is a sentence. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Options } from '../../extension/options/options';
import { MOST_BYTES } from '../../extension/ui/controls/import-file';
import { appears } from './gallery/appears';
import { type GivenOptions, optionsStub } from './gallery/options-stub';
import { FULL } from './gallery/sample-settings';

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

async function open(given: GivenOptions = {}) {
  const stub = optionsStub(given);
  render(<Options surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears('[data-opens]');
  return stub;
}

function choose(content: BlobPart, name = 'sauvegarde.json'): void {
  const field = document.querySelector('input[name="import"]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], name));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const backup = (rest: object) => JSON.stringify({ format: 'repere-backup', version: 1, day: '2026-11-20', ...rest });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function exported(): Promise<string> {
  const { saved } = await open({ local: FULL });
  await button('Exporter (JSON)').click();
  await expect.element(page.getByText('Téléchargement lancé\u202f: repere-sauvegarde-2026-11-22.json')).toBeVisible();
  cleanup();
  document.body.replaceChildren();
  return saved[0]?.text ?? expect.unreachable();
}

test('what was exported comes back whole into an empty Repère, whichever way', async () => {
  const file = await exported();
  for (const name of ['Remplacer', 'Compléter']) {
    const { kept } = await open();
    choose(file);
    await button(name).click();
    await expect.poll(() => kept().journal).toEqual(FULL.journal);
    expect(kept()).toEqual(FULL);
    cleanup();
    document.body.replaceChildren();
  }
});

test('asks in place with what the file holds and what is here, writes nothing before, and gives the focus back', async () => {
  const file = backup({ settings: { modes: { a: 'open', b: 'pink' }, theme: 'dark' }, journal: [{ id: 'x' }], agent: null });
  const { asked, kept } = await open({ local: { theme: 'light', favourites: ['a', 'b'] } });
  choose(file);
  await expect.element(button('Compléter')).toHaveFocus();
  await expect.element(page.getByText('Ce fichier du 20 novembre 2026 contient\u202f: 2 réglages')).toBeVisible();
  await expect.element(page.getByText('Sur ce poste\u202f: 3 réglages')).toBeVisible();
  await expect.element(page.getByText('2 éléments illisibles ne seront pas repris.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => (document.activeElement as HTMLInputElement).name).toBe('import');
  expect([asked, kept().theme]).toEqual([[], 'light']);
  choose(file);
  await button('Compléter').click();
  await expect
    .element(page.getByText(/1 réglage repris, 0 ligne de suivi ajoutée et 2 éléments illisibles laissés de côté/))
    .toBeVisible();
  expect(kept()).toMatchObject({ theme: 'light', modes: { a: 'open' }, favourites: ['a', 'b'] });
});

test('a second click while it is taken in takes nothing in again', async () => {
  let go = () => {};
  const taken = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { surface, asked } = optionsStub();
  const take: typeof surface.backup.take = (...given) => taken.then(() => surface.backup.take(...given));
  const slow = { ...surface, backup: { ...surface.backup, take } };
  render(<Options surface={slow} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears('[data-opens]');
  choose(backup({ settings: { modes: { a: 'open' } } }));
  await button('Compléter').click();
  await button('Compléter').click();
  go();
  await expect.element(page.getByText(/1 réglage repris/)).toBeVisible();
  expect(asked).toEqual(['complete']);
});

describe('is refused with a sentence, and changes nothing:', () => {
  test.each<[string, BlobPart, string]>([
    ['a file too large', new Uint8Array(MOST_BYTES + 1), 'Rien n’en a été lu'],
    ['another encoding', new Uint8Array([0x7b, 0xe9, 0x7d]), 'UTF\u20118'],
    ['not JSON', 'bonjour', 'JSON'],
    ['another format', JSON.stringify({ format: 'repere-board', version: 1 }), 'Repère'],
    ['a newer version', JSON.stringify({ format: 'repere-backup', version: 2 }), '2'],
  ])('%s', async (_, content, says) => {
    const { asked, kept } = await open({ local: FULL });
    choose(content);
    await expect.element(page.getByRole('alert')).toHaveTextContent(says);
    expect([asked, kept()]).toEqual([[], FULL]);
  });
});

test('a choice taken in another window shows here, and what is typed here stays', async () => {
  const { surface } = await open();
  const field = page.getByRole('textbox', { name: 'Nouvelle formule de fin' });
  await field.fill('À moitié écrit');
  const { parseBackup } = await import('../../src/stored/backup');
  await surface.backup.take(parseBackup(JSON.parse(backup({ settings: { closings: ['Reprise,'], theme: 'dark' } }))), 'replace');
  await expect.element(page.getByText('Reprise,', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Sombre' })).toBeChecked();
  await expect.element(field).toHaveValue('À moitié écrit');
  await field.fill('');
});

test('damaged values are said once, given as a file, and forgotten', async () => {
  const { saved, kept } = await open({ local: { damaged: { theme: ['pink'] } } });
  await page.getByRole('button', { name: 'Exporter les données' }).click();
  expect(JSON.parse(saved[0]?.text ?? '')).toEqual({ theme: ['pink'] });
  await page.getByRole('button', { name: 'Oublier' }).first().click();
  await expect.poll(() => kept().damaged).toBeUndefined();
});
