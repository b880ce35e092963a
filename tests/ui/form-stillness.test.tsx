/** Someone fills a form, or types a question letter by letter: nothing moves but what changed. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Suggestion } from '../../src/search/suggestion';
import { find } from './filtering';
import { appears } from './gallery/appears';
import { onField, sampleKnowledge, sampleSuggest } from './gallery/sample';
import { ANSWERS } from './gallery/sample-answers';
import { sidebarStub } from './gallery/surfaces';
import { small } from './layout';
import { drawSidebar, enter, openPopup, openSidebar, rowsOf, searchField } from './mounted';
import { moved, shifts, standing } from './moved';

const FIELDS = Array.from({ length: 40 }, (_, at) => `Champ ${at} ${'d’un nom assez long '.repeat(at % 4)}`);
const IDS = ANSWERS.map(({ id }) => id);

const row = (id: string | undefined): Suggestion[] =>
  id ? [{ id, score: 1, reasons: [{ kind: 'field', about: ['Champ'], words: [] }] }] : [];

/** From no answer to three for a field; some of them are the page's too. */
function formKnowledge() {
  return sampleKnowledge({
    suggest: (ask) => {
      const at = FIELDS.indexOf(ask.page?.field?.label ?? '');
      const field = at < 0 ? [] : Array.from({ length: at % 4 }, (_, more) => row(IDS[(at + more) % IDS.length])).flat();
      return { ...sampleSuggest(ask), field, page: IDS.slice(0, 5).flatMap(row) };
    },
  });
}

/** Where all stands that someone may be reading outside the region of the field: top by name. */
function places(): Map<string, number> {
  const read = document.querySelectorAll<HTMLElement>(
    'header *, .panel-foot, [data-region="page"], [data-region="page"] > * > li',
  );
  return new Map([...read].map((each, at) => [`${at} ${each.className}`, each.getBoundingClientRect().top]));
}

function movedPlaces(before: Map<string, number>): string[] {
  const now = places();
  expect(now.size).toBe(before.size);
  return [...before].filter(([name, top]) => Math.abs((now.get(name) ?? Number.NaN) - top) > 1).map(([name]) => name);
}

test.each([
  [360, 800],
  [300, 640],
  [420, 1000],
])('through 40 fields nothing moves outside their region, %i × %i', async (width, height) => {
  await page.viewport(width, height);
  const { news } = await openSidebar({ open: async () => formKnowledge() });
  const before = places();
  const shifted = shifts('.region-field');
  for (const [at, label] of FIELDS.entries()) {
    news(onField(label));
    await expect.poll(() => find('[data-region="field"] .what')?.textContent).toContain(`Champ ${at} `);
    expect(rowsOf('field')).toHaveLength(at % 4);
    expect(movedPlaces(before), label).toEqual([]);
  }
  expect(shifted.end()).toEqual([]);
});

test('an answer of the field stays to be read where the page has it too, stands back and is not counted', async () => {
  const { news } = await openSidebar({ open: async () => formKnowledge() });
  const all = rowsOf('page');
  news(onField(FIELDS[2] ?? ''));
  await appears('[data-region="field"] [data-answer]');
  const [first, second] = rowsOf('field');
  expect(rowsOf('page')).toEqual(all.filter((id) => id !== first && id !== second));
  const also = find(`[data-also="${first}"]`);
  expect(also?.innerText).toContain('Proposée aussi pour ce champ');
  expect(also?.innerText).toContain(ANSWERS[2]?.question);
  expect(find('[data-region="page"] .n')?.textContent).toMatch(/^3/);
});

test.each([
  ['in no field', null, 60],
  ['in a field without an answer', 'Champ 0', 40],
])('%s, the region of the field is a line or two, and the page has the rest', async (_, label, most) => {
  await page.viewport(360, 800);
  const { news } = await openSidebar({ open: async () => formKnowledge() });
  if (label !== null) news(onField(FIELDS[0] ?? ''));
  await expect.poll(() => find('.region-field .what') !== null).toBe(label !== null);
  expect(find('.region-field')?.offsetHeight).toBeLessThanOrEqual(most);
  expect([...document.querySelectorAll<HTMLElement>('[data-answer]')].filter(isWhole)).toHaveLength(5);
});

test('read to its end, the list of the page stays in place when the field left had more answers', async () => {
  await page.viewport(360, 640);
  const { news } = await openSidebar({ open: async () => formKnowledge(), page: onField(FIELDS[3] ?? '') });
  await expect.poll(() => rowsOf('field')).toHaveLength(3);
  const list = find('.panel-body') as HTMLElement;
  list.scrollTop = list.scrollHeight;
  await expect.poll(() => list.scrollTop).toBeGreaterThan(0);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const before = places();
  news(onField(FIELDS[4] ?? ''));
  await expect.poll(() => rowsOf('field')).toHaveLength(0);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(movedPlaces(before)).toEqual([]);
  list.scrollTop = 0;
  await expect.poll(() => list.style.paddingBlockEnd).toBe('');
});

