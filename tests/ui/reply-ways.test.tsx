/** The ways to the reply in preparation, and from it. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { PAGE } from './gallery/sample';
import { replyWith } from './gallery/sample-reply';
import { openPopup, openSidebar } from './mounted';

const TWO = replyWith({ 'produits-de-test': null, 'certificat-plusieurs-usages': null });
const REPLY = '[data-view="reply"]';
const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const said = () => document.querySelector('[role="status"]')?.textContent;

test('is reached from the popup, with the number of its pieces', async () => {
  await openPopup({ draft: TWO, page: PAGE });
  expect(one('[data-action="reply"]').textContent).toBe('Ma réponse2 éléments');
  one('[data-action="reply"]').click();
  await appears(REPLY);
  expect(document.querySelectorAll('[data-piece]')).toHaveLength(2);
});

test('opens an answer of it, and is there again behind it', async () => {
  await openSidebar({ draft: TWO });
  one('[data-action="reply"]').click();
  await appears(REPLY);
  one('[data-piece="produits-de-test"] h3 a').click();
  await appears('[data-open-answer="produits-de-test"]');
  await userEvent.keyboard('{Escape}');
  await appears(REPLY);
});
test('what was said of the reply makes way for what is found next', async () => {
  await openSidebar({ draft: replyWith({ collegues: null }) });
  one('[data-answer="dossier-administratif"] a').click();
  await appears('[data-open-answer]');
  one('[data-action="add"]').click();
  await expect.poll(said).toContain('2 éléments');
  await userEvent.keyboard('/certificat');
  await expect.poll(said).toMatch(/réponses$/);
});
