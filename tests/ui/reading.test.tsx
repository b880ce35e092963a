/** An open answer: where it comes from, steps that are ticked off, actions in one row, and how much of it is in sight. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { onField } from './gallery/sample';
import { replyWith } from './gallery/sample-reply';
import type { Given } from './gallery/surfaces';
import { openSidebar, searchField } from './mounted';
import { prefers } from './preferences';

const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const box = (selector: string) => one(selector).getBoundingClientRect();

/** Opens an answer found by « certificat », or suggested for the field. */
async function read(id: string, given: Given = {}) {
  const stub = await openSidebar({ page: onField('Numéro NIL'), ...given });
  if (!document.querySelector(`[data-answer="${id}"]`)) {
    searchField().focus();
    await userEvent.keyboard('certificat');
  }
  await appears(`[data-answer="${id}"]`);
  one(`[data-answer="${id}"] a`).click();
  await appears(`[data-open-answer="${id}"]`);
  return stub;
}

describe('under the question', () => {
  test('one source: that it is not official, and the day it was read, which leads there', async () => {
    await read('nil-avant-candidature');
    expect(one('.source-line').textContent).toMatch(/^Reformulation non officielle.*source lue le 22 nov\. 2026/);
    expect(one('.source-line a').getAttribute('href')).toBe('https://industriels.esante.gouv.fr/faq');
  });

  test('several sources: the day leads to where they are named', async () => {
    await read('produits-de-test');
    one('[data-action="to-sources"]').click();
    expect(document.activeElement?.querySelector('.source')).not.toBeNull();
  });
});

describe('a step', () => {
  const ticks = () => [...document.querySelectorAll('[data-action="tick"]')].map((each) => each.getAttribute('aria-pressed'));

  test('is ticked off, found again so when the answer is opened again, and opened again', async () => {
    const { asked } = await read('produits-de-test');
    expect(ticks()).toEqual(['false', 'false']);
    one('[data-action="tick"]').click();
    await expect.poll(ticks).toEqual(['true', 'false']);
    expect(asked.filter((call) => call.startsWith('tick'))).toEqual(['tick produits-de-test/1-0 true']);
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="results"] [data-answer="produits-de-test"]');
    one('[data-answer="produits-de-test"] a').click();
    await expect.poll(ticks).toEqual(['true', 'false']);
    one('[data-action="tick"]').click();
    await expect.poll(ticks).toEqual(['false', 'false']);
  });

  test('ticked off on another page is ticked off here', async () => {
    await read('produits-de-test', { ticked: ['produits-de-test/1-1'] });
    await expect.poll(ticks).toEqual(['false', 'true']);
  });
});

describe('the actions', () => {
  test.each([360, 300])('stand in one row in %i px, before and after the answer was added', async (width) => {
    await page.viewport(width, 640);
    await read('produits-de-test', { inserts: [], draft: replyWith({ collegues: null }) });
    await appears('[data-action="insert"]');
    const tops = () => [...document.querySelectorAll('.actions .btn')].map((each) => each.getBoundingClientRect().top);
    expect(tops()).toHaveLength(4);
    expect(new Set(tops()).size).toBe(1);
    const before = ['copy', 'insert', 'add'].map((action) => box(`[data-action="${action}"]`).left);
    one('[data-action="add"]').click();
    await appears('[data-action="add"].is-done');
    expect(new Set(tops()).size).toBe(1);
    expect(['copy', 'insert', 'add'].map((action) => box(`[data-action="${action}"]`).left)).toEqual(before);
  });

  test('until there is a reply, one copies, and all else stands in a menu', async () => {
    await read('produits-de-test');
    const actions = () => [...document.querySelectorAll<HTMLElement>('.actions .btn')].map(({ dataset }) => dataset.action);
    expect(actions()).toEqual(['copy', 'answer-menu']);
    const { left } = box('[data-action="copy"]');
    one('[data-action="answer-menu"]').click();
    await appears('[role="menuitem"]');
    expect([...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].map(({ dataset }) => dataset.choice)).toEqual([
      'add',
      'rich',
      'proof',
      'markdown',
      'html',
      'link',
    ]);
    one('[data-choice="add"]').click();
    await appears('[data-action="add"].is-done');
    expect(actions()).toEqual(['copy', 'add', 'answer-menu']);
    expect(box('[data-action="copy"]').left).toBe(left);
  });

  test.each([true, false])('« Insérer » is offered when the page has an editor of several lines: %s', async (takes) => {
    await read('produits-de-test', { inserts: [], takes });
    await expect.poll(() => document.querySelector('[data-action="insert"]') !== null).toBe(takes);
  });

  test('« Copié » has the width and the place of « Copier »', async () => {
    await read('nil-avant-candidature');
    const { left, top, width, height } = box('[data-action="copy"]');
    one('[data-action="copy"]').click();
    await appears('[data-action="copy"].is-done');
    const after = box('[data-action="copy"]');
    expect([after.left, after.top, after.width, after.height]).toEqual([left, top, width, height]);
  });
});

test('in a sheet of 360 × 320, half of 360 × 640, eight lines are read at once, between one row at the head and one of actions', async () => {
  await page.viewport(360, 320);
  await read('produits-de-test');
  const head = box('.backbar').bottom;
  const foot = box('.actions').top;
  expect(head).toBeLessThanOrEqual(48);
  expect(320 - foot).toBeLessThanOrEqual(56);
  expect(box('[data-action="close"]').bottom).toBeLessThanOrEqual(head);
  const texts = document.createRange();
  texts.selectNodeContents(one('.answer'));
  const lines = [...texts.getClientRects()].filter(({ top, bottom, width }) => width > 1 && top >= head && bottom <= foot + 1);
  expect(new Set(lines.map(({ bottom }) => Math.round(bottom / 6))).size).toBeGreaterThanOrEqual(8);
});

test('what leaves no other trace is seen, and moves nothing', async () => {
  await openSidebar();
  const place = () =>
    [...document.querySelectorAll('[data-answer], .panel-foot')].map((each) => each.getBoundingClientRect().top);
  const before = place();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => one('.trace').textContent).toBe('Rien à copier ici\u202f: allez d’abord sur une réponse.');
  expect(one('.trace').checkVisibility()).toBe(true);
  expect(place()).toEqual(before);
});

test('a row copied by its key says so where one looks, and moves nothing', async () => {
  await openSidebar({ page: onField('Numéro NIL') });
  const place = () =>
    [...document.querySelectorAll('[data-answer], .panel-foot')].map((each) => each.getBoundingClientRect().top);
  const before = place();
  (one('[data-answer="nil-avant-candidature"] a') as HTMLElement).focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => one('.trace').innerText).toBe('Copié');
  expect(one('.trace').checkVisibility()).toBe(true);
  expect(place()).toEqual(before);
});

test('nothing fades nor slides for a reader who wants less movement', async () => {
  const moving = () =>
    [...document.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationName } = getComputedStyle(each);
      return animationName !== 'none' || transitionDuration.split(', ').some((lasts) => lasts !== '0s');
    }).length;
  await openSidebar();
  expect(moving(), 'by itself').toBeGreaterThan(0);
  await prefers('prefers-reduced-motion', 'reduce');
  expect(moving()).toBe(0);
  await prefers('prefers-reduced-motion', '');
});
