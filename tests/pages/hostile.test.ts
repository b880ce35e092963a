/** Pages that fight back: trials 12, 17, 20, 21 and 39, as far as page reading is concerned. */
import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';
import { bounded } from './bounded';
import { closePages } from './corpus';
import { forbidValues } from './forbid-values';
import { ADDRESS, made, PORTAL, read } from './made-page';

const SIGN_IN = { ...PORTAL, places: [{ host: 'convergence.esante.gouv.fr', titlesOnly: true }] };

afterEach(closePages);

describe('trial 12: clobbered documents and forms', () => {
  const NAMES = 'title querySelectorAll defaultView body documentElement getElementById activeElement createElement cookie'.split(
    ' ',
  );
  const OF_FORM =
    'parentElement getAttribute closest matches children firstChild nextSibling previousSibling localName checkVisibility getRootNode ownerDocument attributes id nodeType labels'.split(
      ' ',
    );

  test('a document whose own names are images and forms', async () => {
    const page = await made(
      `${NAMES.map((name) => `<img name=${name}><form name=${name}></form>`).join('')}<h1>Preuves</h1><label for=f>Nom</label><input id=f>`,
    );
    expect(read(page)).toMatchObject({ title: 'Page', headings: ['Preuves'], field: { label: 'Nom', heading: 'Preuves' } });
  });

  test('a form whose own names are its controls', async () => {
    const page = await made(
      `<h1>Preuves</h1><form role=group aria-label=Bloc>${OF_FORM.map((name) => `<input name=${name} value=SECRET>`).join('')}<p>Lien <input id=f></p></form>`,
    );
    const context = read(page);
    expect(context).toMatchObject({ headings: ['Preuves'], field: { label: 'Lien', heading: 'Preuves' } });
    expect(JSON.stringify(context)).not.toContain('SECRET');
  });

  test('elements whose getters throw are silent, the rest is read', async () => {
    const page = await made('<h1>Preuves</h1><label for=f>Nom</label><p>Autre</p><input id=f>');
    const field = page.querySelector('#f') as Element;
    for (const name of ['labels', 'getAttribute', 'id', 'value', 'type', 'closest']) {
      if (name !== 'closest')
        Object.defineProperty(field, name, {
          get: () => {
            throw new Error('trap');
          },
        });
    }
    expect(read(page, field)).toMatchObject({ headings: ['Preuves'], field: { label: 'Nom' } });
  });
});

describe('trial 17: references that go nowhere or round', () => {
  test.each([
    ['itself', '<input id=f aria-labelledby=f aria-label=Soi>', 'Soi'],
    ['a cycle', '<i id=a aria-labelledby=b>A</i><i id=b aria-labelledby=a>B</i><input id=f aria-labelledby="a b">', 'A B'],
    ['missing ids', '<input id=f aria-labelledby="x y z" aria-label=Reste>', 'Reste'],
    ['doubles: the first counts', '<i id=a>Un</i><i id=a>Deux</i><input id=f aria-labelledby=a>', 'Un'],
    ['an element around the field', '<div id=a>Tout <input id=f aria-labelledby=a value=SECRET></div>', 'Tout'],
    [
      'another field: its name, never its content',
      '<textarea id=a aria-label=Autre>SECRET</textarea><input id=f aria-labelledby=a>',
      'Autre',
    ],
    ['code', '<script id=a type=x>var SECRET</script><input id=f aria-labelledby=a title=Titre>', 'Titre'],
    [
      'a strange id',
      "<label for='a\"]b\\'>Étrange</label><div role=textbox id='a\"]b\\' class=f tabindex=0>SECRET</div>",
      'Étrange',
    ],
  ])('%s', async (_, html, label) => {
    const page = await made(html);
    expect(read(page, page.querySelector('#f, .f')).field?.label).toBe(label);
  });

  test('elements that a script refers to, without an id', async () => {
    const page = await made('<h1>Preuves</h1><b>Nom du produit</b><i>Tel que déclaré</i><input id=f>');
    const [name, hint, field] = ['b', 'i', '#f'].map((one) => page.querySelector(one) as Element);
    Object.assign(field as Element, { ariaLabelledByElements: [name], ariaDescribedByElements: [hint] });
    expect(read(page).field).toMatchObject({ label: 'Nom du produit', hint: 'Tel que déclaré' });
    Object.assign(field as Element, {
      ariaLabelledByElements: Array.from({ length: 5000 }, () => field),
      ariaDescribedByElements: null,
    });
    bounded(read(page));
  });

  test('a thousand ids', async () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `a${i}`);
    bounded(
      read(await made(`${ids.map((id) => `<i id=${id}>mot</i>`).join('')}<input id=f aria-labelledby="${ids.join(' ')}">`)),
    );
  });
});

