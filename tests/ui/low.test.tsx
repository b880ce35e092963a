/** A panel as low as a sheet under 200 % zoom leaves it, or whose letters are twice as large: all of it can be read and reached. */
import { cleanup, render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Sidebar } from '../../extension/sidebar/sidebar';
import { find } from './filtering';
import { appears } from './gallery/appears';
import { INTEROP, onField } from './gallery/sample';
import { STATES } from './gallery/states';
import { sidebarStub } from './gallery/surfaces';
import { outside } from './layout';
import { cut, overlapping } from './legible';
import { openSidebar, openState, searchField } from './mounted';
import { covered, inSight } from './reach';

const STATE_NAMES = [
  'suggestions',
  'recherche',
  'reponse',
  'filtres',
  'preparation',
  'preparation-doutes',
  'copie-refusee',
  'insertion-copie-refusee',
];

/** CSS pixels of five lines of an answer. */
const FIVE_LINES = 108;

describe.each(STATE_NAMES)('%s', (name) => {
  test.each([
    [683, 160],
    [640, 200],
    [320, 128],
  ])('in a sheet of %i × %i all is reached, five lines at once are read', async (width, height) => {
    await page.viewport(width, height);
    await openState(STATES[name]?.() ?? expect.unreachable(name));
    expect(covered(document.body)).toEqual([]);
    expect(inSight('.panel-body')).toBeGreaterThanOrEqual(FIVE_LINES);
    expect(outside(document.body)).toEqual([]);
  });

  test.each([
    [360, 800],
    [300, 800],
    [360, 1080],
    [520, 900],
  ])('with text twice as large in %i × %i all is reached, five lines at once are read', async (width, height) => {
    await page.viewport(width, height);
    document.documentElement.style.fontSize = '200%';
    await openState(STATES[name]?.() ?? expect.unreachable(name));
    expect(covered(document.body)).toEqual([]);
    expect(inSight('.panel-body')).toBeGreaterThanOrEqual(2 * FIVE_LINES);
  });
});

test.each([
  [360, 320],
  [300, 320],
  [288, 320],
])('in a sheet of %i × %i nothing of an answer lies on anything else', async (width, height) => {
  await page.viewport(width, height);
  for (const name of ['reponse', 'epinglee', 'reponse-longue', 'preparation', 'officielle-changee']) {
    await openState(STATES[name]?.() ?? expect.unreachable(name));
    expect(overlapping(document.body), name).toEqual([]);
    expect(outside(document.body), name).toEqual([]);
    expect(cut(document.body), name).toEqual([]);
    cleanup();
    document.body.replaceChildren();
  }
});

test('an answer is read from its title, and the list is where it was after it', async () => {
  await page.viewport(683, 160);
  await openSidebar({ page: onField('Numéro NIL') });
  const panel = find('.panel') as HTMLElement;
  panel.scrollTop = 120;
  expect(panel.scrollTop).toBe(120);
  (find('[data-answer="nil-solution-tierce"] a') as HTMLElement).click();
  await appears('[data-open-answer]');
  const top = find('.answer > h2')?.getBoundingClientRect().top ?? -1;
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(80);
  panel.scrollTop = panel.scrollHeight;
  await userEvent.keyboard('{Escape}');
  await appears('[data-region="page"]');
  expect(panel.scrollTop).toBe(120);
});

test('words typed bring the start of the panel back, with the search in it', async () => {
  await page.viewport(640, 200);
  await openSidebar({ page: INTEROP });
  const panel = find('.panel') as HTMLElement;
  panel.scrollTop = panel.scrollHeight;
  expect(panel.scrollTop).toBeGreaterThan(100);
  searchField().focus();
  await userEvent.keyboard('certificat');
  await appears('[data-region="results"] [data-answer]');
  expect(panel.scrollTop).toBe(0);
  expect(document.activeElement).toBe(searchField());
});

test('with text twice as large our name and the buttons beside it keep apart', async () => {
  await page.viewport(300, 800);
  document.documentElement.style.fontSize = '200%';
  const opener = Promise.resolve(async () => {});
  const panel = { opener, onOpened: () => {} };
  const container = document.body.appendChild(document.createElement('div'));
  container.className = 'root';
  render(<Sidebar surface={{ ...sidebarStub().surface, panel }} />, { container });
  await appears('[data-action="panel"]');
  const words = document.createRange();
  words.selectNodeContents(find('.brand') as HTMLElement);
  const name = words.getBoundingClientRect();
  const button = find('[data-action="panel"]')?.getBoundingClientRect();
  expect(name.right).toBeLessThanOrEqual(button?.left ?? 0);
  const tops = [...document.querySelectorAll('.panel-bar button')].map((each) => each.getBoundingClientRect().top);
  expect(tops.length).toBeGreaterThan(2);
  expect(new Set(tops).size, 'in one row').toBe(1);
  expect(outside(document.body)).toEqual([]);
});

test('with text twice as large what stands beside the way back leaves it alone', async () => {
  await page.viewport(360, 1080);
  document.documentElement.style.fontSize = '200%';
  await openState(STATES.reponse?.() ?? expect.unreachable());
  const [back, pin] = [...document.querySelectorAll('.backbar > .btn')] as [HTMLElement, HTMLElement];
  expect(back.scrollWidth).toBeLessThanOrEqual(back.clientWidth);
  expect(pin.scrollWidth).toBeLessThanOrEqual(pin.clientWidth);
});
