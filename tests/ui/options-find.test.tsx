/** Search within the settings: rows by what they say or are called, nothing hidden that can be reached, and the way back. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Options } from '../../extension/options/options';
import english from '../../extension/public/_locales/en/messages.json';
import french from '../../extension/public/_locales/fr/messages.json';
import { setWords } from '../../extension/words/words';
import { appears } from './gallery/appears';
import { type GivenOptions, optionsStub } from './gallery/options-stub';
import { FULL } from './gallery/sample-settings';

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

async function open(given: GivenOptions = { local: FULL }) {
  const stub = optionsStub(given);
  render(<Options surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears('[data-opens]');
  return stub;
}

const field = () => page.getByRole('textbox', { name: 'Chercher dans les réglages' });
const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
const sections = () => shown('main > section[id]').map(({ id }) => id);
const linked = () => shown('.set-nav a').map((link) => link.getAttribute('href'));
const marked = () => [...(CSS.highlights.get('found') ?? [])].map(String);

test.each([
  ['raccourci', ['raccourcis']],
  ['vie privee', ['confidentialite']],
  ['VIE PRIVÉE', ['confidentialite']],
  ['langue', ['affichage', 'confidentialite']],
  ['igc sante', ['portails', 'affichage', 'retenu', 'sites', 'masque']],
  ['touches seule', ['affichage', 'raccourcis']],
])('« %s » finds %j', async (typed, found) => {
  await open();
  await field().fill(typed);
  await expect.poll(sections).toEqual(found);
  expect(linked()).toEqual(found.map((id) => `#${id}`));
});

const count = () => document.querySelector<HTMLElement>('[data-found]')?.dataset.found;
const rowsOf = (section: string) => shown(`#${section} [data-row]`).map((row) => row.textContent);

describe('what is on the page is found by the words people have for it', () => {
  test.each([
    ['vote', 'confidentialite', 'Suivi de la qualité'],
    ['avis', 'confidentialite', 'Suivi de la qualité'],
    ['CSV', 'confidentialite', 'Suivi de la qualité'],
    ['tableau', 'confidentialite', 'Suivi de la qualité'],
    ['requete', 'confidentialite', 'Aucun serveur permis'],
    ['omnibox', 'raccourcis', 'barre d’adresse'],
    ['barre d’adresse', 'raccourcis', 'barre d’adresse'],
    ['zammad', 'sites', 'Ajouter un site'],
    ['glpi', 'sites', 'Ajouter un site'],
    ['presse-papiers', 'affichage', 'Touches d’une seule lettre'],
    ['oublier', 'retenu', 'Lue le 20 novembre 2026'],
    ['désactiver', 'portails', 'Pause'],
  ])('« %s » in « %s »: %s', async (typed, section, row) => {
    await open();
    await field().fill(typed);
    await expect.poll(() => count() !== undefined && sections().includes(section)).toBe(true);
    expect(rowsOf(section).filter((text) => text?.includes(row))).not.toEqual([]);
  });

  test('in English too, also by the French name', async () => {
    setWords('en', english);
    onTestFinished(() => setWords('fr', french));
    await open();
    for (const [typed, section] of [
      ['vie privee', 'confidentialite'],
      ['dashboard', 'confidentialite'],
      ['clipboard', 'affichage'],
      ['location bar', 'raccourcis'],
    ] as const) {
      await page.getByRole('textbox').first().fill(typed);
      await expect.poll(sections).toEqual([section]);
    }
  });
});

test.each([
  ['rgpd', '1', 'a section by its own words'],
  ['lectures oublier', '1', 'a row alone'],
  ['déjà lues', '1', 'a group by its title'],
  ['confidentialite serveur', '1', 'a row by its words and its section’s'],
])('« %s » is %s result: %s', async (typed, results) => {
  await open();
  await field().fill(typed);
  await expect.poll(count).toBe(results);
});

test('says how many, marks the words, and keeps the rest out of reach of the keyboard', async () => {
  await open();
  await field().fill('couleur');
  await expect.element(page.getByText('2 résultats', { exact: true }).first()).toBeVisible();
  expect(marked()).toEqual(['Couleur', 'couleur']);
  expect(shown('[data-row]').map((row) => row.querySelector('b, th')?.textContent)).toEqual(['Couleurs', 'Autres choix']);
  (field().element() as HTMLElement).focus();
  const reached = new Set<string | null>();
  for (let i = 0; i < 6; i++) {
    await userEvent.keyboard('{Tab}');
    reached.add(document.activeElement?.closest('[data-choice]')?.getAttribute('data-choice') ?? null);
  }
  expect([...reached].filter((name) => name !== null)).toEqual(['colours']);
});

test('Enter goes to the first control found; Escape shows everything again', async () => {
  await open();
  const every = sections();
  expect(every.length).toBeGreaterThan(1);
  await field().fill('annoncer');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.id).toBe('announce-field');
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(field().element());
  await userEvent.keyboard('{Escape}');
  await expect.poll(sections).toEqual(every);
  expect([marked(), (field().element() as HTMLInputElement).value]).toEqual([[], '']);
});

test('a zero is a sentence with a way on', async () => {
  await open();
  await field().fill('imprimante');
  await expect.element(page.getByText('Aucun résultat pour «\u202fimprimante\u202f». Essayez')).toBeVisible();
  expect([sections(), linked()]).toEqual([[], []]);
});

test('what is acted on stays, also when it no longer says what was searched for; news are searched too', async () => {
  const { elsewhere } = await open();
  await field().fill('suspendre');
  await page.getByRole('button', { name: 'Suspendre une heure' }).click();
  await expect.element(page.getByRole('button', { name: 'Reprendre' })).toHaveFocus();
  await field().fill('cordialement');
  await expect.poll(sections).toEqual(['reponses-types']);
  elsewhere({ closings: ['Bien à vous,'] });
  await expect.poll(sections).toEqual([]);
});
