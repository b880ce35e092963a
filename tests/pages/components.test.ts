/** What names the controls of components, in markup of several kinds: the component around, the list that is open, the group. */
import { afterEach, describe, expect, test } from 'vitest';
import { closePages } from './corpus';
import { labelIn, made, read } from './made-page';

afterEach(closePages);

const LIST = '<div role=listbox><div role=option>SECRET</div></div>';

test.each([
  ['a control in a text somebody writes', '<div contenteditable=true>SECRET<input id=f name=""></div><div></div>', null],
  ['a control in the box of a text', '<div role=textbox>SECRET<input id=f name=""></div>', null],
  [
    'letters of a stack that ends with signs are no icon',
    `<label style="font-family:Roboto,'Segoe UI Symbol'"><span><input type=radio id=f></span><span>Éditeur</span></label>`,
    'Éditeur',
  ],
  [
    'a label for the component around a handle',
    '<label for=c>Niveau</label><div><div id=c><div role=slider tabindex=0 id=f></div></div></div>',
    'Niveau',
  ],
  [
    'a list that is open is part of its control',
    `<div><label>Motif</label><div role=combobox><input id=f>${LIST}</div></div>`,
    'Motif',
  ],
  [
    'what a list tells screen readers of its choice',
    '<div><label>Ville</label><div><input id=f role=combobox aria-labelledby=a><div id=a class=list-assistive-text aria-hidden=true style="position:absolute;width:1px;height:1px;overflow:hidden">SECRET</div></div></div>',
    'Ville',
  ],
  [
    'a label around a list and what it keeps out of sight',
    '<label>Ville <span style="position:absolute;width:1px;height:1px;overflow:hidden">option SECRET, selected</span><input id=f role=combobox></label>',
    'Ville',
  ],
  [
    'a list kept laid out under what replaced it',
    '<div><label>Motif</label><div role=combobox tabindex=0><select hidden tabindex=-1 style="display:block"><option>SECRET</select><div><input type=search id=f aria-label="–"></div></div></div>',
    'Motif',
  ],
  [
    'what another component replaced, beside',
    '<form><label for=a>Mots-clés</label><tags><span role=textbox>SECRET</span></tags><input id=a style="display:none"><div><span>Domaines</span><tags><span contenteditable role=textbox id=f></span></tags><textarea style="display:none"></textarea></div></form>',
    'Domaines',
  ],
  [
    'the same in a table, hidden from screen readers alone',
    '<table><tr><td>Statut :</td><td><div><select aria-hidden=true><option>SECRET</select><input id=f></div></td></tr></table>',
    'Statut',
  ],
  [
    'the search box of a list, elsewhere in the page',
    `<table><tr><td>Statut</td><td><span role=combobox tabindex=0 aria-expanded=true aria-controls=l>SECRET</span></td></tr></table><footer>Pied</footer><div><input type=search aria-label=Search id=f><ul role=listbox id=l></ul></div>`,
    'Statut',
  ],
  [
    'a button beside a hidden file input',
    '<label for=d>Justificatif</label><span><input type=file id=d style="display:none"><button id=f type=button>Choisir un fichier</button></span>',
    'Justificatif',
  ],
  ['a name that starts as those of any list', '<label for=f>Type de carte</label><input id=f>', 'Type de carte'],
])('%s', async (_, html, label) => {
  expect(await labelIn(html)).toBe(label);
});

test('a group carries its question: a label for it, its own label inside, the cell before its table', async () => {
  const legendIn = async (html: string) => read(await made(html)).field?.legend ?? null;
  const radios = '<label><input type=radio name=r id=f> Oui</label><label><input type=radio name=r> Non</label>';
  expect(await legendIn(`<label for=g>Vous êtes</label><div><div id=g>${radios}</div></div>`)).toBe('Vous êtes');
  expect(await legendIn(`<div role=radiogroup aria-labelledby=q><b id=q>Vous êtes</b>${radios}</div>`)).toBe('Vous êtes');
  expect(
    await legendIn(
      `<table><tr><td>Vous êtes</td><td><table><tr><td><input type=radio name=r id=f></td><td><label for=f>Oui</label></td><td><input type=radio name=r></td></tr></table></td></tr></table>`,
    ),
  ).toBe('Vous êtes');
});

