/** Following a page through every kind of navigation, in a document of its own (trials 12, 24 and 40). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FOLLOW, followPage, type PageFollower } from '../../extension/content/page-follower';
import type { PageContext } from '../../src/page/context';
import { closePages } from './corpus';
import { PORTAL } from './made-page';

let page: Document;
let view: Window & typeof globalThis;
let life: AbortController;
let reports: (PageContext | null)[];
let follower: PageFollower;
const titles = () => reports.map((report) => report?.title ?? null);
const last = () => reports.at(-1);

beforeEach(() =>
  start('<title>Un</title><h1>Un</h1><label for=f>Champ un</label><input id=f><label for=g>Champ deux</label><input id=g>'),
);
afterEach(() => {
  life.abort();
  closePages();
});

/** Written with `open`, a frame's document takes our address: history works in it. */
function start(html: string): void {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><body>${html}`);
  page.close();
  view = frame.contentWindow as typeof view;
  life = new AbortController();
  reports = [];
  follower = followPage(
    page,
    (url) => (url.includes('dehors') ? null : PORTAL),
    life.signal,
    (read) => reports.push(read),
  );
}

function become(name: string): void {
  page.title = name;
  page.querySelector('h1')!.textContent = name;
}

/** Resolves after the timers a click had started, on the same clock. */
function timersRun(): Promise<unknown> {
  return new Promise((done) => view.setTimeout(done, FOLLOW.settle + 1));
}

test('the bounds are those the documentation states', () => {
  expect(FOLLOW).toEqual({ dwell: 500, settle: 250, longest: 2000, look: 1000, touched: 5 });
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

test('a field counts once it kept the focus; passing through brings nothing', async () => {
  page.querySelector<HTMLElement>('#f')?.focus();
  page.querySelector<HTMLElement>('#g')?.focus();
  await expect.poll(() => last()?.field?.label).toBe('Champ deux');
  expect(reports.map((report) => report?.field?.label)).not.toContain('Champ un');
});

test('moving inside one open shadow root is noticed', async () => {
  const root = page.body.appendChild(page.createElement('x-form')).attachShadow({ mode: 'open' });
  root.innerHTML = '<label for=a>Dedans un</label><input id=a><label for=b>Dedans deux</label><input id=b>';
  root.querySelector<HTMLElement>('#a')?.focus();
  await expect.poll(() => last()?.field?.label).toBe('Dedans un');
  root.querySelector<HTMLElement>('#b')?.focus();
  await expect.poll(() => last()?.field?.label).toBe('Dedans deux');
});

test('a field of a frame counts only while a frame has the focus', () => {
  const field = { label: 'Du cadre', legend: null, hint: null, heading: null };
  follower.takeFrameField(field);
  expect(follower.read()?.field).toBeNull();
  const inner = page.createElement('iframe');
  page.body.append(inner);
  inner.focus();
  follower.takeFrameField(field);
  expect(last()?.field).toEqual(field);
  follower.takeFrameField(null);
  expect(last()?.field).toBeNull();
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
  start(
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
