/** What each of the newer sections does: phrases, what is remembered, keys, sites, language, the state of the answers. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Options } from '../../extension/options/options';
import { appears } from './gallery/appears';
import { type GivenOptions, optionsStub } from './gallery/options-stub';
import { FULL, SITE } from './gallery/sample-settings';

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

async function open(given: GivenOptions = { local: FULL }) {
  const stub = optionsStub(given);
  render(<Options surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears('[data-opens]');
  return stub;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('phrases', () => {
  const GIVEN = { local: { openings: ['Un', 'Deux', 'Trois'] } };

  test('are added at the end, with the keyboard, and the field is free again', async () => {
    const { kept } = await open(GIVEN);
    const field = page.getByRole('textbox', { name: 'Nouvelle formule d’ouverture' });
    await field.fill('  Quatre\nlignes ');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => kept().openings).toEqual(['Un', 'Deux', 'Trois', 'Quatre\nlignes']);
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
    await button('Ajouter').first().click();
    expect((kept().openings as unknown[]).length, 'nothing is not a phrase').toBe(4);
  });

  test('are rewritten in their place; Escape leaves them', async () => {
    const { kept } = await open(GIVEN);
    await button(/Modifier.*Un$/).click();
    await expect.element(page.getByRole('textbox', { name: 'Modifier' })).toHaveFocus();
    await userEvent.keyboard('ique{Escape}');
    await expect.element(button(/Modifier.*Un$/)).toHaveFocus();
    await button(/Modifier.*Un$/).click();
    await page.getByRole('textbox', { name: 'Modifier' }).fill('Zéro');
    await button('Garder').click();
    await expect.poll(() => kept().openings).toEqual(['Zéro', 'Deux', 'Trois']);
    await expect.element(button(/Modifier.*Zéro$/)).toHaveFocus();
  });

  test('a new one is not thrown away by Escape', async () => {
    await open(GIVEN);
    const field = page.getByRole('textbox', { name: 'Nouvelle formule d’ouverture' });
    await field.fill('Bonjour');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('Bonjour');
    await field.fill('');
  });

  test('are removed; the focus goes to the next', async () => {
    const { kept } = await open(GIVEN);
    await button(/Retirer.*Deux$/).click();
    await expect.poll(() => kept().openings).toEqual(['Un', 'Trois']);
    await expect.element(button(/Retirer.*Trois$/)).toHaveFocus();
  });

  test('another window loses nothing typed here', async () => {
    const { elsewhere } = await open(GIVEN);
    const fresh = page.getByRole('textbox', { name: 'Nouvelle formule d’ouverture' });
    await fresh.fill('En cours');
    await button(/Modifier.*Deux$/).click();
    await page.getByRole('textbox', { name: 'Modifier' }).fill('Deux et demi');
    elsewhere({ openings: ['Autre'] });
    await expect.element(fresh).toHaveValue('En cours\nDeux et demi');
    await expect.element(page.getByText('Autre', { exact: true })).toBeVisible();
    await fresh.fill('');
  });
});

test('the quality board is one press away', async () => {
  const { asked } = await open();
  await button('Ouvrir le suivi').click();
  expect(asked).toContain('board');
});

describe('what is remembered', () => {
  test('is forgotten one by one', async () => {
    const { kept } = await open();
    await expect.element(page.getByText('CNDA')).toBeVisible();
    await button(/^Oublier.*Dans la barre/).click();
    await expect.element(page.getByText('Aucun filtre n’est gardé.')).toBeVisible();
    await button(/^Retirer l’épingle.*gone/).click();
    await button(/^Oublier.*read-11/).click();
    await expect.poll(() => kept().favourites).toEqual(['produits-de-test']);
    expect(kept().filters).toEqual({});
    expect(Object.keys(kept().read as object)).not.toContain('read-11');
  });

  test('a long list is shown in two goes, the newest first, and forgotten in one', async () => {
    const { kept } = await open();
    const rows = () => document.querySelectorAll('[data-thing^="read-"]');
    expect([rows().length, rows()[0]?.getAttribute('data-thing')]).toEqual([10, 'read-11']);
    await button('Afficher les 2 autres').click();
    expect(rows().length).toBe(12);
    await expect.element(button(/^Oublier.*read-1$/)).toHaveFocus();
    await button('Oublier toutes les lectures').click();
    await expect.poll(() => kept().read).toEqual({});
    await expect.poll(() => document.activeElement?.textContent).toBe('Aucune réponse n’est marquée comme lue.');
  });
});

describe('keys', () => {
  test('are shown as assigned; one without is warned about in words', async () => {
    const { asked } = await open();
    const row = (name: string) => document.querySelector(`[data-command="${name}"]`)?.textContent;
    await expect
      .poll(() => row('toggle-sidebar'))
      .toBe('Ouvrir ou fermer la barre Repère (la recherche, hors des portails)Alt + Maj + F');
    expect(row('switch-focus')).toBe('Passer de la page à la barre Repère, et retourAucun raccourci');
    await button('Changer les raccourcis').click();
    expect(asked).toEqual(['keys']);
  });

  test('are read again on the way back; without a page of the browser there is a sentence', async () => {
    const commands = [{ name: 'switch-focus', description: '', shortcut: '' }];
    await open({ commands, withoutKeysPage: true });
    await expect.element(page.getByText('Gérer les raccourcis')).toBeVisible();
    commands[0] = { name: 'switch-focus', description: '', shortcut: '⌥⇧P' };
    window.dispatchEvent(new Event('focus'));
    await expect.element(page.getByText('⌥⇧P')).toBeVisible();
  });
});

describe('sites', () => {
  const type = (text: string) => page.getByRole('textbox', { name: 'Ajouter un site' }).fill(text);

  test('one is asked for by its host, granted, and taken back', async () => {
    const { asked } = await open({});
    await type('https://desk.example/a?b=c');
    await userEvent.keyboard('{Enter}');
    await button(/^Retirer l’accès.*desk.example/).click();
    await expect.element(page.getByText('Aucun site n’a été ajouté.')).toBeVisible();
    expect(asked).toEqual(['ask https://desk.example/*', 'forget https://desk.example/*']);
  });

  test.each([
    ['', 'Indiquez'],
    ['http://desk.example', 'https://'],
    ['*.example', 'astérisque'],
    ['javascript:alert(1)', 'pas été comprise'],
    ['convergence.example', 'portail'],
    ['tickets.example', 'déjà dans la liste'],
  ])('« %s » is refused calmly, and nothing is asked', async (typed, says) => {
    const { asked } = await open({ sites: [SITE] });
    await type(typed);
    await button('Demander l’accès').click();
    await expect.poll(() => document.querySelector('#site-fault')?.textContent).toContain(says);
    await expect.element(page.getByRole('textbox', { name: 'Ajouter un site' })).toHaveFocus();
    expect(asked).toEqual([]);
    await type('');
  });

  test('a refusal of the user changes nothing, and keeps what was typed', async () => {
    await open({ grants: false });
    await type('desk.example');
    await button('Demander l’accès').click();
    await expect.element(page.getByText('Accès non accordé à desk.example. Rien n’a changé.')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Ajouter un site' })).toHaveValue('desk.example');
    await type('');
  });
});

test('languages call themselves by their own name; the page comes back to the choice', async () => {
  const { changes } = await open({});
  await page.getByRole('radiogroup', { name: 'Langue de l’interface' }).getByText('English').click();
  await expect.element(page.getByText('English')).toHaveAttribute('lang', 'en');
  expect(changes).toEqual([{ key: 'language', to: 'en' }]);
  cleanup();
  document.body.replaceChildren();
  await open({ local: { language: 'en' } });
  await expect.poll(() => (document.activeElement as HTMLInputElement | null)?.value).toBe('en');
});

describe('answers', () => {
  test('their number, their changes since they were seen, and that they open', async () => {
    await open();
    const row = (name: string) => document.querySelector(`[data-base="${name}"]`)?.textContent;
    expect(row('version')).toContain('Version 2026.11-1a2b3c4d, sources lues jusqu’au 22 novembre 2026');
    expect(row('changes')).toMatch(/\d+ nouvelles, 1 modifiée, 1 retirée/);
    expect(document.querySelectorAll('[data-opens="true"]').length).toBe(2);
  });

  test('files that do not open are said, in words', async () => {
    await open({ pack: { file: null, indexOpens: false, isKeyed: false } });
    await expect.element(page.getByText('Réinstallez l’extension')).toBeVisible();
    expect(document.querySelectorAll('[data-opens="false"]').length).toBe(2);
  });
});
