/** What names a field, a message and a heading, source by source. */
import { afterEach, describe, expect, test } from 'vitest';
import { closePages } from './corpus';
import { made, read } from './made-page';

const labelIn = async (html: string) => read(await made(html)).field?.label;

afterEach(closePages);

describe('where a label comes from', () => {
  test.each([
    [
      'aria-labelledby before aria-label before label',
      '<i id=a>Un</i><label for=f>Trois</label><input id=f aria-labelledby=a aria-label=Deux>',
      'Un',
    ],
    ['several ids, in their order', '<i id=a>deux</i><i id=b>Un</i><input id=f aria-labelledby="b a">', 'Un deux'],
    ['a hidden reference is read', '<p id=a hidden>Caché</p><input id=f aria-labelledby=a>', 'Caché'],
    ['aria-label', '<label for=f>Trois</label><input id=f aria-label=Deux>', 'Deux'],
    ['label around, without its control', '<label>Nom <textarea id=f>SECRET</textarea> complet</label>', 'Nom complet'],
    ['label for a custom widget', '<label for=f>Widget</label><div id=f role=combobox tabindex=0>SECRET</div>', 'Widget'],
    [
      'hidden parts and marks are left out',
      '<label for=f>Nom <span hidden>non</span><svg><title>x</title></svg><b>*</b> :</label><input id=f>',
      'Nom',
    ],
    ['an image is its alternative', '<label for=f><img alt="Numéro NIL"></label><input id=f>', 'Numéro NIL'],
    ['head of the column', '<table><tr><th>ID</th><th>Lien</th></tr><tr><td>X</td><td><input id=f></td></tr></table>', 'Lien'],
    ['preceding cell', '<table><tr><td>Nom :</td><td><input id=f></td></tr></table>', 'Nom'],
    ['preceding header cell', '<table><tr><th>Nom</th><td><input id=f></td></tr></table>', 'Nom'],
    [
      'filter inside a column head',
      '<table><tr><th>Nom<input id=f></th><th>Date</th></tr><tr><td>x</td><td>y</td></tr></table>',
      'Nom',
    ],
    ['preceding text', 'Nom <br><input id=f>', 'Nom'],
    ['preceding block', '<div><div>Nom</div><div><span><input id=f></span></div></div>', 'Nom'],
    ['term of a definition list', '<dl><dt>Nom</dt><dd><input id=f></dd></dl>', 'Nom'],
    ['text after a box', '<p>Avant <input type=checkbox id=f> Je partage</p>', 'Je partage'],
    ['a box with a role is named by its content', '<div id=f role=checkbox tabindex=0>J’accepte</div>', 'J’accepte'],
    ['another control’s text is not ours', 'Nom <input> <input id=f placeholder=Prénom>', 'Prénom'],
    ['title before placeholder', '<input id=f title=Titre placeholder=Exemple>', 'Titre'],
    ['name as a last resort', '<input id=f name="form:j_idt45:serviceApplicatif">', 'service Applicatif'],
    ['Rails name', '<input id=f name="request[contact_technique_email]">', 'contact technique email'],
    [
      'first word after a nameless cell',
      '<table><tr><td></td><td>&nbsp;</td><td><input id=f name=nil_editeur></td></tr></table>',
      'nil editeur',
    ],
  ])('%s', async (_, html, label) => expect(await labelIn(html)).toBe(label));

  test('nothing at all, or nothing one fills in', async () => {
    expect(read(await made('<input id=f>')).field?.label).toBeUndefined();
    expect(read(await made('<button id=f>Valider</button>')).field).toBeNull();
    expect(read(await made('<input type=submit id=f value=SECRET>')).field).toBeNull();
    expect(read(await made('<p>Rien</p>')).field).toBeNull();
  });

  test('a field in a shadow root, named there, under a heading outside', async () => {
    const page = await made(
      '<h2>Identité</h2><x-a><template shadowrootmode=open><fieldset><legend>Bloc</legend><p id=n>Nom</p><input aria-labelledby=n></fieldset></template></x-a>',
    );
    const field = page.querySelector('x-a')?.shadowRoot?.querySelector('input') ?? null;
    expect(read(page, field).field).toEqual({ label: 'Nom', legend: 'Bloc', hint: null, heading: 'Identité' });
  });
});

test('messages: errors first, hidden and empty ones never, no group taken for its message', async () => {
  const page = await made(`<div class=alert>Information</div><p role=alert></p><p role=alert hidden>Cachée</p>
    <div class="group has-error"><label>Nom</label><input><span class=error>Nom manquant</span></div>
    <ul class=rf-msgs><li class=rf-msgs-err>Port fermé</li></ul><div role=alert>Erreur <b>grave</b></div>`);
  expect(read(page).messages).toEqual(['Nom manquant', 'Port fermé', 'Erreur grave', 'Information']);
});

test('headings: dialog first, then by rank; menus, feet and editors never', async () => {
  const page = await made(`<header><h1>Site</h1></header><nav><h2>Menu</h2></nav><main><h3>Bloc</h3><h1>Preuves</h1>
    <div contenteditable><h1>SECRET</h1></div><h2 style="display:none">Caché</h2></main><footer><h2>Pied</h2></footer>
    <div role=dialog><h2>Fenêtre</h2></div>`);
  expect(read(page).headings).toEqual(['Fenêtre', 'Preuves', 'Bloc']);
});
