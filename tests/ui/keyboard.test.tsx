/** The results by keyboard: walked over, opened and copied, in the sidebar and with the caret that stays in the popup's field. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { onField } from './gallery/sample';
import { ANSWERS } from './gallery/sample-answers';
import { done, search } from './keys';
import { openPopup, openSidebar, rowsOf, searchField, standsOn } from './mounted';

const FOUND = ['certificat-plusieurs-usages', 'produits-de-test', 'retirer-certificat', 'nil-solution-tierce'];
const openAnswer = () => document.querySelector<HTMLElement>('[data-open-answer]')?.dataset.openAnswer;

describe('the list', () => {
  test('↓ ↑ Fin Début walk over the results, and ↑ from the first goes back to the field', async () => {
    await openSidebar();
    await search('certificat');
    expect(rowsOf('results')).toEqual(FOUND);
    const walked = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      walked.push(standsOn());
    }
    expect(walked).toEqual([FOUND[0], FOUND[1], FOUND[0], FOUND[3], FOUND[3], FOUND[0]]);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(searchField());
  });

  test.each([
    ['at the foot of the panel', 780],
    ['above the page in a low one', 420],
  ])('↓ walks over the rows for the field first, then over those for the page, and ↑ back to the search: %s', async (_, high) => {
    await page.viewport(360, high);
    await openSidebar({ page: onField('Numéro NIL') }, '[data-region="field"] [data-answer]');
    const rows = [...rowsOf('field'), ...rowsOf('page')];
    expect(rows.length).toBeGreaterThan(3);
    searchField().focus();
    const walk = async (key: string) => {
      await userEvent.keyboard(`{${key}}`);
      return standsOn();
    };
    for (const row of rows) expect(await walk('ArrowDown')).toBe(row);
    expect(await walk('ArrowDown'), 'no further').toBe(rows.at(-1));
    for (const row of rows.slice(0, -1).toReversed()) expect(await walk('ArrowUp')).toBe(row);
    await walk('ArrowUp');
    expect(document.activeElement).toBe(searchField());
  });

  test('↑ from the empty search leads to the last row; from words typed nowhere', async () => {
    await openSidebar({ page: onField('Numéro NIL') }, '[data-region="field"] [data-answer]');
    searchField().focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(standsOn()).toBe(rowsOf('page').at(-1));
    searchField().focus();
    await userEvent.keyboard('certificat{ArrowUp}');
    expect(document.activeElement).toBe(searchField());
  });

  test('↓ walks over close answers alone like over sure ones', async () => {
    await openSidebar();
    await search('passerelle', '{ArrowDown}');
    expect(standsOn()).toBe(rowsOf('results')[0]);
    await userEvent.keyboard('{End}');
    expect(standsOn()).toBe(rowsOf('results').at(-1));
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(searchField());
  });

  test('Début and Fin stay with the text while it is edited', async () => {
    await openSidebar();
    await search('certificat');
    await userEvent.keyboard('{Home}');
    expect(searchField().selectionStart).toBe(0);
    expect(standsOn()).toBeUndefined();
  });
});

describe('Enter', () => {
  test('in the field opens the best answer', async () => {
    await openSidebar();
    await search('certificat', '{Enter}');
    await appears('[data-open-answer]');
    expect(openAnswer()).toBe(FOUND[0]);
  });

  test('in the field with nothing sure goes to the first close answer; there it opens that one', async () => {
    await openSidebar();
    await search('passerelle', '{Enter}');
    expect(openAnswer()).toBeUndefined();
    expect(standsOn()).toBe(rowsOf('results')[0]);
    await userEvent.keyboard('{Enter}');
    await appears('[data-open-answer]');
    expect(openAnswer()).toBe('collegues');
  });

  test('on a row opens that row', async () => {
    await openSidebar();
    await search('certificat', '{ArrowDown}{ArrowDown}{Enter}');
    await appears('[data-open-answer]');
    expect(openAnswer()).toBe(FOUND[1]);
  });

  test.each([
    ['sidebar', openSidebar, '{ArrowDown}{ArrowDown}'],
    ['popup', openPopup, '{ArrowDown}'],
  ] as const)('with Ctrl copies the row, %s', async (_, open, walk) => {
    const stub = await open();
    await search('certificat', `${walk}{Control>}{Enter}{/Control}`);
    const answer = ANSWERS.find(({ id }) => id === FOUND[1]);
    const copied = [`copy ${answer?.question.replaceAll('\u2011', '-')}`, `note {"kind":"copy","answer":"${answer?.id}"}`];
    await expect.poll(() => done(stub.asked)).toEqual(copied);
    expect(openAnswer()).toBeUndefined();
  });
});

describe('in the popup', () => {
  const active = () => document.getElementById(searchField().getAttribute('aria-activedescendant') ?? '');
  const heights = () => [...document.querySelectorAll<HTMLElement>('[data-answer]')].map((row) => row.offsetTop);

  test('the caret stays in the field while the arrows walk; no row moves, and letters go on', async () => {
    await page.viewport(400, 520);
    document.body.classList.add('popup-page');
    await openPopup();
    await search('certificat');
    expect(active()?.dataset.answer).toBe(FOUND[0]);
    const before = heights();
    const walked = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await userEvent.keyboard(`{${key}}`);
      walked.push(active()?.dataset.answer);
      expect(document.activeElement).toBe(searchField());
      expect(heights()).toEqual(before);
    }
    expect(walked).toEqual([FOUND[1], FOUND[2], FOUND[3], FOUND[3], FOUND[2]]);
    expect(document.querySelectorAll('.is-selected')).toHaveLength(1);
    await userEvent.keyboard('s');
    expect(searchField().value).toBe('certificats');
    await userEvent.keyboard('{Enter}');
    await appears('[data-open-answer]');
    expect(openAnswer()).toBe(FOUND[2]);
  });

  test('with close answers alone the first ↓ goes to the first of them', async () => {
    await openPopup();
    await search('passerelle');
    expect(active()).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await appears('[data-open-answer]');
    expect(openAnswer()).toBe('collegues');
  });

  test('letters typed on a row go to the field', async () => {
    await openPopup();
    (document.querySelector('[data-answer] a') as HTMLElement).focus();
    await userEvent.keyboard('certificat');
    expect(searchField().value).toBe('certificat');
    expect(document.activeElement).toBe(searchField());
  });
});
