/** Pinned, read and changed answers: where they are shown, what is stored, and what leaves no trace. */
import { cleanup, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { packSeen } from '../../extension/ui/saved/changes';
import type { Settings } from '../../src/stored/settings';
import { appears, gone } from './gallery/appears';
import { KEPT, olderPack } from './gallery/kept-states';
import { sampleKnowledge } from './gallery/sample';
import { formKnowledge } from './gallery/sample-form';
import { openPopup, openSidebar, rowsOf, searchField, standsOn } from './mounted';

const listed = (list: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-list="${list}"] [data-answer]`)].map((row) => row.dataset.answer);
const press = (selector: string) => (document.querySelector(selector) as HTMLElement).click();
const sets = (asked: readonly string[]) => asked.filter((each) => each.startsWith('set '));

async function open(id: string): Promise<void> {
  press(`[data-answer="${id}"] .sugg-q a`);
  await appears(`[data-open-answer="${id}"]`);
}

describe('pins', () => {
  test('are toggled on the open answer, and stored', async () => {
    const { asked } = await openSidebar();
    await open('collegues');
    screen.getByRole('button', { name: 'Épingler', pressed: false }).click();
    (await screen.findByRole('button', { name: 'Épinglée', pressed: true })).click();
    await screen.findByRole('button', { name: 'Épingler', pressed: false });
    expect(sets(asked)).toEqual(['set {"key":"favourites","add":"collegues"}', 'set {"key":"favourites","remove":"collegues"}']);
  });

  test('and recent answers are listed in the popup, without what has gone from the pack, none twice', async () => {
    await openPopup({ settings: { ...KEPT, favourites: [...(KEPT.favourites ?? []), 'collegues'] } }, '[data-list="pinned"]');
    expect(listed('pinned')).toEqual(['collegues', 'dossier-administratif', 'interop-ou-interopsegur']);
    expect(listed('recent')).toEqual(['produits-de-test', 'certificat-plusieurs-usages']);
  });

  test('the five last read are listed', async () => {
    const ids = sampleKnowledge().answers.map(({ id }) => id);
    const read = Object.fromEntries(ids.map((id, i) => [id, { day: '2026-11-20', hash: '1a2b3c4d', turn: i + 1 }]));
    await openPopup({ settings: { read } }, '[data-list="recent"]');
    expect(listed('recent')).toEqual(ids.slice(-5).reverse());
  });

  test('can be taken away in the list; the focus goes to the next one, at last to the search', async () => {
    const { asked } = await openPopup({ settings: KEPT }, '[data-list="pinned"]');
    press('[data-list="pinned"] [data-action="unpin"]');
    await gone('[data-list="pinned"] [data-answer="dossier-administratif"]');
    expect(standsOn()).toBe('interop-ou-interopsegur');
    press('[data-list="pinned"] [data-action="unpin"]');
    await gone('[data-list="pinned"]');
    expect(document.activeElement).toBe(searchField());
    expect(sets(asked)).toHaveLength(2);
  });

  test('are one line below the suggestions in the sidebar, open still when one comes back from an answer', async () => {
    await openSidebar({ settings: KEPT });
    const line = document.querySelector('[data-action="kept"]') as HTMLElement;
    expect(line.textContent).toBe('Épinglées (2) · Récentes');
    const list = document.querySelector('[data-region="page"]') as HTMLElement;
    expect(list.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.querySelector('[data-list="recent"]')?.checkVisibility()).toBe(false);
    line.click();
    await open('produits-de-test');
    await userEvent.keyboard('{Escape}');
    await appears('details[open] [data-list="recent"]');
    expect(standsOn()).toBe('produits-de-test');
  });

  test('lead the list of the page they stand in, the others in their order', async () => {
    await openSidebar({ open: async () => formKnowledge() });
    const before = rowsOf('page');
    cleanup();
    document.body.replaceChildren();
    await openSidebar({ open: async () => formKnowledge(), settings: { favourites: [before[3] ?? ''] } });
    expect(rowsOf('page')).toEqual([before[3], before[0], before[1], before[2], before[4]]);
    expect(document.querySelector('[data-region="page"] [data-answer] h3')?.textContent).toContain('Épinglée');
  });

  test('nothing pinned nor read: not a word of it', async () => {
    await openSidebar();
    expect(document.querySelector('[data-action="kept"], [data-list], [data-action="changes"]')).toBeNull();
  });
});

test('a pin that cannot be kept stands, is said, and is shown as such in every view', async () => {
  const { surface, asked } = await openSidebar();
  surface.settings.store.change = () => Promise.reject(new Error('full'));
  await open('collegues');
  screen.getByRole('button', { name: 'Épingler' }).click();
  await screen.findByRole('button', { name: 'Épinglée', pressed: true });
  const sentence = 'Le navigateur n’a pas pu garder ce choix. Il vaut ici tant que Repère reste ouvert.';
  await expect.poll(() => document.querySelector('[role="status"]')?.textContent).toBe(sentence);
  expect(document.querySelector('[data-notice="not-kept"]')?.textContent).toBe(sentence);
  expect(asked).toContain('report Error: full');
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id }) => id)).toEqual([]);
  press('[data-action="back"]');
  await appears('[data-action="kept"]');
  expect(document.querySelector('[data-action="kept"]')?.textContent).toContain('Épinglées (1)');
  expect(document.querySelector('[data-notice="not-kept"]')?.checkVisibility()).toBe(true);
});

describe('already read', () => {
  test('a row is lighter and says so; one that changed since says that instead', async () => {
    await openSidebar({ settings: KEPT });
    searchField().focus();
    await userEvent.keyboard('certificat');
    await appears('[data-region="results"] [data-answer]');
    const row = (id: string) => document.querySelector(`[data-region="results"] [data-answer="${id}"]`) as HTMLElement;
    const weight = (id: string) => getComputedStyle(row(id).querySelector('.sugg-q') as Element).fontWeight;
    expect([weight('produits-de-test'), weight('certificat-plusieurs-usages'), weight('retirer-certificat')]).toEqual([
      '400',
      '600',
      '600',
    ]);
    expect(row('produits-de-test').querySelector('.sugg-q .sr')?.textContent?.trim()).toBe('Déjà lue');
    expect(row('certificat-plusieurs-usages').textContent).toContain('Modifiée depuis votre lecture');
    expect(row('retirer-certificat').textContent).not.toMatch(/Déjà lue|Modifiée/);
  });

  test('opening notes the reading once, however often anything is drawn', async () => {
    const written: unknown[] = [];
    const stub = await openSidebar({ settings: KEPT });
    const { store } = stub.surface.settings;
    const { change } = store;
    store.change = (changes) => {
      written.push(...changes);
      return change(changes);
    };
    await open('dossier-administratif');
    press('[data-action="pin"]');
    await appears('[data-action="pin"][aria-pressed="false"]');
    press('[data-vote="yes"]');
    await appears('[data-vote="yes"][aria-pressed="true"]');
    const readings = written.filter((each) => (each as { key: string }).key === 'read');
    expect(readings).toEqual([
      { key: 'read', answer: 'dossier-administratif', to: { day: expect.any(String), hash: '1a2b3c4d', turn: 5 } },
    ]);
    await userEvent.keyboard('{Escape}');
    await appears('[data-answer="dossier-administratif"].is-read');
    await open('dossier-administratif');
    await screen.findByRole('button', { name: 'Épingler' });
    expect(written.filter((each) => (each as { key: string }).key === 'read')).toHaveLength(1);
  });
});

describe('what changed', () => {
  const seenSets = (asked: readonly string[]) => sets(asked).filter((each) => each.includes('seenPack'));

  test('the first time ever the answers count as seen, once and without a word', async () => {
    const { asked } = await openSidebar({ settings: { seenPack: null } });
    await expect.poll(() => seenSets(asked)).toHaveLength(1);
    expect(JSON.parse((asked[0] ?? '').slice('set '.length)).to).toEqual(packSeen(sampleKnowledge()));
    expect(document.querySelector('[data-action="changes"]')).toBeNull();
  });

  test('what is erased elsewhere is not written again', async () => {
    const stub = await openSidebar({ settings: { seenPack: olderPack() } }, '[data-action="changes"]');
    await stub.surface.settings.store.change([{ key: 'seenPack', to: null }]);
    await gone('[data-action="changes"]');
    await open('collegues');
    expect(seenSets(stub.asked)).toEqual(['set {"key":"seenPack","to":null}']);
  });

  test('is announced in a line, listed, seen once it was, and stays listed while one reads', async () => {
    const { asked } = await openSidebar({ settings: { seenPack: olderPack() } }, '[data-action="changes"]');
    expect(document.querySelector('.changes-line')?.textContent).toContain('2 réponses nouvelles ou modifiées');
    expect(seenSets(asked)).toEqual([]);
    press('[data-action="changes"]');
    await appears('[data-list="added"]');
    expect(document.activeElement?.textContent).toBe('Ce qui a changé');
    expect([listed('added'), listed('changed')]).toEqual([['collegues'], ['nil-solution-tierce']]);
    expect(document.querySelector('.changes')?.textContent).toContain('2 réponses retirées de la base');
    await expect.poll(() => seenSets(asked)).toHaveLength(1);
    await open('nil-solution-tierce');
    press('[data-action="back"]');
    await appears('[data-list="changed"]');
    expect([listed('added'), standsOn()]).toEqual([['collegues'], 'nil-solution-tierce']);
    press('[data-action="back"]');
    await appears('[data-region="page"]');
    expect(document.querySelector('[data-action="changes"]')).toBeNull();
    expect(document.activeElement).toBe(searchField());
    expect(seenSets(asked)).toHaveLength(1);
  });

  test.each<[string, Settings['seenPack']]>([
    ['the same answers', packSeen(sampleKnowledge())],
    ['another version with the same answers', { ...packSeen(sampleKnowledge()), version: '2026.09-00000000' }],
  ])('nothing is announced after %s', async (_, seenPack) => {
    await openSidebar({ settings: { ...KEPT, seenPack } });
    expect(document.querySelector('[data-action="changes"]')).toBeNull();
  });
});
