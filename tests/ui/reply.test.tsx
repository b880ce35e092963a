/** The reply in preparation, put together with the keyboard alone and with the mouse. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { sampleKnowledge } from './gallery/sample';
import { ANSWERS } from './gallery/sample-answers';
import { replyWith, samplePiece } from './gallery/sample-reply';
import type { Given } from './gallery/surfaces';
import { openSidebar, searchField } from './mounted';

const TWO = replyWith({ 'produits-de-test': null, 'certificat-plusieurs-usages': null });
const REPLY = '[data-view="reply"]';
const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const inPiece = (id: string, selector: string) => one(`[data-piece="${id}"] ${selector}`);
const textOf = (id: string) => inPiece(id, 'textarea') as HTMLTextAreaElement;
const pieces = () => [...document.querySelectorAll<HTMLElement>('[data-piece]')].map(({ dataset }) => dataset.piece);
const said = () => document.querySelector('[role="status"]')?.textContent;
const signs = () => Number(one('[data-signs]').textContent?.replace(/\D/g, ''));
const focused = () => document.activeElement as HTMLElement;

async function openReply(given: Given = {}) {
  const stub = await openSidebar({ draft: TWO, ...given });
  one('[data-action="reply"]').click();
  await appears(REPLY);
  return stub;
}

describe('with the keyboard alone', () => {
  test('an answer is found, added, seen in the reply, edited, and the search comes back', async () => {
    const stub = await openSidebar();
    searchField().focus();
    await userEvent.keyboard('certificat');
    await appears('[data-region="results"]');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await appears('[data-open-answer]');
    while (focused().dataset.action !== 'answer-menu') await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused().textContent).toBe('Ajouter à ma réponse');
    await userEvent.keyboard('{Enter}');
    await appears('.reply-add.is-done');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused().textContent).toBe('Ajoutée · Voir');
    await expect.poll(said).toBe('Ajoutée à «\u202fMa réponse\u202f»\u202f: 1 élément.');
    await userEvent.keyboard('{Enter}');
    await appears(REPLY);
    expect(focused().textContent).toBe('Ma réponse');
    while (focused() !== textOf('certificat-plusieurs-usages')) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Control>}{Home}{/Control}a/c ');
    expect(textOf('certificat-plusieurs-usages').value).toMatch(/^a\/c Oui/);
    expect(stub.asked.filter((call) => call.startsWith('copy'))).toEqual([]);
    expect(
      stub.asked.filter((call) => call.includes('"kind":"copy"')),
      'what is added did not go out',
    ).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(focused().dataset.piece).toBe('certificat-plusieurs-usages');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="results"]');
    expect(focused()).toBe(searchField());
    expect(stub.asked).not.toContain('returnFocus');
  });

  test('a piece goes up and down, the focus with it, and each place is said', async () => {
    await openReply();
    inPiece('certificat-plusieurs-usages', '[data-action="up"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(pieces).toEqual(['certificat-plusieurs-usages', 'produits-de-test']);
    expect(focused()).toBe(inPiece('certificat-plusieurs-usages', '[data-action="up"]'));
    expect(focused().ariaLabel).toBe('Monter la réponse 1');
    await expect.poll(said).toMatch(/en position 1 sur 2$/);
    await userEvent.keyboard('{Enter}');
    expect(pieces()).toEqual(['certificat-plusieurs-usages', 'produits-de-test']);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(pieces).toEqual(['produits-de-test', 'certificat-plusieurs-usages']);
    expect(focused()).toBe(inPiece('certificat-plusieurs-usages', '[data-action="down"]'));
  });

  test('a piece taken out comes back where it was, with its text', async () => {
    await openReply({ draft: replyWith({ 'produits-de-test': 'Mon texte', 'certificat-plusieurs-usages': null }) });
    inPiece('produits-de-test', '[data-action="trash"]').focus();
    await userEvent.keyboard('{Enter}');
    await appears('[data-action="undo"]:focus');
    expect(pieces()).toEqual(['certificat-plusieurs-usages']);
    expect(focused().parentElement?.nextElementSibling).toBe(one('[data-piece]'));
    await userEvent.keyboard('{Enter}');
    await appears('[data-piece="produits-de-test"]:focus');
    expect(pieces()).toEqual(['produits-de-test', 'certificat-plusieurs-usages']);
    expect(textOf('produits-de-test').value).toBe('Mon texte');
    expect(document.querySelector('[data-action="undo"]')).toBeNull();
  });

  test('Ctrl+Enter copies the reply, from a text too, and never an answer behind it', async () => {
    const { asked } = await openReply({ draft: replyWith({ collegues: null }, { opening: 'Bonjour' }) });
    textOf('collegues').focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await appears('[data-action="copy"].is-done');
    expect(asked).toEqual(['copy Bonjour', 'note {"kind":"copy","answer":"collegues"}']);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(asked).toHaveLength(2);
  });

  test.each(['/', '{Control>}k{/Control}'])('%s goes to the search', async (keys) => {
    await openReply();
    await userEvent.keyboard(keys);
    await expect.poll(() => document.activeElement === searchField()).toBe(true);
    expect(searchField().value).toBe('');
  });
});

describe('a text', () => {
  test('starts as the answer is written, grows with its words, and the original comes back, and goes', async () => {
    await openReply();
    const area = textOf('certificat-plusieurs-usages');
    const original = area.value;
    expect(original).toContain('Pas pour INSi');
    expect(inPiece('certificat-plusieurs-usages', '[data-action="restore"]')).toBeNull();
    const height = area.clientHeight;
    area.focus();
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}un{Enter}deux{Enter}trois');
    await expect.poll(() => area.clientHeight).toBeGreaterThan(height + 30);
    expect(area.scrollHeight).toBeLessThanOrEqual(area.clientHeight);
    inPiece('certificat-plusieurs-usages', '[data-action="restore"]').click();
    await appears('[data-action="undo"]:focus');
    expect(area.value).toBe(original);
    focused().click();
    await expect.poll(() => area.value).toBe(`${original}\nun\ndeux\ntrois`);
    expect(focused()).toBe(area);
  });

  test('typed back as it was is the original again', async () => {
    const { asked } = await openReply({ draft: replyWith({ collegues: null }) });
    textOf('collegues').focus();
    await userEvent.keyboard('{Control>}{End}{/Control}x{Backspace}');
    await expect.poll(() => asked.at(-1)).toBe('draft {"edit":"collegues","text":null}');
  });

  test('keeps its caret while another window changes the reply', async () => {
    const stub = await openReply();
    const area = textOf('certificat-plusieurs-usages');
    area.focus();
    area.setSelectionRange(3, 3);
    await userEvent.keyboard('ab');
    stub.elsewhere(
      { edit: 'produits-de-test', text: 'Autre fenêtre' },
      { add: samplePiece('collegues'), before: 'produits-de-test' },
    );
    await expect.poll(() => textOf('produits-de-test').value).toBe('Autre fenêtre');
    await userEvent.keyboard('c');
    expect([focused(), area.selectionStart]).toEqual([area, 6]);
    expect(area.value).toMatch(/^Ouiabc,/);
    expect(pieces()).toEqual(['collegues', 'produits-de-test', 'certificat-plusieurs-usages']);
  });

  test('left blank is said not to be copied, and its source goes', async () => {
    await openReply();
    expect(document.querySelectorAll('.reply-sources li')).toHaveLength(3);
    textOf('produits-de-test').focus();
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    await appears('[data-piece="produits-de-test"] .piece-note');
    expect(document.querySelectorAll('.reply-sources li')).toHaveLength(1);
  });

  test('of an answer the base no longer has is kept, copied with its source, and said', async () => {
    const clips: string[] = [];
    const stub = await openSidebar({
      draft: replyWith({ 'certificat-plusieurs-usages': null }),
      open: async () =>
        sampleKnowledge({ answer: (id) => ANSWERS.find((each) => each.id === id && id !== 'certificat-plusieurs-usages') }),
    });
    stub.surface.copy = async ({ text }) => clips.push(text) > 0;
    one('[data-action="reply"]').click();
    await appears('.piece-note');
    expect(one('.piece-note').textContent).toContain('n’est plus dans la base');
    expect(textOf('certificat-plusieurs-usages').value).toContain('Pas pour INSi');
    one('[data-action="copy"]').click();
    await expect.poll(() => clips).toHaveLength(1);
    expect(clips[0]).toContain('Pas pour INSi');
    expect(clips[0]).toContain('FAQ du Portail Industriels, rubrique exemple');
  });
});

describe('the whole reply', () => {
  test('counts the signs of what is copied, as they are typed', async () => {
    await openReply();
    const before = signs();
    expect(before).toBeGreaterThan(300);
    one('[data-phrase="opening"] textarea').focus();
    await userEvent.keyboard('Bonjour');
    await expect.poll(signs).toBe(before + 'Bonjour\n\n'.length);
  });

  test('is emptied, and comes back as a whole', async () => {
    await openReply({
      draft: replyWith({ 'produits-de-test': 'Un', collegues: null }, { opening: 'Bonjour', closing: 'Merci' }),
    });
    one('[data-action="clear"]').click();
    await appears('[data-action="undo"]:focus');
    expect(pieces()).toEqual([]);
    expect(document.querySelector('.actions')).toBeNull();
    focused().click();
    await expect.poll(pieces).toEqual(['produits-de-test', 'collegues']);
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value.slice(0, 7))).toEqual([
      'Bonjour',
      'Un',
      'Chacun ',
      'Merci',
    ]);
  });

  test('is asked about once where an answer is doubtful, which is named', async () => {
    const { asked } = await openReply({ draft: replyWith({ collegues: null, 'retirer-certificat': null }) });
    expect(one('[data-doubt]').textContent).toMatch(/^Date de validité passée, Comment retirer un certificat/);
    one('[data-action="copy"]').click();
    await appears('[data-copy="ask"]');
    expect(one('[data-copy="ask"]').textContent).toContain('Comment retirer un certificat');
    one('[data-action="copy-anyway"]').click();
    await appears('[data-action="copy"].is-done');
    expect(asked.filter((call) => call.startsWith('note'))).toHaveLength(2);
  });

  test('that the browser cannot keep says so, and keeps it on the screen', async () => {
    const { asked } = await openReply({ keeps: false });
    textOf('produits-de-test').focus();
    await userEvent.keyboard('{Control>}{Home}{/Control}x');
    await appears('[data-not-kept]');
    expect(textOf('produits-de-test').value).toMatch(/^xEn deux/);
    expect(asked).toEqual(['report Error: no room left']);
  });
});