describe('components', () => {
  test.each([
    [
      'a dangling reference',
      '<div><span>Pays</span><div><span id=live aria-live=polite>option SECRET, selected.</span><div><input id=f role=combobox aria-labelledby=gone></div></div></div>',
      'Pays',
    ],
    [
      'a select that drew itself anew',
      '<label for=s>Pays</label><select id=s style="display:none"><option>SECRET</select><div class=box><span title=SECRET>SECRET</span><input id=f></div>',
      'Pays',
    ],
    ['a list button', '<label for=f>Pays</label><button id=f aria-haspopup=listbox>SECRET</button>', 'Pays'],
    [
      'a list button that names itself too',
      '<span id=l>Pays</span><button id=f aria-haspopup=listbox aria-labelledby="l f">SECRET</button>',
      'Pays',
    ],
    [
      'a list that says its choice, and one types in it',
      '<label for=f>Pays</label><input id=f aria-haspopup=listbox aria-label=SECRET>',
      'Pays',
    ],
    [
      'the same under a label for nothing',
      '<div><label>Pays</label><div><input id=f role=combobox aria-haspopup=tree aria-label=SECRET></div></div>',
      'Pays',
    ],
    ['a list where one types, with a name', '<input id=f role=combobox aria-haspopup=listbox aria-label=Pays>', 'Pays'],
    [
      'a list that nobody types in',
      '<label for=f>Pays</label><input id=f role=combobox readonly aria-label=SECRET><span class=p-treeselect-label>SECRET</span>',
      'Pays',
    ],
    [
      'a combobox around box and label',
      '<div role=combobox><label for=f>Pays</label><span>SECRET</span><input id=f></div>',
      'Pays',
    ],
    ['a combobox around its box', '<div role=combobox aria-label=Pays><input id=f></div>', 'Pays'],
    [
      'the search box of a list, elsewhere',
      '<label id=l>Pays</label><span role=combobox aria-expanded=true aria-labelledby=l aria-owns=r tabindex=0>SECRET</span><footer>Mentions</footer><span><input id=f type=search aria-label=Search aria-controls=r><ul id=r role=listbox></ul></span>',
      'Pays',
    ],
    [
      'a box beside a list that has its own',
      '<form><p><label>Pays</label><span><input id=f></span></p><p><label for=g>Usages</label><span><input id=g aria-controls=r><ul id=r role=listbox tabindex=0></ul></span></p></form>',
      'Pays',
    ],
    [
      'the search box of a list, beside its opener',
      '<label for=o>Pays</label><div><button id=o aria-haspopup=listbox aria-controls=r>SECRET</button><input id=f type=search aria-label=Search><ul id=r role=listbox></ul></div>',
      'Pays',
    ],
    [
      'a box and the button of its list',
      '<div><label>Pays</label><div><input id=f aria-haspopup=listbox aria-label=SECRET><button aria-haspopup=listbox aria-label=Ouvrir></button></div></div>',
      'Pays',
    ],
    [
      'a select while another list is open',
      '<p>Pays <select id=f><option>SECRET</select></p><span role=combobox aria-expanded=true aria-labelledby=u tabindex=0></span><ul role=listbox></ul><b id=u>Usages</b>',
      'Pays',
    ],
    ['a switch', '<span id=l>Notifier</span><button id=f role=switch aria-labelledby=l></button>', 'Notifier'],
    [
      'a slider',
      '<label id=l>Volume</label><div id=f role=slider tabindex=0 aria-labelledby=l aria-valuetext=SECRET></div>',
      'Volume',
    ],
    [
      'a drop zone',
      '<div id=f role=button tabindex=0><p>Déposez la preuve ici</p><input type=file hidden></div>',
      'Déposez la preuve ici',
    ],
    [
      'a list button of any popup, named beside its choice',
      '<span id=n>Couloir</span><button id=f aria-haspopup=true aria-labelledby="c n"><span id=c>SECRET</span></button>',
      'Couloir',
    ],
    ['a radio button that markup does not tell', '<md-radio id=f tabindex=0></md-radio><label for=f>Éditeur</label>', 'Éditeur'],
    [
      'a list drawn deep in its part of a form',
      '<div><div><label>Couloir</label></div><div><div><div><x-a><div><div><b title=SECRET class=chosen>SECRET</b><span><input id=f readonly></span></div></div></x-a></div></div></div></div>',
      'Couloir',
    ],
    [
      'an upload button beside its label',
      '<span>Justificatif</span> <button id=f><span>Parcourir</span><input type=file hidden></button>',
      'Justificatif',
    ],
    ['a label for the host', '<label for=h>Pays</label><x-a id=h><template shadowrootmode=open><input></template></x-a>', 'Pays'],
  ])('%s', async (_, html, label) => {
    const page = await made(html);
    const focused = page.querySelector('#f') ?? page.querySelector('x-a')?.shadowRoot?.querySelector('input') ?? null;
    const context = read(page, focused);
    expect(context.field?.label).toBe(label);
    expect(JSON.stringify(context)).not.toContain('SECRET');
  });

  test.each([
    ['title of a list button', '<button id=f aria-haspopup=listbox title=SECRET>SECRET</button>'],
    ['title of a box nobody types in', '<input id=f readonly title=SECRET>'],
    [
      'name of a list button that says its choice',
      '<button id=f aria-haspopup=listbox aria-label="Pays : SECRET">SECRET</button>',
    ],
    ['title of a select', '<select id=f title=SECRET><option>SECRET</select>'],
    ['name of a drawn list that is its choice', '<span id=f role=combobox tabindex=0 aria-label=SECRET>SECRET</span>'],
    ['name of a box nobody types in', '<input id=f role=combobox readonly aria-haspopup=tree aria-label=SECRET>'],
    ['name of a date nobody types', '<input id=f readonly aria-haspopup=dialog aria-label="Date : SECRET">'],
    ['what the list before it shows', '<p><span class=p-select-label>SECRET</span></p><input id=f>'],
    [
      'description for screen readers',
      '<span id=d style="position:absolute;width:1px;height:1px;overflow:hidden"><i id=e>option SECRET, selected.</i></span><input id=f aria-describedby="d e">',
    ],
    ['example of a list', '<input id=f role=combobox placeholder=SECRET>'],
  ])('a choice is no name: %s', async (_, html) => expect(JSON.stringify(read(await made(html)).field)).not.toContain('SECRET'));

  test.each(['title', 'aria-label', 'placeholder'])('a %s that changes under one’s hands is no name', async (name) => {
    const page = await made('<input id=f>');
    const field = page.querySelector('#f') as Element;
    field.setAttribute(name, 'Pays');
    expect(read(page).field?.label).toBe('Pays');
    field.setAttribute(name, 'SECRET');
    expect(JSON.stringify(read(page).field)).not.toContain('SECRET');
  });
});
