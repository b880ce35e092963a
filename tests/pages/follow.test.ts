/** Following a page through every kind of navigation, in a document of its own (trials 12, 24 and 40). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FOLLOW } from '../../extension/content/page-follower';
import { reader } from '../../extension/content/read/reader';
import { begin, end, follow, follower, last, life, open, page, reports, start, view } from './followed';

beforeEach(begin);
afterEach(end);

const titles = () => reports.map((report) => report?.title ?? null);

function become(name: string): void {
  page.title = name;
  page.querySelector('h1')!.textContent = name;
}

/** Resolves after the timers a click had started, on the same clock. */
function timersRun(): Promise<unknown> {
  return new Promise((done) => view.setTimeout(done, FOLLOW.settle + 1));
}

test('the bounds are those the documentation states', () => {
  expect(FOLLOW).toEqual({ dwell: 500, settle: 250, longest: 2000, look: 1000, hand: 1000, touched: 5 });
  expect(titles()).toEqual(['Un']);
});

test.each([
  ['history push', () => view.history.pushState(null, '', '?push')],
  ['history replace', () => view.history.replaceState(null, '', '?replace')],
  ['hash route', () => view.location.replace('#/deux')],
  ['same address, new step', () => {}],
])('%s', async (_, navigate) => {
  navigate();
  become('Deux');
  await expect.poll(titles).toEqual(['Un', 'Deux']);
});

test('three quick navigations: only the last is reported', async () => {
  for (const name of ['Deux', 'Trois', 'Quatre']) {
    view.history.pushState(null, '', `?${name}`);
    become(name);
    await Promise.resolve();
  }
  await expect.poll(titles).toEqual(['Un', 'Quatre']);
});

test('a page that never rests is read all the same', async () => {
  let step = 0;
  const restless = view.setInterval(() => {
    step += 1;
    become(`Pas ${step}`);
    page.body.click();
  }, FOLLOW.settle / 3);
  await expect.poll(() => titles().length, { timeout: 3 * FOLLOW.longest }).toBeGreaterThan(1);
  view.clearInterval(restless);
});

test('outside the portals nothing is read, and what reads is not even asked for', async () => {
  life.abort();
  let asked = 0;
  open('<title>Un</title><h1>Un</h1><label for=f>Champ un</label><input id=f>');
  view.history.replaceState(null, '', '?dehors');
  const looked: string[] = [];
  for (const way of ['querySelectorAll', 'createTreeWalker', 'title'])
    Object.defineProperty(page, way, { configurable: true, get: () => looked.push(way) });
  follow(async () => {
    asked += 1;
    return reader;
  });
  page.querySelector<HTMLElement>('#f')?.focus();
  page.body.click();
  await timersRun();
  expect([reports, asked, looked]).toEqual([[null], 0, []]);
  view.history.pushState(null, '', '?dedans');
  await expect.poll(() => [titles(), asked]).toEqual([[null, 'Un'], 1]);
});

test('what reads fails to come: silence, and it is asked for again at the next change', async () => {
  life.abort();
  open('<title>Un</title><h1>Un</h1>');
  let asked = 0;
  follow(async () => (asked++ ? reader : null));
  expect(await follower.read()).toBeNull();
  expect([reports, asked]).toEqual([[], 1]);
  page.body.click();
  await expect.poll(titles).toEqual(['Un']);
  expect(asked).toBe(2);
});

test('a page of somebody else is reported as nothing, the field of its frame with it', async () => {
  life.abort();
  open('<title>Un</title><h1>Un</h1><label for=f>Champ un</label><input id=f><iframe></iframe>');
  follow(async () => ({ ...reader, readSurroundings: () => null }));
  await expect.poll(() => reports).toEqual([null]);
  page.querySelector('iframe')?.focus();
  follower.takeFrameField({ label: 'Du cadre', legend: null, hint: null, heading: null });
  page.querySelector<HTMLElement>('#f')?.focus();
  await new Promise((done) => view.setTimeout(done, 2 * FOLLOW.dwell));
  expect([await follower.read(), reports]).toEqual([null, [null]]);
});

test('leaving every portal is reported as nothing', async () => {
  view.history.pushState(null, '', '?dehors');
  await expect.poll(last).toBeNull();
});

test('nothing is read while the tab is hidden, and what changed is when it is seen again', async () => {
  let state = 'hidden';
  Object.defineProperty(view.Document.prototype, 'visibilityState', { configurable: true, get: () => state });
  const looked: string[] = [];
  Object.defineProperty(page, 'querySelectorAll', { value: () => looked.push('looked') });
  become('Deux');
  page.body.click();
  page.dispatchEvent(new view.Event('visibilitychange'));
  await timersRun();
  expect([titles(), looked]).toEqual([['Un'], []]);
  state = 'visible';
  page.dispatchEvent(new view.Event('visibilitychange'));
  await expect.poll(titles).toEqual(['Un', 'Deux']);
});

test('back from the back-forward cache, the same page is told again', async () => {
  view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: true }));
  await expect.poll(titles).toEqual(['Un', 'Un']);
});

test('once stopped, nothing is reported and nothing runs', async () => {
  life.abort();
  become('Deux');
  page.body.click();
  view.history.pushState(null, '', '?stopped');
  await timersRun();
  expect(titles()).toEqual(['Un']);
});

test('a page whose names hide those of its own document is followed without an error', async () => {
  life.abort();
  const names = ['activeElement', 'visibilityState', 'querySelector', 'querySelectorAll', 'title', 'defaultView', 'location'];
  await start(
    `<h1>Un</h1>${names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}<input id=f aria-label=Nom>`,
  );
  expect(reports).toHaveLength(1);
  const faults: unknown[] = [];
  view.addEventListener('error', (event) => faults.push(event.message));
  view.Document.prototype.querySelector
    .call(page, 'input')!
    .dispatchEvent(new view.FocusEvent('focusin', { bubbles: true, composed: true }));
  view.Document.prototype.querySelector.call(page, 'h1')!.textContent = 'Deux';
  await expect.poll(() => last()?.headings).toEqual(['Deux']);
  expect(faults).toEqual([]);
});
