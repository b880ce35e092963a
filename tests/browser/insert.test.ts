/** A reply put into the editor of the page on a click: at the caret, taken back by undo, and honest when it did not go in. */
import { expect } from 'vitest';
import type { InsertOutcome } from '../../extension/messaging/insert-outcome';
import { clickInto } from './kit/editors/click-into';
import { EDITORS, type EditorPage, page, serveEditors } from './kit/editors/pages';
import { stage, test } from './kit/flow';
import { PORTAL_URL } from './kit/portal-page';
import { press, shown, type Tab, until, type View } from './kit/stage';

const LINK = 'https://esante.gouv.fr/produits-services/certificats';
/** Another portal of ours, and somebody else. */
const SISTER_URL = 'https://convergence.esante.gouv.fr/';
const STRANGER_URL = 'https://formulaires.example/';
const REPLY = {
  text: `Le certificat de test se commande ici (${LINK}).\n\n- Formulaire F414\n- Deux exemplaires`,
  html: `<p>Le <strong>certificat de test</strong> se commande <a href="${LINK}">ici</a>.</p><ul><li>Formulaire F414</li><li>Deux exemplaires</li></ul>`,
};

test.beforeAll(async () => {
  await serveEditors(stage);
});

const heldIn = (tab: Tab) => tab.evaluate(() => (window as unknown as { held: () => string }).held());

/** A tab with the editor, the caret in it by a click. */
async function writing({ html, place }: Pick<EditorPage, 'html' | 'place'>): Promise<Tab> {
  stage.serve(PORTAL_URL, html);
  const tab = await stage.open(PORTAL_URL);
  await until('the editor ready', () => tab.evaluate(() => 'held' in window));
  await shown(await tab.sidebar(), 'input'); // nothing moves any more under the mouse
  await clickInto(tab, place);
  return tab;
}

/** What the sidebar's button does, after a click that takes the focus out of the page. */
async function insert(tab: Tab): Promise<InsertOutcome> {
  const sidebar = await tab.sidebar();
  await press(sidebar, 'input');
  await until('the focus in the sidebar', () => sidebar.evaluate(() => document.hasFocus()));
  return ask(sidebar);
}

/** What the two presses of the sidebar's button in a page ask: where it would go, and to write it there. */
async function ask(from: View): Promise<InsertOutcome> {
  const shown = await asked(from, 'aimReply');
  return shown.done === 'aimed'
    ? until(
        'nothing moving any more',
        () => asked(from, 'insertReply', REPLY),
        ({ done }) => done !== 'moved',
      )
    : shown;
}

async function asked(from: View, call: string, ...args: readonly unknown[]): Promise<InsertOutcome> {
  const reply = await from.evaluate((envelope) => chrome.runtime.sendMessage(envelope) as Promise<{ ok: InsertOutcome }>, {
    call,
    args,
  });
  return reply.ok;
}

/** Letters and signs alone: editors differ in what becomes of the line around the caret. */
function words(held: string): string {
  return held.replace(/<[^>]+>|&nbsp;|\s/g, '');
}

