/** Openings and closings of the user's own. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { replyWith } from './gallery/sample-reply';
import { openSidebar } from './mounted';

const field = (which: string) => document.querySelector(`[data-phrase="${which}"] textarea`) as HTMLTextAreaElement;
const press = (which: string, action: string) =>
  (document.querySelector(`[data-phrase="${which}"] [data-action="${action}"]`) as HTMLElement).click();
const choose = (entry: string) => (document.querySelector(`[role="menuitem"][data-choice="${entry}"]`) as HTMLElement).click();

async function openReply(openings: string[], opening = '') {
  const stub = await openSidebar({ draft: replyWith({ collegues: null }, { opening }), settings: { openings } });
  (document.querySelector('[data-action="reply"]') as HTMLElement).click();
  await appears('[data-view="reply"]');
  return stub;
}

test('what is typed is kept for the next replies, and its field takes the focus', async () => {
  const { asked } = await openReply([]);
  field('opening').focus();
  await userEvent.keyboard('Bonjour,');
  await appears('[data-phrase="opening"] [data-action="keep-phrase"]');
  press('opening', 'keep-phrase');
  await appears('[data-phrase="opening"] [data-action="choose-phrase"]');
  expect(asked).toContain('set {"key":"openings","add":"Bonjour,"}');
  expect(document.querySelector('[data-phrase="opening"] [data-action="keep-phrase"]')).toBeNull();
  expect(document.activeElement).toBe(document.querySelector('[data-phrase="opening"]'));
  expect(document.querySelector('[data-phrase="closing"] [data-action="choose-phrase"]')).toBeNull();
});

test('one is chosen from those kept; a text of one’s own it replaces comes back', async () => {
  await openReply(['Bonjour,', 'Bonsoir,'], 'Chère équipe,');
  press('opening', 'choose-phrase');
  await appears('[role="menuitem"]');
  choose('1');
  await expect.poll(() => field('opening').value).toBe('Bonsoir,');
  (document.querySelector('[data-action="undo"]') as HTMLElement).click();
  await expect.poll(() => field('opening').value).toBe('Chère équipe,');
  expect(document.activeElement).toBe(field('opening'));
});

test('one is forgotten while it is in the field, and its text stays', async () => {
  const { asked } = await openReply(['Bonjour,'], 'Bonjour,');
  press('opening', 'choose-phrase');
  await appears('[role="menuitem"]');
  choose('forget');
  await appears('[data-phrase="opening"] [data-action="keep-phrase"]');
  expect(asked).toContain('set {"key":"openings","remove":"Bonjour,"}');
  expect(field('opening').value).toBe('Bonjour,');
});

test('a kept phrase makes way for another without a word', async () => {
  await openReply(['Bonjour,', 'Bonsoir,'], 'Bonjour,');
  press('opening', 'choose-phrase');
  await appears('[role="menuitem"]');
  choose('1');
  await expect.poll(() => field('opening').value).toBe('Bonsoir,');
  expect(document.querySelector('[data-action="undo"]')).toBeNull();
});
