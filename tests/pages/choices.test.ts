/** What components show of a choice where others have words: never read, and the field is named all the same. */
import { afterEach, expect, test } from 'vitest';
import { closePages } from './corpus';
import { made, read } from './made-page';

afterEach(closePages);

const OUT = 'style="position:absolute;width:1px;height:1px;overflow:hidden"';

test.each([
  [
    'an open list named by its button',
    '<label for=b>Couloir</label><button id=b aria-haspopup=listbox aria-controls=f aria-expanded=true>SECRET</button><div role=listbox id=f tabindex=0 aria-labelledby=b></div>',
    'Couloir',
  ],
  [
    'what a label tells screen readers of the list it names',
    `<label id=l for=f>Usages <span ${OUT}>Total items selected: 2 SECRET</span></label><button id=f role=combobox aria-haspopup=listbox aria-labelledby=l>SECRET</button>`,
    'Usages',
  ],
  [
    'a choice beside its box, both inside the label',
    '<label for=f><div><div>Couloir</div><div><span>SECRET</span><input id=f role=combobox readonly></div></div></label>',
    'Couloir',
  ],
  [
    'the same without a word in the label',
    '<div><div>Couloir</div><label for=f><div><span>SECRET</span><input id=f role=combobox></div></label></div>',
    'Couloir',
  ],
  [
    'entries with a box to tick, beside what opens them',
    '<div><div><input id=f readonly><ul style="display:none"><li><label><input type=checkbox>SECRET</label></li></ul><select id=s tabindex=-1 style="display:none"></select></div><label for=s>Usages</label></div>',
    'Usages',
  ],
  [
    'the title of a box in a picker',
    '<label for=f>Date</label><div class=ant-picker><div><input id=f title="27 mai SECRET"></div></div>',
    'Date',
  ],
  [
    'a button that shows what was picked',
    '<label for=f>Date</label><button id=f type=button aria-haspopup=dialog aria-label="Choisir, SECRET" title=SECRET>SECRET</button>',
    'Date',
  ],
  [
    'a list without a role',
    '<div><label>Couloir</label><div id=f class="ui selection dropdown" tabindex=0 title=SECRET><div>SECRET</div></div></div>',
    'Couloir',
  ],
  [
    'a text edited in place',
    '<table><tr><td>Titre</td><td><span class=rf-ii><span class=rf-ii-lbl>SECRET</span><span><input id=f></span></span></td></tr></table>',
    'Titre',
  ],
  ['the same, around its box', '<p>Titre <span class=rich-inplace><input id=f>SECRET</span></p>', 'Titre'],
  ['entries picked from a list', '<div>Motif</div><div><div class=rf-pick-opt>SECRET</div><input id=f></div>', 'Motif'],
  [
    'the words inside a switch',
    '<label><input type=checkbox id=f><span class=control-indicator>SECRET</span>Notifier</label>',
    'Notifier',
  ],
  [
    'a label whose class names the component',
    '<label for=f class=TagsInput-label>Mots-clés</label><input id=f aria-haspopup=listbox>',
    'Mots-clés',
  ],
  [
    'a name that every box of its kind has, and a label',
    '<label for=f>Échéance</label><input id=f aria-label="Date picker">',
    'Échéance',
  ],
  [
    'a button for files before its input',
    '<div><p>Justificatif</p><button id=f type=button>Choisir</button><input type=file style="display:none"></div>',
    'Justificatif',
  ],
  [
    'a button for files in a part after its input',
    '<div><label>Justificatif</label><div><input type=file style="display:none"><div><button id=f type=button>Choisir</button></div></div></div>',
    'Justificatif',
  ],
  [
    'a label for files that is drawn as a button',
    '<div><p>Justificatif</p><label>Parcourir<input type=file id=f style="opacity:0;position:absolute"></label></div>',
    'Justificatif',
  ],
])('%s', async (_, html, label) => {
  const said = read(await made(html));
  expect(JSON.stringify(said)).not.toContain('SECRET');
  expect(said.field?.label).toBe(label);
});

test.each([
  ['quotes', 'La ville « SECRET » est inconnue', 'La ville est inconnue'],
  ['quotes with straight signs', 'Le code "SECRET", reçu, n’est pas valide', 'Le code , reçu, n’est pas valide'],
  ['quotes with apostrophes', "L'identifiant 'SECRET n'a' manque d'un chiffre", "L'identifiant manque d'un chiffre"],
  ['names a file', 'Mon SECRET.pdf est trop lourd', null],
])('what a message %s', async (_, message, kept) => {
  const said = read(
    await made(
      `<label for=f>Nom</label><input id=f aria-describedby=m><p id=m class=error>${message}</p><p role=alert>${message}</p>`,
    ),
  );
  expect(said.field?.hint ?? null).toBe(kept);
  expect(said.messages).toEqual(kept === null ? [] : [kept]);
});

test('a calendar that is open tells neither heading nor message, and is no heading of the fields after it', async () => {
  const days = '<table role=grid><tr><td>1</td></tr></table>';
  const said = read(
    await made(`<h1>Dossier</h1><div class=x-datepicker><h2 aria-live=polite>SECRET 2031</h2>${days}</div><div class=calendar><p role=alert>SECRET</p>${days}</div>
      <label for=f>Nom</label><input id=f>`),
  );
  expect(JSON.stringify(said)).not.toContain('SECRET');
  expect(said.field).toMatchObject({ label: 'Nom', heading: 'Dossier' });
});