for (const editor of EDITORS)
  test(`${editor.name}: inserted at the caret, taken back by undo${editor.locked ? '; locked, it takes nothing' : ''}`, async () => {
    const tab = await writing(editor);
    await tab.type('Bonjour, merci');
    const before = await until(
      'the words typed',
      () => heldIn(tab),
      (now) => words(now) === 'Bonjour,merci',
    );
    const { label } = editor;
    if (label) {
      const sidebar = await tab.sidebar();
      await until(
        'the field named',
        () => shown(sidebar, '[data-region="field"]'),
        (text) => text.includes(label),
      );
    }
    for (const _ of 'merci') await tab.press('ArrowLeft');

    expect(await insert(tab)).toEqual({ done: 'inserted' });
    const plain = words(REPLY.text);
    // Formats differ in what an editor knows: its own text has all the words, and none twice.
    const expected = editor.takes === 'lines' ? plain : words(REPLY.html);
    const after = await until(
      'the reply at the caret',
      () => heldIn(tab),
      (now) => words(now) === `Bonjour,${expected}merci`,
    );
    if (editor.takes === 'lines') expect(after).toContain('\n- Formulaire F414\n- Deux exemplaires');
    if (editor.takes === 'rich') {
      expect([...after.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([LINK]);
      expect(after).toMatch(/<li\b[^>]*>(<span[^>]*><\/span>|<!--block-->)*Formulaire F414<\/li>/);
      expect(editor.adds ? after.replace(editor.adds, '') : after).not.toMatch(/ (style|class)=|<(span|font)\b/);
    }

    await tab.press('Control+z');
    await until(
      'the text as it was',
      () => heldIn(tab),
      (now) => (editor.undoesMore ? !words(now).includes('F414') : words(now) === words(before)),
    );
    if (editor.locked) {
      await tab.evaluate(() => (window as unknown as { lock(): void }).lock());
      expect(await insert(tab)).toEqual({ done: editor.locked });
      expect(words(await heldIn(tab))).toBe(words(before));
    }
    await tab.close();
  });

/** Controls where nothing may go in, what the user last did there, and what is said. Before any that may be written in: those that never may. */
const REFUSING: readonly (readonly [what: string, outcome: InsertOutcome['done'], control: string])[] = [
  ['a password', 'noEditor', '<input type="password">'],
  ['a box to tick', 'noEditor', '<input type="checkbox" style="width:40px; height:40px">'],
  ['a button', 'noEditor', '<button style="width:90px; height:40px">Suite</button>'],
  ['a field hidden since', 'noEditor', '<input onkeyup="this.style.opacity = 0">'],
  ['a field taken away since', 'noEditor', '<input onkeyup="this.remove()">'],
  ['a field that may not be changed', 'readOnly', '<textarea readonly>Texte</textarea>'],
  ['an editor locked since', 'readOnly', '<div contenteditable onkeyup="this.contentEditable = false">Texte</div>'],
  ['an editor that says it is locked', 'readOnly', '<div contenteditable role="textbox" aria-readonly="true">Texte</div>'],
  ['a field that goes when it gets the focus', 'refused', '<textarea onkeyup="onfocus = this.remove"></textarea>'],
  ['a field of one line', 'oneLine', '<input>'],
  ['a field that is full', 'tooLong', '<textarea maxlength="1"></textarea>'],
  ['a field with room for less than that', 'tooLong', `<textarea maxlength="${REPLY.text.length}"></textarea>`],
  ['an editor that takes no paste', 'refused', '<div contenteditable onpaste="return false">Texte</div>'],
];

test('where nothing may go in: why, and the page stays as it was', async () => {
  const controls = REFUSING.map(([, , control], at) => control.replace(/^<\w+/, `$& id="zone-${at}"`));
  const held = '<script>held = () => document.body.innerHTML</script>';
  const tab = await writing({ html: page(`${controls.map((each) => `<p>${each}</p>`).join('')}${held}`), place: '#zone-0' });
  for (const [at, [what, outcome]] of REFUSING.entries()) {
    await clickInto(tab, `#zone-${at}`);
    await tab.type('a');
    const before = await heldIn(tab);
    expect({ what, ...(await insert(tab)) }).toEqual({ what, done: outcome });
    if (what !== 'a field that goes when it gets the focus') expect(await heldIn(tab), what).toBe(before);
    expect(await heldIn(tab), what).not.toContain('F414');
  }
  await tab.close();
});

test('nothing had the focus: noEditor', async () => {
  stage.serve(PORTAL_URL, page('<textarea id="zone"></textarea>'));
  const tab = await stage.open(PORTAL_URL);
  expect(await insert(tab)).toEqual({ done: 'noEditor' });
  expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
  await tab.close();
});

test('a box ticked after writing: it goes where one wrote', async () => {
  const html = page('<textarea id="zone"></textarea><input type="checkbox" id="case"><script>held = () => zone.value</script>');
  const tab = await writing({ html, place: '#zone' });
  await tab.click('#case');
  expect(await insert(tab)).toEqual({ done: 'inserted' });
  await until(
    'the reply where one wrote',
    () => heldIn(tab),
    (now) => now === REPLY.text,
  );
  await tab.close();
});

test('from the sidebar into a frame and back: the frame is what was written in', async () => {
  const { html, place } = EDITORS.find(({ name }) => name === 'TinyMCE 8')!;
  const tab = await writing({ html, place });
  await press(await tab.sidebar(), 'input');
  await clickInto(tab, place);
  await tab.type('Bonjour');
  await until(
    'the word typed',
    () => heldIn(tab),
    (now) => words(now) === 'Bonjour',
  );
  expect(await insert(tab)).toEqual({ done: 'inserted' });
  await until(
    'the reply after the word',
    () => heldIn(tab),
    (now) => words(now) === `Bonjour${words(REPLY.html)}`,
  );
  await tab.close();
});

test('a page that forbids everything to scripts but its own', async () => {
  const { html, place } = EDITORS.find(({ name }) => name === 'an editable zone without an editor')!;
  const policy = "default-src 'none'; script-src 'sha256-none'; require-trusted-types-for 'script'; trusted-types 'none'";
  stage.serve(PORTAL_URL, { html, headers: { 'content-security-policy': policy } });
  const tab = await stage.open(PORTAL_URL);
  await tab.sidebar();
  await clickInto(tab, place);
  expect(await insert(tab)).toEqual({ done: 'inserted' });
  expect(await tab.evaluate(() => document.querySelector('#zone a')?.getAttribute('href'))).toBe(LINK);
  await tab.close();
});

test('an XHTML page, which knows no editing commands', async () => {
  const html = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>IGC-Santé : demander un certificat</title></head>
    <body><h1>Demander</h1><textarea id="zone" rows="4">Bonjour, </textarea></body></html>`;
  stage.serve(PORTAL_URL, { html, headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' } });
  const tab = await stage.open(PORTAL_URL);
  await tab.sidebar();
  await clickInto(tab, '#zone');
  await tab.press('Control+End');
  expect(await insert(tab)).toEqual({ done: 'inserted' });
  expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(`Bonjour, ${REPLY.text}`);
  await tab.close();
});

test('frames: one of ours elsewhere is written in, a stranger’s is asked for', async () => {
  const field = '<textarea id="zone"></textarea><script>onkeyup = () => document.querySelector("#zone").focus()</script>';
  for (const url of [SISTER_URL, STRANGER_URL]) stage.serve(url, page(field));
  const html = (url: string) =>
    page(`<iframe id="cadre" src="${url}" width="500" height="300"></iframe><script>held = 1</script>`);
  for (const [url, outcome] of [
    [SISTER_URL, { done: 'inserted' }],
    [STRANGER_URL, { done: 'noPermission', origin: 'https://formulaires.example/*' }],
  ] as const) {
    const tab = await writing({ html: html(url), place: '#cadre' });
    await tab.press('Tab');
    expect(await insert(tab), url).toEqual(outcome);
    await tab.close();
  }
});
