import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reason, Suggestions } from '../../src/search/suggestion';
import { appears } from './gallery/appears';
import { sampleKnowledge } from './gallery/sample';
import { openSidebar, searchField } from './mounted';

const COUNTS = {
  values: { offre: {}, couloir: {}, dispositif: {}, produit: {}, theme: {} },
  own: { offre: {}, couloir: {}, dispositif: {}, produit: {}, theme: {} },
  unheld: { offre: 0, couloir: 0, dispositif: 0, produit: 0, theme: 0 },
  without: {},
  withoutPairs: [],
  valuesAfter: {},
  valuesWithout: {},
  sureHidden: 0,
};
const NOTHING: Suggestions = { typed: [], maybe: [], field: [], page: [], corrected: [] };
const ROW = '[data-region="results"] [data-answer="retirer-certificat"]';

/** Searches for `typed` and gets one answer, « Comment retirer un certificat ? », for these reasons. */
async function found(typed: string, ...reasons: Reason[]): Promise<HTMLElement> {
  const open = async () =>
    sampleKnowledge({ suggest: () => ({ ...NOTHING, typed: [{ id: 'retirer-certificat', score: 1, reasons }] }) });
  await openSidebar({ open }, '.region-empty');
  searchField().focus();
  await userEvent.keyboard(typed);
  await appears(ROW);
  return document.querySelector(ROW) as HTMLElement;
}

const marked = () => [...document.querySelectorAll(`${ROW} .sugg-q mark`)].map((mark) => mark.textContent);

test('typed words are marked and give no reason line', async () => {
  const row = await found('certificats', { kind: 'typed', about: ['certificats'], words: ['certificats'] });
  expect(marked()).toEqual(['certificat']);
  expect(row.querySelector('.sugg-why')).toBeNull();
});

test('a synonym is said when no mark of the row shows it', async () => {
  const row = await found('psc', { kind: 'thesaurus', about: ['psc', 'Pro Santé Connect'], words: ['psc'] });
  expect(row.querySelector('.sugg-why')?.textContent).toBe('psc = Pro Santé Connect');
});

test('a synonym that is itself marked is not said', async () => {
  const row = await found('certificat', {
    kind: 'thesaurus',
    about: ['certificat', 'certificat logiciel'],
    words: ['certificat'],
  });
  expect(marked()).toEqual(['certificat']);
  expect(row.querySelector('.sugg-why')).toBeNull();
});

test('a misspelt word is said, and the word it was read as is marked', async () => {
  await openSidebar();
  searchField().focus();
  await userEvent.keyboard('certifcat');
  await appears(`${ROW} mark`);
  expect(marked()).toEqual(['certificat']);
  expect(document.querySelector('.status')?.textContent).toContain('Résultats pour «\u202fcertificat\u202f».');
});

test('nothing sure: close answers are shown, counted, and there is someone to ask below them', async () => {
  await openSidebar();
  searchField().focus();
  await userEvent.keyboard('passerelle');
  await screen.findByRole('heading', { name: 'Réponses possibles' });
  const row = document.querySelector('[data-region="results"] [data-answer]') as HTMLElement;
  const contact = screen.getByRole('link', { name: /Formulaire de contact/ });
  expect(row).toBeVisible();
  expect(document.querySelector('.status strong')?.textContent).toBe('2 réponses possibles');
  expect(contact.getBoundingClientRect().top).toBeGreaterThan(row.getBoundingClientRect().bottom);
});

test('close answers beside sure ones are counted apart: together they are what the filters announce', async () => {
  const filters = { ...COUNTS, all: 7, unfiltered: 7, sure: 3 };
  const typed = [{ id: 'retirer-certificat', score: 1, reasons: [] }];
  const maybe = [{ id: 'collegues', score: 0.5, reasons: [] }];
  const open = async () => sampleKnowledge({ suggest: () => ({ ...NOTHING, typed, maybe, filters }) });
  await openSidebar({ open }, '.region-empty');
  searchField().focus();
  await userEvent.keyboard('certificat');
  await appears(ROW);
  expect(document.querySelector('.status')?.textContent).toBe('3 réponses + 4 possibles');
});

test('other words are read from the start of their list', async () => {
  await page.viewport(360, 400);
  await openSidebar();
  searchField().focus();
  await userEvent.keyboard('certificat');
  await appears(ROW);
  const list = document.querySelector('.panel-body') as HTMLElement;
  list.scrollTop = 80;
  expect(list.scrollTop).toBe(80);
  await userEvent.keyboard('s');
  await expect.poll(() => list.scrollTop).toBe(0);
});
