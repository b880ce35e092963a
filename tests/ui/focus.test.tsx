/** Where the focus goes when an answer opens and closes, and what Échap leaves, one step at a time. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { done, search } from './keys';
import { openPopup, openSidebar, searchField, standsOn } from './mounted';

async function openRow(id: string): Promise<void> {
  (document.querySelector(`[data-answer="${id}"] a`) as HTMLElement).click();
  await appears(`[data-open-answer="${id}"]`);
}

describe('focus', () => {
  test('goes to the title of an opened answer, and back to its row', async () => {
    await openSidebar();
    await openRow('collegues');
    expect(document.activeElement?.localName).toBe('h2');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="page"]');
    expect(standsOn()).toBe('collegues');
  });

  test('goes back to the row with the button too', async () => {
    await openSidebar();
    await openRow('collegues');
    (document.querySelector('.backbar button') as HTMLElement).click();
    await appears('[data-region="page"]');
    expect(standsOn()).toBe('collegues');
  });

  test('goes back to a close answer', async () => {
    await openSidebar();
    await search('passerelle', '{ArrowDown}{Enter}');
    await appears('[data-open-answer="collegues"]');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="results"]');
    expect(standsOn()).toBe('collegues');
  });

  test('goes back to the first row after a walk through related answers', async () => {
    await openSidebar();
    await search('certificat');
    await openRow('produits-de-test');
    (document.querySelector('a[href="#certificat-plusieurs-usages"]') as HTMLElement).click();
    await appears('[data-open-answer="certificat-plusieurs-usages"]');
    expect(document.activeElement?.textContent).toContain('Un même certificat');
    await userEvent.keyboard('{Escape}');
    await appears('[data-open-answer="produits-de-test"]');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="results"]');
    expect(standsOn()).toBe('produits-de-test');
  });

  test('is taken when a person asks for the sidebar, also from an open answer', async () => {
    const { wanted } = await openSidebar();
    expect(document.activeElement).toBe(document.body);
    wanted();
    expect(document.activeElement).toBe(searchField());
    await openRow('collegues');
    wanted();
    await expect.poll(() => document.activeElement === searchField()).toBe(true);
  });

  test('starts in the search of the popup, and of a sidebar a person opened', async () => {
    await openPopup();
    expect(document.activeElement).toBe(searchField());
  });
});

describe('Échap', () => {
  test('closes the answer, then clears the search, then gives the focus back, and never closes the panel', async () => {
    const { asked } = await openSidebar();
    await search('certificat', '{Enter}');
    await appears('[data-open-answer]');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="results"]');
    expect(searchField().value).toBe('certificat');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="page"]');
    expect(searchField().value).toBe('');
    expect(done(asked)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(done(asked)).toEqual(['returnFocus']);
  });

  test('closes the popup last', async () => {
    const { asked } = await openPopup();
    await search('certificat', '{Escape}');
    expect(done(asked)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(done(asked)).toEqual(['close']);
  });
});
