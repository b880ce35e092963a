/** « Pour cette demande »: answers under the sentence of the ticket that brought them. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { appears } from './gallery/appears';
import { onField, TICKET } from './gallery/sample';
import { openSidebar } from './mounted';

const REGION = '[data-region="request"]';
const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

test('each question stands above its answers, says why, opens them, and an answer stands once', async () => {
  await openSidebar({ page: TICKET }, `${REGION} [data-answer]`);
  const said = [...document.querySelectorAll(`${REGION} .request-said`)].map((one) => one.textContent);
  expect(said).toEqual([
    '«\u202fComment retirer le certificat que nous avons commandé ?\u202f»',
    '«\u202fUne solution tierce a-t-elle besoin d’un numéro NIL ?\u202f»',
  ]);
  const ids = [...document.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset }) => dataset.answer);
  expect(new Set(ids).size).toBe(ids.length);
  expect(text(`${REGION} .n`)).toBe('2 réponses');
  expect(text(`${REGION} [data-answer="retirer-certificat"]`)).toContain('« certificat »');
  expect((await axe.run(document.body)).violations).toEqual([]);
  document.querySelector<HTMLElement>(`${REGION} [data-answer="nil-solution-tierce"] a`)?.click();
  await appears('[data-open-answer="nil-solution-tierce"]');
});

test('a ticket that brings nothing says so in a line; a page without one has no such region', async () => {
  await openSidebar({ page: { ...TICKET, ticket: { subject: 'Bonjour', message: '' } } }, `${REGION} .region-empty`);
  expect(text(`${REGION} .region-empty`)).toBe('Aucune réponse sûre pour cette demande.');
});

test('a page without a ticket has no such region', async () => {
  await openSidebar({ page: onField('Numéro NIL') }, '[data-region="field"] [data-answer]');
  expect(document.querySelector(REGION)).toBeNull();
});
