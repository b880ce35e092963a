/** The file of an organisation asked for from the settings: off, refused addresses, what came of it, locked by policy. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { askAddress } from '../../extension/fresh/ask-address';
import { Options } from '../../extension/options/options';
import { Unanswered } from '../../src/own/fresh';
import { NO_POLICY } from '../../src/stored/policy';
import { file } from '../unit/own/sample-own';
import { appears } from './gallery/appears';
import { type GivenOptions, optionsStub } from './gallery/options-stub';
import { KEPT_OWN } from './gallery/own';

const ADDRESS = 'https://intranet.hopital.example/r.json';

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

async function open(given: GivenOptions = {}) {
  const stub = optionsStub(given);
  render(<Options surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears('[data-fresh]');
  return stub;
}

const row = () => document.querySelector('[data-fresh]') as HTMLElement;
const says = () => expect.poll(() => row().querySelector('[role="status"]')?.textContent ?? '');
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('off until an address is written; what is none says why; then a stranger’s key is asked about once', async () => {
  const { asked } = await open({ fresh: { server: file } });
  expect(row().textContent).toContain('Inactif\u202f: ce fichier n’est demandé à personne.');
  expect(document.querySelector('[data-fresh-fact]')?.textContent).toContain('aucune requête ne part');
  const field = page.getByLabelText('Adresse du fichier');
  for (const [typed, sentence] of [
    ['', 'Écrivez l’adresse du fichier.'],
    ['http://intranet.hopital.example/r.json', 'L’adresse doit commencer par https://.'],
    [`${ADDRESS}?poste=7`, 'Écrivez l’adresse sans nom d’utilisateur, sans «\u202f?\u202f» et sans «\u202f#\u202f».'],
    ['a b', 'Cette adresse n’a pas été comprise.'],
  ] as const) {
    await field.fill(typed);
    await button('Demander à cette adresse').click();
    await says().toBe(sentence);
    await expect.element(field).toHaveFocus();
  }
  expect(asked).toEqual([]);
  await field.fill(ADDRESS);
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Prendre ces réponses')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await says().toContain('Demandez le fichier une première fois et comparez les mots de sa clé.');
  expect(document.querySelector('[data-fresh-fact]')?.textContent).toContain('une fois par jour au plus');

  await button('Demander maintenant').click();
  await expect.element(button('Prendre ces réponses')).toHaveFocus();
  expect(asked).toEqual([`from ${ADDRESS}`, `ask ${ADDRESS}`, 'fresh stranger', `ask ${ADDRESS}`, 'fresh stranger']);
  await button('Prendre ces réponses').click();
  await says().toBe('Demandé le 22 novembre 2026. Un nouveau fichier est en place, version 20261120080000.');
  expect(asked.slice(5)).toEqual(['take 20261120080000', 'fresh taken']);
  await button('Ne plus demander').click();
  await appears('[data-fresh="off"]');
  expect(asked.at(-1)).toBe('from null');
});

test('a key that is known is not asked about; the file in place is nothing new', async () => {
  let served: string | null = null;
  const { asked } = await open({ own: KEPT_OWN, fresh: { address: ADDRESS, server: async () => served } });
  await says().toBe('Pas encore demandé.');
  await button('Demander maintenant').click();
  await says().toBe('Demandé le 22 novembre 2026. Rien de nouveau.');
  served = await file();
  await button('Demander maintenant').click();
  await says().toContain('Ce fichier est signé d’une autre clé que celui en place.');
  expect(asked.filter((one) => one.startsWith('take'))).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['404', new Unanswered('status', '404'), 'Le serveur a répondu par l’erreur 404.'],
  ['a redirection', new Unanswered('redirect'), 'Le serveur renvoie à une autre adresse, où Repère ne va pas.'],
  ['a captive portal', new Unanswered('page'), 'Une page web est venue à la place du fichier'],
  ['a slow drip', new Unanswered('slow'), 'Le fichier n’est pas venu en entier en deux minutes.'],
  ['no CORS', new Unanswered('unreachable'), 'Le serveur n’a pas répondu, ou ne permet pas cette lecture'],
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'Il n’y a plus assez de place sur ce poste'],
])('%s keeps what is in place, and is said once', async (_, thrown, sentence) => {
  const { asked } = await open({
    own: KEPT_OWN,
    fresh: {
      address: ADDRESS,
      server: async () => {
        throw thrown;
      },
    },
  });
  await button('Demander maintenant').click();
  await says().toContain(sentence);
  await says().toContain('Rien n’a changé sur ce poste.');
  expect(document.querySelectorAll('#organisation [role="alert"]').length).toBe(0);
  expect(asked.filter((one) => one.startsWith('take') || one.startsWith('report'))).toEqual([]);
  expect((await axe.run(row())).violations).toEqual([]);
});

test('under policy the address is locked, and may still be asked now', async () => {
  await open({ managed: NO_POLICY, fresh: { address: ADDRESS, isManaged: true, isKeyKnown: true } });
  expect(row().querySelector('[data-locked="answersFrom"]')?.textContent).toContain('Géré par votre organisation');
  expect(row().querySelector('[data-action="fresh-stop"]')).toBeNull();
  await expect.element(button('Demander maintenant')).toBeEnabled();
});

test('in Firefox there is nothing to write, and it says what to do', async () => {
  // Not even under a policy that names one.
  await open({ fresh: { isImpossible: true, address: ADDRESS, isManaged: true } });
  expect(document.querySelector('#confidentialite h3')?.textContent).toBe('Aucun serveur permis');
  expect(document.querySelector('[data-fresh-fact]')).toBeNull();
  expect(row().textContent).toContain('prenez le fichier à la main');
  expect(row().querySelector('input, button')).toBeNull();
});

describe('the closed page', () => {
  /** One that says these things once it is given an address. */
  const saying = (...said: string[]) =>
    `data:text/html,<script>${encodeURIComponent(
      `const enc = (t) => new TextEncoder().encode(t);
       addEventListener('message', ({ data }) => { ${said.map((one) => `parent.postMessage(${one}, '*');`).join('')} });
       parent.postMessage({ ready: true }, '*');`,
    )}</script>`;
  const asking = (page: string, patience?: number) => askAddress(ADDRESS, { page, known: null, ...(patience && { patience }) });

  test('is given the address, hands back bytes, and is gone', async () => {
    const bytes = await asking(saying(`{ piece: enc(data) }`, `{ piece: enc('!') }`, '{ whole: true }'));
    expect(new TextDecoder().decode(bytes ?? undefined)).toBe(`${ADDRESS}!`);
    expect(document.querySelector('iframe')).toBeNull();
  });

  test.each([
    ['an error', saying("{ failed: 'status', where: '500' }"), new Unanswered('status', '500')],
    ['a web page', saying("{ piece: enc('<!doctype html>') }"), new Unanswered('page')],
    ['a drip that never ends', saying("{ piece: enc('{') }"), new Unanswered('slow')],
  ])('%s: it is gone all the same', async (_, closed, error) => {
    await expect(asking(closed, 300)).rejects.toEqual(error);
    expect(document.querySelector('iframe')).toBeNull();
  });
});
