/** Following a page through every kind of navigation, in a document of its own (trials 12, 24 and 40). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FOLLOW, followPage, type PageFollower } from '../../extension/content/page-follower';
import { reader } from '../../extension/content/read/reader';
import type { Reader } from '../../extension/content/read/shared';
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

beforeEach(async () => {
  await start('<title>Un</title><h1>Un</h1><label for=f>Champ un</label><input id=f><label for=g>Champ deux</label><input id=g>');
});
afterEach(() => {
  life.abort();
  closePages();
});

/** Written with `open`, a frame's document takes our address: history works in it. Resolves once it is first reported. */
async function start(html: string, bring: () => Promise<Reader | null> = async () => reader): Promise<void> {
  open(html);
  follow(bring);
  await expect.poll(() => reports.length).toBe(1);
}

function open(html: string): void {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><body>${html}`);
  page.close();
  view = frame.contentWindow as typeof view;
}

function follow(bring: () => Promise<Reader | null>): void {
  life = new AbortController();
  reports = [];
  follower = followPage(
    page,
    (url) => (url.includes('dehors') ? null : { portal: PORTAL, place: { host: 'convergence.esante.gouv.fr' } }),
    bring,
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

test('a field of a frame counts only while a frame has the focus', async () => {
  const field = { label: 'Du cadre', legend: null, hint: null, heading: null };
  follower.takeFrameField(field);
  expect((await follower.read())?.field).toBeNull();
  const inner = page.createElement('iframe');
  page.body.append(inner);
  inner.focus();
  follower.takeFrameField(field);
  expect(last()?.field).toEqual(field);
  follower.takeFrameField(null);
  expect(last()?.field).toBeNull();
});

const UNREADABLE: readonly (readonly [string, (made: HTMLElement) => HTMLElement])[] = [
  [
    'a closed shadow root',
    (made) => {
      const root = made.appendChild(page.createElement('x-closed')).attachShadow({ mode: 'closed' });
      root.innerHTML = '<label for=c>Dedans</label><input id=c>';
      return root.querySelector('input')!;
    },
  ],
  ['a frame that says nothing', (made) => made.appendChild(page.createElement('iframe'))],
  ['a button that opens a list', (made) => button(made, 'listbox')],
  ['a button that opens a calendar', (made) => button(made, 'dialog')],
];

function button(made: HTMLElement, popup: string): HTMLElement {
  const button = made.appendChild(page.createElement('button'));
  button.setAttribute('aria-haspopup', popup);
  return button;
}

test.each(UNREADABLE)('the focus goes to %s: the field before is claimed no longer', async (_, make) => {
  page.querySelector<HTMLElement>('#f')?.focus();
  await expect.poll(() => last()?.field?.label).toBe('Champ un');
  make(page.body).focus();
  await expect.poll(() => last()?.field?.label).not.toBe('Champ un');
  page.querySelector<HTMLElement>('#g')?.focus();
  await expect.poll(() => last()?.field?.label).toBe('Champ deux');
});

test.each(['button', 'menu', 'wrapper'])('the focus goes to a %s: the field stays', async (kind) => {
  const field = page.querySelector<HTMLElement>('#f')!;
  field.focus();
  await expect.poll(() => last()?.field?.label).toBe('Champ un');
  const made = kind === 'wrapper' ? page.body : button(page.body, kind === 'menu' ? 'menu' : 'false');
  made.tabIndex = -1;
  made.focus();
  await new Promise((done) => view.setTimeout(done, 2 * FOLLOW.dwell));
  expect((await follower.read())?.field?.label).toBe('Champ un');
});

test('from a frame that told its field to another one: nothing of the first is claimed', async () => {
  const [one, two] = [page.createElement('iframe'), page.createElement('iframe')];
  page.body.append(one, two);
  one.focus();
  follower.takeFrameField({ label: 'Du cadre', legend: null, hint: null, heading: null });
  expect(last()?.field?.label).toBe('Du cadre');
  two.focus();
  await expect.poll(() => last()?.field).toBeNull();
});

const EDITORS: readonly (readonly [string, string])[] = [
  [
    'after its textarea',
    '<textarea id=t hidden></textarea><div class=ck-editor><div id=z contenteditable aria-label="Rich Text Editor. Editing area: main.">a</div></div>',
  ],
  [
    'with a hidden box for its source',
    '<textarea id=t hidden></textarea><div class=note-editor><div><textarea hidden></textarea><div id=z contenteditable>a</div></div></div>',
  ],
  [
    'in a box a label points at',
    '<div role=toolbar><select><option>Normal</select></div><div id=t><div id=z contenteditable>a</div></div>',
  ],
  [
    'after a box it replaced',
    '<div id=t hidden></div><div class=note-editor><div role=toolbar></div><div id=z contenteditable>a</div></div>',
  ],
  ['before its textarea', '<div><div id=z contenteditable>a</div></div><textarea id=t hidden></textarea>'],
  ['of Trix', '<input type=hidden id=t><trix-toolbar></trix-toolbar><trix-editor id=z contenteditable input=t>a</trix-editor>'],
];

test.each(EDITORS)('an editor %s has the label of what it stands for', async (_, html) => {
  page.body.insertAdjacentHTML('beforeend', `<p>Autre chose</p><label for=t>Description du projet</label>${html}`);
  page.querySelector<HTMLElement>('#z')?.focus();
  await expect.poll(() => last()?.field?.label).toBe('Description du projet');
});

test('an editor in a frame has the label of its textarea, and a frame of a stranger beside a hidden box has none', async () => {
  page.body.insertAdjacentHTML(
    'beforeend',
    '<label for=t>Description du projet</label><textarea id=t hidden></textarea><div class=tox-tinymce><iframe></iframe></div>',
  );
  const editor = page.querySelector('iframe')!;
  editor.focus();
  await new Promise((done) => view.setTimeout(done, 2 * FOLLOW.dwell));
  expect((await follower.read())?.field).toBeNull();
  page.querySelector<HTMLElement>('#f')?.focus();
  editor.contentDocument!.designMode = 'on';
  editor.focus();
  await expect.poll(() => last()?.field?.label).toBe('Description du projet');
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
