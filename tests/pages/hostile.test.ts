/** Pages that fight back: trials 12, 15, 16, 17, 20, 21 and 39, as far as page reading is concerned. */
import { afterEach, describe, expect, test } from 'vitest';
import type { PageContext } from '../../src/page/context';
import { LIMITS } from '../../src/page/limits';
import { readPage } from '../../src/page/read-page';
import { closePages } from './corpus';
import { forbidValues } from './forbid-values';
import { ADDRESS, made, PORTAL, read } from './made-page';

const SIGN_IN = { ...PORTAL, places: [{ host: 'convergence.esante.gouv.fr', titlesOnly: true }] };

afterEach(closePages);

function bounded(page: PageContext): void {
  const texts = [
    page.title,
    page.step ?? '',
    ...page.headings,
    ...page.messages,
    ...page.path,
    ...Object.values(page.field ?? {}).map((text) => text ?? ''),
  ];
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(LIMITS.text);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
  expect(page.headings.length).toBeLessThanOrEqual(LIMITS.headings);
  expect(page.messages.length).toBeLessThanOrEqual(LIMITS.messages);
}

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

// The time is the browser's, to build such pages on a busy machine.
describe('trials 15 and 16: size', { timeout: 60_000 }, () => {
  // Work is counted in looks at what is drawn: it must follow our limits, not the size of the page.
  const readCounting = (page: Document, focused: Element | null) => {
    const view = page.defaultView as Window & typeof globalThis;
    let looks = 0;
    for (const name of ['checkVisibility', 'getBoundingClientRect', 'querySelectorAll'] as const) {
      const look = view.Element.prototype[name] as (...given: unknown[]) => unknown;
      Object.defineProperty(view.Element.prototype, name, {
        configurable: true,
        value(this: Element, ...given: unknown[]) {
          looks++;
          return look.apply(this, given);
        },
      });
    }
    const context = read(page, focused);
    expect(looks).toBeLessThan(2 * LIMITS.nodes);
    bounded(context);
    return context;
  };
  const within = async (html: string, focus = '#f') => {
    const page = await made(html);
    return readCounting(page, page.querySelector(focus));
  };

  test('five megabytes in a label, a heading, a message and the title', async () => {
    const big = 'mot '.repeat(1_250_000);
    const page = await made('<style>* { display: none }</style><h1></h1><p role=alert></p><label for=f></label><input id=f>');
    for (const element of page.querySelectorAll('title, h1, p, label')) element.append(big);
    expect(readCounting(page, page.querySelector('#f')).field?.label).toMatch(/^mot mot/);
  });

  test('a hundred thousand labels, then the field', async () => {
    const long = `<label for=f>Nom ${'long '.repeat(80)}</label>`;
    const context = await within(
      `${long.repeat(20)}${'<label for=f>Nom</label>'.repeat(10_000)}${'<label>x</label>'.repeat(90_000)}<input id=f>`,
    );
    expect(context.field?.label).toMatch(/^Nom long/);
  });

  test('ten thousand fields', async () => {
    const row = (i: number) =>
      `<fieldset><legend>Bloc ${i}</legend><label for=f${i}>Champ ${i % 7}</label><input id=f${i}></fieldset>`;
    const context = await within(Array.from({ length: 10_000 }, (_, i) => row(i)).join(''), '#f9998');
    expect(context.field).toMatchObject({ label: 'Champ 2', legend: 'Bloc 9998' });
  });

  test('a hundred thousand nodes around fields that nothing names', async () => {
    const page = await made(
      `<main>${'<p><b>SECRET</b> <i>mot</i></p>'.repeat(5000)}<div><input id=a></div></main>
       <form>${'<div><input><span>SECRET</span></div>'.repeat(6000)}<div><div role=combobox id=b></div></div></form>
       <table>${'<tr><td>SECRET</td><td><input></td></tr>'.repeat(5000)}<tr><td><input id=c></td></tr></table>
       <div><x-list><ul role=listbox>${'<li role=option>SECRET</li>'.repeat(10_000)}</ul><input id=d></x-list></div>`,
    );
    for (const id of ['a', 'b', 'c', 'd']) readCounting(page, page.getElementById(id));
  });

  test('a label in thirty thousand pieces, a heading deep down', async () => {
    await within(`<label for=f>${'<b>a</b>'.repeat(30_000)}</label><input id=f>`);
    await within(`<h1>${'<i>'.repeat(400)}Fond</h1><label for=f>Nom</label><input id=f>`);
  });

  test('forty thousand messages and headings', async () => {
    const context = await within(`${'<p role=alert>Erreur</p><h2>Titre</h2>'.repeat(20_000)}<input id=f aria-label=Nom>`);
    expect(context).toMatchObject({ messages: ['Erreur'], headings: ['Titre'], field: { heading: 'Titre' } });
  });

  test('nested open shadow roots', async () => {
    const page = await made('<h1>Haut</h1><x-a></x-a>');
    let host = page.querySelector('x-a') as Element;
    for (let depth = 0; depth < 500; depth++) {
      const root = host.attachShadow({ mode: 'open' });
      host = page.createElement('div');
      root.append(host);
    }
    const field = page.createElement('input');
    host.before('Profond ', field);
    bounded(read(page, field));
    expect(read(page, field).field?.label).toBe('Profond');
  });

  test('markup, bidirectional and zero-width characters, lone surrogates', async () => {
    const page = await made(
      '<h1>\u202Eémosid\u2066 <script>alert(1)</script>&lt;img onerror=x&gt;</h1><h2></h2><label for=f>N\u200Bom\u0007</label><input id=f>',
    );
    page.querySelector('h2')?.append('Suite\uD800\uDFFF\uD800');
    const context = read(page);
    bounded(context);
    expect(context.headings).toEqual(['émosid <img onerror=x', 'Suite']);
    expect(context.field?.label).toBe('Nom');
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
