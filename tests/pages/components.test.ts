/** What names the controls of components, in markup of several kinds: the component around, the list that is open, the group. */
import { afterEach, expect, test } from 'vitest';
import { closePages } from './corpus';
import { made, read } from './made-page';

afterEach(closePages);

const labelIn = async (html: string) => read(await made(html)).field?.label ?? null;
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
