/** Inserting into the page: what became of it is said, and what could not be inserted is copied. */
import { describe, expect, test } from 'vitest';
import { appears } from './gallery/appears';
import { onField } from './gallery/sample';
import { replyWith } from './gallery/sample-reply';
import type { Given } from './gallery/surfaces';
import { openSidebar } from './mounted';

const ORIGIN = 'https://tickets.example/*';
const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const outcome = () => one('[data-insert] p')?.textContent;

async function insertReply(given: Given) {
  const stub = await openSidebar({ draft: replyWith({ collegues: null }, { opening: 'Bonjour' }), ...given });
  one('[data-action="reply"]').click();
  await appears('[data-action="insert"]');
  one('[data-action="insert"]').click();
  return stub;
}

test('there is no such button where nothing can be inserted', async () => {
  await openSidebar({ draft: replyWith({ collegues: null }) });
  one('[data-action="reply"]').click();
  await appears('[data-view="reply"] .actions');
  expect(one('[data-action="insert"]')).toBeNull();
});

test('what was inserted is said, noted, and not copied', async () => {
  const { asked } = await insertReply({ inserts: [{ done: 'inserted' }] });
  await expect.poll(outcome).toBe('Inséré dans la page.');
  await expect.poll(() => document.querySelector('[role="status"]')?.textContent).toBe('Inséré dans la page.');
  expect(asked).toEqual(['insert Bonjour', 'note {"kind":"copy","answer":"collegues"}']);
});

test('a double click, or a second press before the page has answered, inserts once', async () => {
  const { asked } = await insertReply({ inserts: [{ done: 'inserted' }] });
  one('[data-action="insert"]').click();
  await expect.poll(outcome).toBe('Inséré dans la page.');
  one('[data-action="insert"]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  expect(asked.filter((call) => call.startsWith('insert'))).toEqual(['insert Bonjour']);
  one('[data-action="insert"]').click();
  expect(asked.filter((call) => call.startsWith('insert'))).toHaveLength(2);
});

test.each([
  [true, 'Texte repris\u202f: la page est comme avant.'],
  [false, 'Le texte n’a pas pu être repris\u202f: annulez dans la page, avec Ctrl+Z.'],
])('what was inserted can be taken back, and what became of it is said: %s', async (takenBack, says) => {
  const { asked } = await insertReply({ inserts: [{ done: 'inserted' }], takenBack });
  await appears('[data-action="take-back"]');
  one('[data-action="take-back"]').click();
  await expect.poll(outcome).toBe(says);
  expect(asked.at(-1)).toBe('takeBack');
  expect(one('[data-action="take-back"]')).toBeNull();
});

test.each([
  ['noEditor', 'Le curseur n’était dans aucun champ de texte de la page.'],
  ['readOnly', 'Le champ de la page est en lecture seule.'],
  ['oneLine', 'Ce champ n’a qu’une ligne\u202f: un texte de plusieurs lignes n’y tient pas.'],
  ['tooLong', 'Ce champ limite la longueur du texte\u202f: le vôtre n’y tient pas, rien n’a été écrit.'],
  ['refused', 'La page n’a pas pris le texte.'],
  ['impossible', 'Rien ne peut être écrit dans cette page.'],
] as const)('%s: the reply is copied instead, and it is said', async (done, says) => {
  const { asked } = await insertReply({ inserts: [{ done }] });
  await expect.poll(outcome).toBe(`${says} Le texte est copié\u202f: collez-le avec Ctrl+V.`);
  expect(asked).toEqual(['insert Bonjour', 'copy Bonjour', 'note {"kind":"copy","answer":"collegues"}']);
});

test('neither inserted nor copied: the text is there to copy by hand', async () => {
  const { asked } = await insertReply({ inserts: [{ done: 'noEditor' }], copied: false });
  await appears('[data-copy="by-hand"] textarea:focus');
  expect(outcome()).toBe('Le curseur n’était dans aucun champ de texte de la page.');
  expect(asked.filter((call) => call.startsWith('note'))).toEqual([]);
});

describe('without access to the page', () => {
  test('one button asks for it inside the click, then inserts', async () => {
    const { asked } = await insertReply({ inserts: [{ done: 'noPermission', origin: ORIGIN }], grants: true });
    await appears('[data-action="allow"]');
    expect(one('[data-action="allow"]').textContent).toBe('Autoriser tickets.example');
    one('[data-action="allow"]').click();
    expect(asked.at(-1)).toBe(`grant ${ORIGIN}`);
    await expect.poll(outcome).toBe('Inséré dans la page.');
    expect(asked.filter((call) => call.startsWith('insert'))).toHaveLength(2);
  });

  test('that the user does not give, nothing more is asked', async () => {
    await insertReply({ inserts: [{ done: 'noPermission', origin: ORIGIN }], grants: false });
    await appears('[data-action="allow"]');
    one('[data-action="allow"]').click();
    await appears('[data-insert="denied"]');
    expect(outcome()).toBe('L’accès à tickets.example n’a pas été donné. Le texte est copié\u202f: collez-le avec Ctrl+V.');
    expect(one('[data-action="allow"]')).toBeNull();
  });

  test('where it cannot be asked for, the settings are one click away', async () => {
    const { asked } = await insertReply({ inserts: [{ done: 'noPermission', origin: ORIGIN }] });
    await appears('[data-action="insert-settings"]');
    one('[data-action="insert-settings"]').click();
    expect(asked.at(-1)).toBe('settings');
  });

  test('a page nobody may name is given by a click on our icon', async () => {
    await insertReply({ inserts: [{ done: 'noPermission', origin: null }], grants: true });
    await expect.poll(outcome).toContain('cliquez sur son icône dans la barre d’outils');
    expect(one('[data-action="allow"]')).toBeNull();
  });
});

test('an open answer is inserted too; a doubtful one is asked about first', async () => {
  const { asked } = await openSidebar({ page: onField('Numéro NIL'), inserts: [] }, '[data-region="field"] [data-answer]');
  one('[data-answer="nil-solution-tierce"] a').click();
  await appears('[data-action="insert"]');
  one('[data-action="insert"]').click();
  await appears('[data-copy="ask"]');
  expect(asked).toEqual([]);
  expect(one('[data-action="copy-anyway"]').textContent).toBe('Insérer quand même');
  one('[data-action="copy-anyway"]').click();
  await expect.poll(outcome).toBe('Inséré dans la page.');
});
