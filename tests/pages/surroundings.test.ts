/** What is read around the fields: messages, headings, the title, and whether the page is one of ours. */
import { afterEach, expect, test } from 'vitest';
import { readFocused, readPage } from '../../src/page/read-page';
import { closePages } from './corpus';
import { ADDRESS, made, PORTAL, read } from './made-page';

afterEach(closePages);

test('messages: errors first, hidden and empty ones never, no group taken for its message', async () => {
  const page = await made(`<div class=alert>Information</div><p role=alert></p><p role=alert hidden>Cachée</p>
    <div class="group has-error"><label>Nom</label><input><span class=error>Nom manquant</span></div>
    <ul class=rf-msgs><li class=rf-msgs-err>Port fermé</li></ul><div role=alert>Erreur <b>grave</b></div>`);
  expect(read(page).messages).toEqual(['Nom manquant', 'Port fermé', 'Erreur grave', 'Information']);
});

test('messages of a list, of people and for screen readers alone are not read', async () => {
  const page =
    await made(`<div role=listbox><p role=alert>SECRET introuvable</p></div><div class=chat><p role=status>SECRET</p></div>
    <p role=status style="position:absolute;width:1px;height:1px;overflow:hidden">SECRET</p><p role=status>Enregistré</p>`);
  expect(read(page).messages).toEqual(['Enregistré']);
});

test('headings count in shadow roots and below the third rank; names that users gave do not', async () => {
  const page = await made(
    '<x-a><template shadowrootmode=open><h5>Mes applications</h5></template></x-a><h2>Projet SECRET-1</h2><h6>Fin</h6>',
  );
  page.title = 'Mon projet - API - Projet SECRET-1 - DataPass';
  const portal = { ...PORTAL, titles: ['Mon projet', 'API', 'DataPass'] };
  expect(readPage(page, ADDRESS, portal, null)).toMatchObject({
    title: 'Mon projet - API - DataPass',
    headings: ['Mes applications', 'Fin'],
  });
});

test('at an address that several share, a page that does not say whose it is gives nothing', async () => {
  const url = 'https://datapass.api.gouv.fr/demandes/118';
  const page = await made('<h1>Demande SECRET</h1><p role=alert>SECRET</p><label for=f>Nom SECRET</label><input id=f>');
  const place = { host: 'datapass.api.gouv.fr', paths: ['/demandes/#'], says: ['Pro Santé Connect'] };
  const portal = { ...PORTAL, places: [place] };
  const field = page.querySelector('#f');
  expect(readPage(page, url, portal, field)).toBeNull();
  expect(readFocused(page, url, portal, field)).toBeNull();
  page.querySelector('h1')!.append(' : API Pro Santé Connect');
  expect(readFocused(page, url, portal, field)?.label).toBe('Nom SECRET');
  expect(readPage(page, url, portal, field)?.headings).toEqual(['Demande SECRET : API Pro Santé Connect']);
});

test('headings: dialog first, then by rank; menus, feet and editors never', async () => {
  const page = await made(`<header><h1>Site</h1></header><nav><h2>Menu</h2></nav><main><h3>Bloc</h3><h1>Preuves</h1>
    <div contenteditable><h1>SECRET</h1></div><h2 style="display:none">Caché</h2></main><footer><h2>Pied</h2></footer>
    <div role=dialog><h2>Fenêtre</h2></div>`);
  expect(read(page).headings).toEqual(['Fenêtre', 'Preuves', 'Bloc']);
});
