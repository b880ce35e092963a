/** Answers that come later, as from a worker: the list shown stays until the newest is there. */
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Ask, Suggestions } from '../../src/search/suggestion';
import { appears } from './gallery/appears';
import { onField, sampleKnowledge, sampleSuggest } from './gallery/sample';
import { openPopup, openSidebar, searchField } from './mounted';

/** A search that answers when told to, in any order. */
function lateKnowledge() {
  const waiting: { ask: Ask; answer: () => void }[] = [];
  const knowledge = sampleKnowledge({
    suggest: (ask) =>
      new Promise<Suggestions>((resolve) => {
        waiting.push({ ask, answer: () => resolve(sampleSuggest(ask)) });
      }),
  });
  /** The first question not yet answered that holds these words, once it was asked. */
  const asked = async (words: string) => {
    await waitFor(() => expect(waiting.map(({ ask }) => JSON.stringify(ask)).join()).toContain(words));
    const at = waiting.findIndex(({ ask }) => JSON.stringify(ask).includes(words));
    return waiting.splice(at, 1)[0] ?? expect.unreachable(words);
  };
  return { knowledge, asked };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.panel-body [data-answer]')].map((row) => row.dataset.answer);
const type = (typed: string) => fireEvent.input(searchField(), { target: { value: typed } });

test('an older answer never takes the place of a newer one', async () => {
  const { knowledge, asked } = lateKnowledge();
  await openPopup({ open: async () => knowledge, page: null }, '.search-in');
  type('certif');
  const older = await asked('"certif"');
  type('passerelle');
  const newer = await asked('"passerelle"');
  newer.answer();
  await waitFor(() => expect(document.body.textContent).toContain('réponses possibles'));
  const shown = rows();
  older.answer();
  await Promise.resolve();
  expect(rows()).toEqual(shown);
});

test('what is shown stays while an answer is awaited, and clearing needs none', async () => {
  const { knowledge, asked } = lateKnowledge();
  await openPopup({ open: async () => knowledge, page: null }, '.search-in');
  type('certif');
  (await asked('"certif"')).answer();
  await appears('[data-region="results"] [data-answer]');
  const [first] = rows();
  const row = document.querySelector('.panel-body [data-answer]');
  type('certificat');
  const next = await asked('"certificat"');
  expect(rows()[0]).toBe(first);
  next.answer();
  await waitFor(() => expect(rows()[0]).toBe(first));
  expect(document.querySelector('.panel-body [data-answer]'), 'the same row, not one drawn anew').toBe(row);
  type('');
  await waitFor(() => expect(document.querySelector('[data-region="results"]')).toBeNull());
});

test('the lists keep saying what they are for until those of the next field are there', async () => {
  const { knowledge, asked } = lateKnowledge();
  const opening = openSidebar({ open: async () => knowledge, page: onField('Numéro NIL') });
  (await asked('Numéro NIL')).answer();
  const { news } = await opening;
  const title = () => document.querySelector('[data-region="field"]')?.textContent ?? '';
  expect(title()).toContain('Numéro NIL');
  news(onField('Collaborateurs'));
  const next = await asked('Collaborateurs');
  expect(title()).toContain('Numéro NIL');
  next.answer();
  await waitFor(() => expect(title()).toContain('Collaborateurs'));
});
