import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageContext } from '../../src/page/context';
import { appears } from './gallery/appears';
import { INTEROP, onField, PAGE } from './gallery/sample';
import { formKnowledge } from './gallery/sample-form';
import { enter, leave, openSidebar, rowsOf, searchField } from './mounted';

const NIL = onField('Numéro NIL');
const NIE = onField('Numéro NIE');
const TEAM = onField('Collaborateurs');
const strip = () => document.querySelector('[data-notice="waiting"]');
const shownField = () => document.querySelector('[data-region="field"] .what')?.textContent;
const rows = () => [...document.querySelectorAll('[data-answer]')];

/** The page goes to another field once the panel knows that someone is here. */
async function held(news: (page: PageContext) => void): Promise<void> {
  await expect
    .poll(() => {
      news(TEAM);
      return strip();
    })
    .not.toBeNull();
}

describe('the page beside changes', () => {
  test('and nobody is here: the list follows, the focus stays where it is', async () => {
    const { news } = await openSidebar();
    expect(rowsOf('field')).toEqual([]);
    news(NIL);
    await appears('[data-region="field"] [data-answer]');
    expect(rowsOf('field')).toEqual(['nil-avant-candidature', 'nil-solution-tierce']);
    expect(shownField()).toBe('«\u202fNuméro NIL\u202f»');
    expect(document.activeElement).toBe(document.body);
    expect(strip()).toBeNull();
  });

  test('to a field with the same answers: the same rows stay in the document', async () => {
    const { news } = await openSidebar({ page: NIL });
    const before = rows();
    news(NIE);
    await expect.poll(shownField).toBe('«\u202fNuméro NIE\u202f»');
    expect(before.length).toBeGreaterThan(2);
    expect(rows()).toEqual(before);
    expect(rows().every((row, i) => row === before[i])).toBe(true);
  });

  test('and the list stays where it was scrolled to', async () => {
    await page.viewport(360, 400);
    const { news } = await openSidebar({ page: NIL });
    const body = document.querySelector('.panel-body') as HTMLElement;
    body.scrollTop = 90;
    news(NIE);
    await expect.poll(shownField).toBe('«\u202fNuméro NIE\u202f»');
    expect(body.scrollTop).toBe(90);
  });
});

describe('while someone points, types or reads here', () => {
  const HELD: Readonly<Record<string, () => Promise<void>>> = {
    'the pointer is in': async () => enter(),
    'the focus is in': async () => void window.dispatchEvent(new Event('focus')),
    'an answer is open': async () => {
      (document.querySelector('[data-answer="nil-avant-candidature"] a') as HTMLElement).click();
      await appears('[data-open-answer]');
      leave();
    },
  };

  test.each(Object.keys(HELD))('%s: nothing moves, news is announced', async (why) => {
    const { news } = await openSidebar({ page: NIL });
    await HELD[why]?.();
    await expect.poll(() => document.querySelector('[data-region="field"], [data-open-answer]')).not.toBeNull();
    const before = document.querySelector('.panel-body')?.innerHTML;
    const focused = document.activeElement;
    news(TEAM);
    await appears('[data-notice="waiting"]');
    expect(strip()?.textContent).toContain('pour «\u202fCollaborateurs\u202f»');
    expect(document.querySelector('.panel-body')?.innerHTML).toBe(before);
    expect(document.activeElement).toBe(focused);
  });

  test('« Afficher » shows what waits', async () => {
    const { news } = await openSidebar({ page: NIL });
    enter();
    await held(news);
    screen.getByRole('button', { name: 'Afficher' }).click();
    await appears('[data-region="field"] [data-answer="collegues"]');
    expect(rowsOf('field')).toEqual(['collegues']);
    expect(strip()).toBeNull();
  });

  test('« Ignorer » keeps the list until the page changes again', async () => {
    const { news } = await openSidebar({ page: NIL });
    enter();
    await held(news);
    screen.getByRole('button', { name: /^Ignorer/ }).click();
    await expect.poll(strip).toBeNull();
    expect(rowsOf('field')).toEqual(['nil-avant-candidature', 'nil-solution-tierce']);
    news(PAGE);
    await appears('[data-notice="waiting"]');
  });

  test('leaving lets the list follow', async () => {
    const { news } = await openSidebar({ page: NIL });
    enter();
    await held(news);
    leave();
    await appears('[data-region="field"] [data-answer="collegues"]');
    expect(strip()).toBeNull();
  });

  test('another tab is shown at once, and its own news waits again', async () => {
    const { news } = await openSidebar({ page: NIL });
    enter();
    await held(news);
    news(TEAM, true);
    await appears('[data-region="field"] [data-answer="collegues"]');
    expect(strip()).toBeNull();
    news(NIL);
    await appears('[data-notice="waiting"]');
  });

  test('another tab waits while an answer is read', async () => {
    const { news } = await openSidebar({ page: NIL });
    await HELD['an answer is open']?.();
    news(TEAM, true);
    await appears('[data-notice="waiting"]');
  });

  test('the same answers under another label are no news', async () => {
    const { news } = await openSidebar({ page: NIL });
    enter();
    await held(news);
    news(NIE);
    await expect.poll(strip).toBeNull();
  });
});

describe('after an answer', () => {
  test('the list is where it was: scroll and reduced alert', async () => {
    await page.viewport(360, 400);
    await openSidebar({ open: async () => formKnowledge(), page: INTEROP });
    screen.getByRole('button', { name: /^Réduire/ }).click();
    await appears('[data-alert] [aria-expanded="false"]');
    const scrolled = document.querySelector('.panel-body') as HTMLElement;
    scrolled.scrollTop = 60;
    expect(scrolled.scrollTop).toBe(60);
    (document.querySelector('[data-answer] a') as HTMLElement).click();
    await appears('[data-open-answer]');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="page"]');
    expect(document.querySelector('.panel-body')?.scrollTop).toBe(60);
    expect(screen.getByRole('button', { name: /^Afficher/ })).toBeVisible();
  });

  test('the search is where it was', async () => {
    await openSidebar();
    searchField().focus();
    await userEvent.keyboard('certificat{Enter}');
    await appears('[data-open-answer]');
    screen.getByRole('button', { name: 'Recherche' }).click();
    await appears('[data-region="results"]');
    expect(rowsOf('results')).toHaveLength(4);
  });
});
