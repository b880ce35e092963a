/** Where nothing sure was found: other words, someone to ask, the official FAQ, and the gap that can be reported. */
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears, gone } from './gallery/appears';
import { rephrasing } from './gallery/kept-states';
import { PAGE, sampleKnowledge, sampleSuggest } from './gallery/sample';
import type { Given } from './gallery/surfaces';
import { openSidebar, rowsOf, searchField } from './mounted';

const ASKED = 'erreur 418 passerelle dmp';

async function search(typed = ASKED, given: Given = {}) {
  const stub = await openSidebar(given);
  searchField().focus();
  await userEvent.keyboard(typed);
  await appears('[data-way="elsewhere"]');
  return stub;
}

const way = (name: string) => document.querySelector<HTMLElement>(`[data-way="${name}"]`);

describe('other words', () => {
  test('what a short form stands for is searched at one press', async () => {
    await search(ASKED, { open: rephrasing });
    await appears('[data-words]');
    (document.querySelector('[data-words="dossier médical partagé"]') as HTMLElement).click();
    await appears('[data-region="results"] [data-answer]');
    expect(searchField().value).toBe('dossier médical partagé');
    expect(document.activeElement).toBe(searchField());
    expect(way('elsewhere')).toBeNull();
  });

  test('words that find nothing either are not offered', async () => {
    const asked: string[] = [];
    const open = async () =>
      sampleKnowledge({
        suggest: (ask) => {
          asked.push(ask.typed ?? '');
          return sampleSuggest(ask);
        },
      });
    await search(ASKED, { open });
    await expect.poll(() => asked).toContain('dossier médical partagé');
    expect(way('rephrase')).toBeNull();
  });
});

describe('someone to ask', () => {
  test('the contacts of the portal beside come with what they are for', async () => {
    await search();
    const contacts = screen.getByRole('heading', { name: 'Demander à quelqu’un' }).closest('section') as HTMLElement;
    expect(within(contacts).getByRole('link').getAttribute('href')).toBe('https://industriels.esante.gouv.fr/contact');
    expect(contacts.textContent).toContain('réponse sous 48\u202fh');
  });

  test('the message is shown, then copied as shown, and said to be', async () => {
    const stub = await search(ASKED, { page: { ...PAGE, title: 'Dossier de preuves' } });
    let copied = '';
    stub.surface.copy = async ({ text, html }) => {
      copied = text + html;
      return true;
    };
    const offer = screen.getByRole('button', { name: 'Préparer un message au support' });
    expect([offer.ariaExpanded, document.querySelector('[data-help]')]).toEqual(['false', null]);
    offer.click();
    await appears('[data-help]');
    expect(copied).toBe('');
    const shown = document.querySelector('[data-help]')?.textContent ?? '';
    for (const part of ['Convergence', 'Dossier de preuves', ASKED, '2026.11-1a2b3c4d']) expect(shown).toContain(part);
    screen.getByRole('button', { name: 'Copier le message' }).click();
    await screen.findByRole('button', { name: 'Copié' });
    expect(copied).toBe(shown);
    await expect.poll(() => screen.getByRole('status').textContent).toBe('Copié');
  });

  test('other words make another message, not yet copied', async () => {
    await search();
    screen.getByRole('button', { name: 'Préparer un message au support' }).click();
    await appears('[data-help]');
    screen.getByRole('button', { name: 'Copier le message' }).click();
    await screen.findByRole('button', { name: 'Copié' });
    searchField().focus();
    await userEvent.keyboard(' encore');
    await screen.findByRole('button', { name: 'Copier le message' });
    expect(document.querySelector('[data-help]')?.textContent).toContain(`${ASKED} encore`);
  });

  test('what the clipboard refuses can be copied by hand', async () => {
    await search(ASKED, { copied: false });
    screen.getByRole('button', { name: 'Préparer un message au support' }).click();
    await appears('[data-help]');
    screen.getByRole('button', { name: 'Copier le message' }).click();
    await appears('[data-copy="by-hand"] textarea');
    const area = document.querySelector<HTMLTextAreaElement>('[data-copy="by-hand"] textarea');
    expect(area?.value).toBe(document.querySelector('[data-help]')?.textContent);
    expect(area?.selectionEnd).toBe(area?.value.length);
  });
});

test('the official FAQ opens without what was typed', async () => {
  await search();
  const link = within(way('elsewhere') as HTMLElement).getByRole('link');
  expect(link.getAttribute('href')).toBe('https://industriels.esante.gouv.fr/faq');
});

describe('a gap', () => {
  const button = () => document.querySelector('[data-action="report-gap"]') as HTMLButtonElement;
  const gap = (words: string) => `note ${JSON.stringify({ kind: 'gap', words, portal: 'convergence', byHand: true })}`;
  const gaps = (asked: readonly string[]) => asked.filter((each) => each.includes('"gap"'));

  test('is noted once for the same words, and says where it stays', async () => {
    const { asked } = await search();
    button().click();
    await appears('[data-action="report-gap"].is-done');
    expect(way('report')?.textContent).toContain('Noté sur ce poste, exportable depuis le suivi de la qualité.');
    button().click();
    expect(button().ariaDisabled).toBe('true');
    searchField().focus();
    await userEvent.keyboard(' bis');
    await gone('[data-action="report-gap"].is-done');
    button().click();
    await appears('[data-action="report-gap"].is-done');
    expect(gaps(asked)).toEqual([gap(ASKED), gap(`${ASKED} bis`)]);
  });

  test('that cannot be noted is not shown as noted', async () => {
    const stub = await search();
    stub.surface.journal.note = () => Promise.reject(new Error('QuotaExceededError'));
    button().click();
    await expect.poll(() => screen.getByRole('status').textContent).toBe('Cette question n’a pas pu être notée.');
    expect(button().textContent).toBe('Noter cette question');
  });

  test('can be reported too where only close answers were found', async () => {
    const { asked } = await search('passerelle');
    expect(rowsOf('results')).toEqual(['collegues', 'dossier-administratif']);
    button().click();
    await expect.poll(() => gaps(asked)).toEqual([gap('passerelle')]);
  });
});
