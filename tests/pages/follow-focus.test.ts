/** Following the focus of a page: which field counts, and when it is claimed no longer. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FOLLOW } from '../../extension/content/page-follower';
import { begin, end, follower, last, page, reports, view } from './followed';

beforeEach(begin);
afterEach(end);

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