describe('trials 20 and 21: secrets', () => {
  test('in what names a field', async () => {
    const context = read(
      await made(`<h1>Compte de jean@exemple.fr</h1><p role=alert>Le RPPS 10100345678 est inconnu</p>
      <label for=f>Numéro 1 85 05 78 006 084 36</label><input id=f placeholder=eyJhbGciOiJIUzI1NiJ9.e30.x title="a8f5f167f44f4964e6c998dee827110c">`),
    );
    expect(context).toMatchObject({
      headings: ['Compte de'],
      messages: ['Le RPPS est inconnu'],
      field: { label: 'Numéro', hint: null },
    });
  });

  test('whatever shows again what was typed or chosen', async () => {
    const page = await made(`
      <label id=l for=f>Offre <select><option selected>SECRET</option></select><output>SECRET</output><span class="x__single-value">SECRET</span>
        <span contenteditable>SECRET</span><span role=textbox>SECRET</span><label class=ui-inputfield>SECRET</label></label>
      <div class=css-1-singleValue>SECRET</div><input id=f aria-describedby=d><div id=d>Aide <div class=ui-inputfield>SECRET</div></div>
      <div role=alert>Erreur <input value=SECRET><textarea>SECRET</textarea></div><h2>Titre <i contenteditable>SECRET</i></h2>
      <div contenteditable><label for=g>SECRET</label><h1>SECRET</h1><p role=alert>SECRET</p></div>`);
    forbidValues(page);
    const context = read(page);
    expect(JSON.stringify(context)).not.toContain('SECRET');
    expect(context).toMatchObject({ headings: ['Titre'], messages: ['Erreur'], field: { label: 'Offre', hint: 'Aide' } });
  });

  test('a document that is one editor', async () => {
    const page = await made('<h1>SECRET</h1><p role=alert>SECRET</p>');
    page.designMode = 'on';
    expect(JSON.stringify(read(page))).not.toContain('SECRET');
  });

  test('a sign-in place gives its titles only', async () => {
    const page = await made(
      '<h1>Connexion</h1><p role=alert>Échec</p><label for=f>Identifiant national</label><input id=f value=SECRET>',
    );
    expect(readPage(page, ADDRESS, SIGN_IN, page.querySelector('#f'))).toMatchObject({
      headings: ['Connexion'],
      messages: [],
      field: null,
      fieldsUnread: true,
    });
  });
});

test('trial 39: documents that are no web page', () => {
  for (const [source, type] of [
    ['<svg xmlns="http://www.w3.org/2000/svg"><title>Dessin</title><text>x</text></svg>', 'image/svg+xml'],
    ['<a><h1>x</h1></a>', 'application/xml'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body/></html>', 'application/xhtml+xml'],
  ] as const) {
    const page = new DOMParser().parseFromString(source, type);
    expect(readPage(page, ADDRESS, PORTAL, page.documentElement)).toMatchObject({
      portal: 'convergence',
      screen: null,
      field: null,
    });
  }
  expect(readPage(document, 'no address', PORTAL, null)).toMatchObject({ portal: 'convergence', path: [] });
});
