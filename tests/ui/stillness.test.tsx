import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageContext } from '../../src/page/context';
import { appears } from './gallery/appears';
import { INTEROP, onField, PAGE } from './gallery/sample';
import { formKnowledge } from './gallery/sample-form';
import { follow, open, press, type Step, type } from './gallery/state';
import { enter, leave, openSidebar, rowsOf, searchField } from './mounted';
import { moved, shifts, standing } from './moved';

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

describe('an action leaves its trace where it was made, and nothing else moves', () => {
  const NIL_ANSWER = open('nil-solution-tierce');
  const CERTIFICATES = [type('certificat'), open('produits-de-test')];
  const NOTHING = type('erreur 418', '[data-region="results"] .links');
  const change = { seen: '2026-11-28', was: '0'.repeat(16), text: 'Autre.', changed: ['Autre.'], lost: 1 };

  /** How it is reached, what is pressed, what then shows it, and what may change around it. */
  const ACTIONS: Readonly<Record<string, readonly [ways: readonly Step[], press: string, shows: string, changes: string]>> = {
    Copié: [[open('nil-avant-candidature')], '[data-action="copy"]', '[data-action="copy"].is-done', '[data-action="copy"]'],
    'a copy that asks first': [[NIL_ANSWER], '[data-action="copy"]', '[data-copy="ask"]', '.actions'],
    'a vote': [CERTIFICATES, '[data-vote="no"]', '[data-reason]', '.vote-room'],
    'a step ticked': [
      CERTIFICATES,
      '[data-action="tick"]',
      '[data-action="tick"][aria-pressed="true"], [data-action="tick"][aria-checked="true"]',
      '.step-tick',
    ],
    'a pin': [CERTIFICATES, '[data-action="pin"]', '[data-action="pin"][aria-pressed="true"]', '.pin > .steady'],
    'a word explained': [[NIL_ANSWER], '.term', '.explanation', '.body p:has(.term) ~ *, .body ~ *'],
    'an answer added to the reply': [
      [...CERTIFICATES, press('[data-action="answer-menu"]', '[data-choice="add"]')],
      '[data-choice="add"]',
      '.reply-add.is-done',
      '.actions',
    ],
    'a change of an official text seen': [
      [open('nil-avant-candidature')],
      '[data-confirm]',
      '[data-confirm][aria-pressed="true"]',
      '[data-confirm], .one-of, .source',
    ],
    'a question noted': [[NOTHING], '[data-action="report-gap"]', '.is-done', '[data-way="report"]'],
    'an answer set aside': [[], '[data-region="page"] [data-action="hide"]', '[data-hidden]', '[data-region="page"]'],
    'a reason unfolded': [[], '[data-region="page"] [data-action="signals"]', '.signals:not([hidden])', '[data-region="page"]'],
    'an alert made smaller': [[], '[data-alert] [aria-expanded]', '[data-alert] [aria-expanded="false"]', '.panel-body'],
  };

  test.each(Object.keys(ACTIONS))('%s', async (name) => {
    const [ways, pressed, shows, changes] = ACTIONS[name] ?? expect.unreachable(name);
    const settings = { officialChanges: { 'nil-avant-candidature': change } };
    const beside = name.includes('alert') ? INTEROP : onField('Numéro NIL');
    const given = name.includes('official') || name.includes('alert') ? settings : {};
    const stub = await openSidebar({ page: beside, settings: given }, '.panel-body [data-answer]');
    await follow(stub, ways);
    const action = document.querySelector(pressed) as HTMLElement;
    action.scrollIntoView({ block: 'nearest' });
    const before = standing(changes);
    expect(before.size).toBeGreaterThan(5);
    const shifted = shifts(changes);
    action.click();
    await appears(shows);
    await drawn();
    expect(moved(before)).toEqual([]);
    expect(shifted.end()).toEqual([]);
  });

  test('« Copié » goes as it came', async () => {
    const stub = await openSidebar({ page: onField('Numéro NIL') });
    await follow(stub, [open('nil-avant-candidature'), press('[data-action="copy"]', '[data-action="copy"].is-done')]);
    const before = standing('.steady');
    await expect.poll(() => document.querySelector('[data-action="copy"].is-done')).toBeNull();
    expect(moved(before)).toEqual([]);
  });

  test('a vote goes as it came', async () => {
    const stub = await openSidebar({ page: onField('Numéro NIL') });
    await follow(stub, [open('nil-avant-candidature'), press('[data-vote="no"]', '[data-reason]')]);
    const before = standing('.vote-room');
    (document.querySelector('[data-vote="no"]') as HTMLElement).click();
    await expect.poll(() => document.querySelector('[data-reason]')).toBeNull();
    expect(moved(before)).toEqual([]);
  });

  /** Two frames: what measures itself has drawn what it measured. */
  async function drawn(): Promise<void> {
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
});
