/** An organisation's answers in the settings: asked once, refused with a sentence, removed whole. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Options } from '../../extension/options/options';
import { keyWords } from '../../src/own/key-words';
import { file, organisationKeys } from '../unit/own/sample-own';
import { appears } from './gallery/appears';
import { type GivenOptions, optionsStub } from './gallery/options-stub';
import { KEPT_OWN } from './gallery/own';

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

async function open(given: GivenOptions = {}) {
  const stub = optionsStub(given);
  render(<Options surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears(given.own ? '[data-file="own"] [data-kept="true"]' : '[data-file="own"] [data-kept="false"]');
  return stub;
}

function choose(content: BlobPart): void {
  const field = document.querySelector('input[name="own"]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'own.json'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const section = () => document.querySelector('#organisation') as HTMLElement;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const alert = () => expect.poll(() => section().querySelector('[role="alert"]')?.textContent ?? '');

test('a key that is not known is asked for, with its words; Escape takes nothing, and the next file of it is not asked for', async () => {
  const { asked } = await open();
  choose(await file());
  await expect.element(button('Prendre ces réponses')).toHaveFocus();
  const { publicKey } = await organisationKeys();
  expect(section().textContent).toContain(await keyWords(publicKey));
  expect(section().textContent).toContain('Prendre les réponses de «\u202fHôpital du Nord\u202f»\u202f?');
  expect((await axe.run(section())).violations).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => (document.activeElement as HTMLInputElement).name).toBe('own');
  expect(asked).toEqual([]);

  choose(await file());
  await button('Prendre ces réponses').click();
  await expect
    .element(page.getByText('Les réponses de «\u202fHôpital du Nord\u202f» du 20 novembre 2026 sont en place.'))
    .toBeVisible();
  choose(await file({ pack: 20261121080000, day: '2026-11-21' }));
  await expect.poll(() => asked).toEqual(['take 20261120080000', 'take 20261121080000']);
  choose(await file());
  await alert().toBe('Ce fichier du 20 novembre 2026 n’est pas plus récent que celui en place. Rien n’a changé sur ce poste.');
  await button('Retirer ces réponses').click();
  await appears('[data-file="own"] [data-kept="false"]');
  expect(asked.at(-1)).toBe('remove own');
});

test('under the key of the policy nothing is asked', async () => {
  const { publicKey } = await organisationKeys();
  const { asked } = await open({ managed: { modes: {}, contacts: [], answersKey: await keyWords(publicKey) } });
  expect(section().querySelector('[data-managed="own"]')?.textContent).toContain('Géré par votre organisation');
  choose(await file());
  await expect.poll(() => asked).toEqual(['take 20261120080000']);
});

describe('a file that is not taken in', () => {
  test.each([
    [
      'cut',
      async () => (await file()).slice(0, 200),
      'Ce fichier n’est pas du JSON, ou il est tronqué. Rien n’a changé sur ce poste.',
    ],
    [
      'of another key',
      () => file(),
      'Ce fichier est signé d’une autre clé que celui en place. Pour changer d’organisation ou de clé, retirez d’abord ses réponses. Rien n’a changé sur ce poste.',
    ],
  ])('%s says why, and what is in place stays', async (_, made, sentence) => {
    const { asked } = await open({ own: KEPT_OWN });
    choose(await made());
    await alert().toBe(sentence);
    expect(asked).toEqual([]);
    expect(section().textContent).toContain('Hôpital du Nord');
  });
});

test('answers that count no longer say so', async () => {
  await open({ own: { ...KEPT_OWN, aside: 'expired' } });
  expect(section().querySelector('[data-aside="expired"]')?.textContent).toContain('Leur dernier jour était le 31 mars 2027');
});
