/** Keys copy what is on the screen and meant, and nothing else. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { on, openFilters, tabTo } from './filtering';
import { appears } from './gallery/appears';
import { PAGE } from './gallery/sample';
import { ANSWERS } from './gallery/sample-answers';
import type { Given } from './gallery/surfaces';
import { openSidebar, rowsOf, searchField, standsOn } from './mounted';

const NOTHING = 'Rien à copier ici\u202f: allez d’abord sur une réponse.';
const CTRL_ENTER = '{Control>}{Enter}{/Control}';

/** Copies asked for so far, by the id of the answer. */
const copied = (asked: readonly string[]) =>
  asked
    .filter((each) => each.startsWith('copy '))
    .map((each) => ANSWERS.find(({ question }) => each === `copy ${question.replaceAll('\u2011', '-')}`)?.id);

async function searched(words: string, given: Given = {}) {
  const { asked } = await openSidebar(given);
  searchField().focus();
  await userEvent.keyboard(words);
  await appears('[data-region="results"]');
  return asked;
}

const said = () => expect.poll(() => document.querySelector('[role="status"]')?.textContent);

describe('Ctrl+Entrée', () => {
  test('in the search copies the first sure answer', async () => {
    const asked = await searched('certificat');
    await userEvent.keyboard(CTRL_ENTER);
    await expect.poll(() => copied(asked)).toEqual([rowsOf('results')[0]]);
  });

  test('in an open answer copies that one', async () => {
    const asked = await searched('certificat');
    await userEvent.keyboard(`{ArrowDown}{ArrowDown}{Enter}`);
    await appears('[data-open-answer="produits-de-test"]');
    await userEvent.keyboard(CTRL_ENTER);
    await expect.poll(() => copied(asked)).toEqual(['produits-de-test']);
  });

  test('copies none of the close answers that are folded away, and says so', async () => {
    const asked = await searched('passerelle');
    await userEvent.keyboard(CTRL_ENTER);
    await said().toBe(NOTHING);
    expect(copied(asked)).toEqual([]);
    await userEvent.keyboard(`{Enter}${CTRL_ENTER}`);
    await expect.poll(() => copied(asked)).toEqual(['collegues']);
  });

  test('copies nothing that lies behind the filters, neither at once nor later', async () => {
    const asked = await searched('preuve', on(PAGE));
    await openFilters();
    for (const place of ['.btn-filter', '.filters summary']) {
      document.querySelector<HTMLElement>(place)?.focus();
      await userEvent.keyboard(CTRL_ENTER);
    }
    searchField().focus();
    await userEvent.keyboard(CTRL_ENTER);
    await said().toBe(NOTHING);
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="results"]');
    expect(document.querySelector('.copy-box')).toBeNull();
    expect(copied(asked)).toEqual([]);
  });

  test('copies no result while a button beside them has the focus', async () => {
    const asked = await searched('certificat');
    await tabTo('.btn-filter');
    await userEvent.keyboard(CTRL_ENTER);
    await said().toBe(NOTHING);
    expect(copied(asked)).toEqual([]);
  });
});

describe('« C », once switched on', () => {
  const settings = { singleKeys: true };

  test('copies the row that has the focus', async () => {
    const asked = await searched('certificat', { settings });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const row = standsOn();
    await userEvent.keyboard('c');
    await expect.poll(() => copied(asked)).toEqual([row]);
  });

  test('copies the open answer that has the focus', async () => {
    const asked = await searched('certificat', { settings });
    await userEvent.keyboard('{Enter}');
    await appears('[data-open-answer]');
    await userEvent.keyboard('c');
    await expect.poll(() => copied(asked)).toEqual(['certificat-plusieurs-usages']);
  });

  test.each(['.btn-filter', 'header button'])('does nothing on %s', async (place) => {
    const asked = await searched('certificat', { settings });
    document.querySelector<HTMLElement>(place)?.focus();
    await userEvent.keyboard('c');
    // The row after it: were the letter heard, its copy would come first.
    document.querySelector<HTMLElement>('[data-answer="produits-de-test"] a')?.focus();
    await userEvent.keyboard('c');
    await expect.poll(() => copied(asked)).toEqual(['produits-de-test']);
  });
});
