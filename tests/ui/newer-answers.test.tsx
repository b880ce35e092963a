/** Newer answers of ours in the settings: taken in without a question by the key that ships, said with their day, back to what ships on a press. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Options } from '../../extension/options/options';
import { SourceLine } from '../../extension/ui/answer/source-line';
import { file, newerFile, organisationKeys } from '../unit/own/sample-own';
import { appears } from './gallery/appears';
import { type GivenOptions, optionsStub } from './gallery/options-stub';
import { KEPT_BASE } from './gallery/own';
import { ANSWERS } from './gallery/sample-answers';

const ADDRESS = 'https://repere.example/base-answers.json';
let baseKey = '';
beforeAll(async () => {
  baseKey = (await organisationKeys()).publicKey;
});
beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

async function open(given: GivenOptions = {}) {
  const stub = optionsStub({ baseKey, ...given });
  render(<Options surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears('#base [data-fresh]');
  await appears('#organisation [data-fresh]');
  return stub;
}

function choose(content: BlobPart): void {
  const field = document.querySelector('input[name="base"]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'base.json'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const section = () => document.querySelector('#base') as HTMLElement;
const button = (name: string) => page.elementLocator(section()).getByRole('button', { name, exact: true });
const alert = () => expect.poll(() => section().querySelector('[role="alert"]')?.textContent ?? '');

test('taken in without a question, told with their day, refused with a sentence, and removed', async () => {
  const { asked } = await open();
  choose(await newerFile());
  await expect.poll(() => section().textContent).toContain('Nos réponses du 20 novembre 2026 sont en place.');
  expect(section().textContent).toContain('1 réponse, fichier du 20 novembre 2026');
  expect(section().textContent, 'no key to compare').not.toContain('Mots de la clé');
  expect((await axe.run(section())).violations).toEqual([]);
  for (const [spoilt, sentence] of [
    [await newerFile(), 'Ce fichier du 20 novembre 2026 n’est pas plus récent que celui en place.'],
    [await file(), 'Ce fichier est de l’autre sorte'],
    [
      await newerFile({ pack: 20261121080000, beside: '0.1.0' }),
      'Repère est livré avec des réponses plus récentes que ce fichier',
    ],
  ] as const) {
    choose(spoilt);
    await alert().toContain(sentence);
    await alert().toContain('Rien n’a changé sur ce poste.');
  }
  await button('Revenir aux réponses livrées').click();
  await expect.poll(() => section().textContent).toContain('Les réponses livrées avec Repère sont de nouveau en place.');
  expect((document.activeElement as HTMLInputElement).name).toBe('base');
  expect(asked).toEqual(['take 20261120080000', 'remove base']);
});

test('signed by another key, whatever the policy names for an organisation, it is not ours', async () => {
  const { asked } = await open({ baseKey: KEPT_BASE.card.key });
  choose(await newerFile());
  await alert().toBe('Ce fichier n’est pas signé de la clé livrée avec Repère. Rien n’a changé sur ce poste.');
  expect(asked).toEqual([]);
});

test('asked at an address of their own, beside that of an organisation', async () => {
  const { asked } = await open({ freshBase: { server: newerFile } });
  expect(document.querySelectorAll('[data-fresh="off"]').length).toBe(2);
  await page.elementLocator(section()).getByLabelText('Adresse du fichier').fill(ADDRESS);
  await button('Demander à cette adresse').click();
  await appears('#base [data-fresh="taken"]');
  expect(asked).toEqual([`from ${ADDRESS}`, `ask ${ADDRESS}`, 'take 20261120080000', 'fresh taken']);
  await appears('#organisation [data-fresh="off"]');
});

test('under policy the address is locked, and what comes from it is not the user’s to remove', async () => {
  await open({ base: KEPT_BASE, freshBase: { address: ADDRESS, isManaged: true } });
  await appears('#base [data-locked="baseFrom"]');
  expect(section().querySelector('[data-action="fresh-stop"], [data-action="base-remove"]')).toBeNull();
});

test('in Firefox, which asks for nothing, what was taken by hand goes by hand, whatever the policy names', async () => {
  await open({ base: KEPT_BASE, freshBase: { isImpossible: true, address: ADDRESS, isManaged: true } });
  await button('Revenir aux réponses livrées').click();
  await expect.poll(() => section().textContent).toContain('Les réponses livrées avec Repère sont de nouveau en place.');
});

test('what ships as new sets them aside, and says so', async () => {
  await open({ base: { ...KEPT_BASE, aside: 'behind' } });
  await appears('[data-aside="behind"]');
  expect(section().querySelector('[data-aside="behind"]')?.textContent).toContain('sont mises de côté');
});

test('where no key ships nothing can be chosen or asked for, and it says why', async () => {
  render(<Options surface={optionsStub().surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears('#base [data-file="none"]');
  expect(section().querySelector('input, [data-fresh]')).toBeNull();
  expect(section().textContent).toContain('livrée sans clé');
});

test('an answer that came so says its day, and nobody’s name', () => {
  const [answer] = ANSWERS;
  render(<SourceLine answer={{ ...(answer as (typeof ANSWERS)[0]), newer: '2026-11-20' }} toSources={() => {}} />);
  expect(document.querySelector('[data-newer]')?.textContent).toBe('mise à jour du 20 nov. 2026');
  expect(document.querySelector('.source-line')?.textContent).toContain('Reformulation non officielle');
});