/** Answers enough for all regions, with the longest of the questions. */
function manyKnowledge() {
  const [long, ...others] = ANSWERS.toSorted((a, b) => b.question.length - a.question.length);
  const answers = Array.from({ length: 8 }, (_, at) => ({ ...(others[at] ?? long ?? expect.unreachable()), id: `answer-${at}` }));
  const rows = (from: number, to: number) => answers.slice(from, to).flatMap(({ id }) => row(id));
  return sampleKnowledge({
    answer: (id) => answers.find((answer) => answer.id === id),
    suggest: (ask) => ({ ...sampleSuggest(ask), field: rows(0, 3), page: rows(3, 8), typed: ask.typed ? rows(0, 8) : [] }),
  });
}

describe.each(['comfortable', 'compact'] as const)('%s', (density) => {
  beforeEach(() => {
    document.documentElement.dataset.density = density;
  });

  test('at 1280 × 800, six suggestions and more are read without scrolling, each row at most 90 px high', async () => {
    await page.viewport(360, 800);
    const given = { open: async () => manyKnowledge(), page: onField('Numéro NIL') };
    await openSidebar(given, '[data-region="field"] [data-answer]');
    expect(dense(8)).toBeGreaterThanOrEqual(density === 'compact' ? 7 : 6);
  });

  test('in the popup, five results and more', async () => {
    await page.viewport(400, 520);
    document.body.classList.add('popup-page');
    await openPopup({ open: async () => manyKnowledge() });
    searchField().focus();
    await userEvent.keyboard('certificat');
    await expect.poll(() => rowsOf('results').length).toBe(8);
    expect(dense(8)).toBeGreaterThanOrEqual(5);
  });

  /** How many rows are in sight as a whole; none of them is high, nothing in them is too small to press. */
  function dense(rows: number): number {
    const drawn = [...document.querySelectorAll<HTMLElement>('[data-answer]')];
    expect(drawn).toHaveLength(rows);
    expect(drawn.filter((each) => each.offsetHeight > 90).map((each) => each.innerText)).toEqual([]);
    expect(small(document.body, 24), 'targets').toEqual([]);
    return drawn.filter(isWhole).length;
  }
});

test('until the first suggestions come, two rows of the height they have stand in their place', async () => {
  await page.viewport(360, 800);
  let come = () => {};
  const opened = new Promise<void>((resolve) => {
    come = resolve;
  });
  drawSidebar(sidebarStub({ open: () => opened.then(() => formKnowledge()) }).surface);
  await appears('[aria-busy] .sugg');
  const boxes = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].slice(0, 2).map((each) => each.getBoundingClientRect());
  const held = standing('.panel-body, .panel-foot, .portal');
  const before = boxes('[aria-busy] .sugg');
  expect(before).toHaveLength(2);
  come();
  await appears('[data-region="page"] [data-answer]');
  const after = boxes('[data-region="page"] [data-answer]');
  expect(moved(held)).toEqual([]);
  for (const [at, box] of before.entries()) {
    expect(Math.abs(box.top - (after[at]?.top ?? Number.NaN)), `top of row ${at}`).toBeLessThanOrEqual(20);
    expect(Math.abs(box.height - (after[at]?.height ?? Number.NaN)), `height of row ${at}`).toBeLessThanOrEqual(20);
  }
});

/** All of the row is in sight. */
function isWhole(each: HTMLElement): boolean {
  const { top, bottom } = each.getBoundingClientRect();
  return [each.closest('.region-field, .panel-body')].every((frame) => {
    const box = frame?.getBoundingClientRect();
    return !box || (top >= box.top - 1 && bottom <= box.bottom + 1);
  });
}

test.each([
  ['sidebar', openSidebar],
  ['popup', openPopup],
] as const)(
  'typed letter by letter, nothing around the list moves and no list gives way to an empty one: %s',
  async (_, open) => {
    if (open === openPopup) {
      await page.viewport(400, 520);
      document.body.classList.add('popup-page');
    }
    await open({ open: async () => formKnowledge() });
    searchField().focus();
    // The foot of the popup says what is done with the row that stands out.
    const changes = '.panel-body, .region-field, .search-box .end, .picked-foot';
    const foot = find('.panel-foot')?.getBoundingClientRect().top;
    const before = standing(changes);
    const shifted = shifts(changes);
    for (const letter of 'certificxyzt') {
      await userEvent.keyboard(letter);
      expect(find('.panel-body .lead'), searchField().value).toBeNull();
      expect(document.querySelectorAll('.panel-body [data-answer]').length, searchField().value).toBeGreaterThan(0);
      expect(moved(before), searchField().value).toEqual([]);
      expect(find('.panel-foot')?.getBoundingClientRect().top, searchField().value).toBe(foot);
    }
    expect(shifted.end()).toEqual([]);
  },
);

test('« Nouvelles suggestions » comes and goes over an answer that stays where it is', async () => {
  const { news } = await openSidebar({ page: onField('Numéro NIL') });
  (find('[data-answer="nil-avant-candidature"] a') as HTMLElement).click();
  await appears('[data-open-answer]');
  enter();
  const tops = () => [...document.querySelectorAll('.answer > *, .actions')].map((each) => each.getBoundingClientRect().top);
  const before = tops();
  news(onField('Collaborateurs'));
  await appears('[data-notice="waiting"]');
  expect(tops()).toEqual(before);
  const strip = find('[data-notice="waiting"]')?.getBoundingClientRect();
  expect(strip?.bottom).toBeCloseTo(find('.actions')?.getBoundingClientRect().top ?? 0, 0);
});
