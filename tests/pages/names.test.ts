/** What names a field, a message and a heading, source by source. */
import { afterEach, describe, expect, test } from 'vitest';
import { readFocused, readPage } from '../../src/page/read-page';
import { closePages } from './corpus';
import { ADDRESS, made, PORTAL, read } from './made-page';

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
    [
      'what the box shows before what is typed is not its name',
      '<div>Site web</div><div class=input-group><span class=input-group-addon>https://</span><input id=f></div>',
      'Site web',
    ],
    [
      'unless nothing else is',
      '<div class=ant-input-group><span class=ant-input-group-addon>URL</span><input id=f></div>',
      'URL',
    ],
    [
      'words that name another control are not its name',
      '<div><i id=v>x</i><button aria-haspopup=listbox aria-labelledby="l v">y</button></div><b id=l>Dispositif</b><input id=f name=code>',
      'code',
    ],
    [
      'a label of another, written after it',
      '<div><select id=g></select><label for=g>Rôle</label></div><input id=f name=code>',
      'code',
    ],
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

describe('tables', () => {
  test.each([
    ['a head over two columns', '<table><tr><th colspan=2>Contact<th>Rôle<tr><td><input><td><input id=f><td></table>', 'Contact'],
    [
      'a head over two rows',
      '<table><tr><th rowspan=2>Nom<th colspan=2>Contact<tr><th>Courriel<th>Téléphone<tr><td>x<td><input><td><input id=f></table>',
      'Téléphone',
    ],
    [
      'a cell that spans two rows of data',
      '<table><tr><th>Lot<th>Clé<th>Date<tr><td rowspan=2>Bleu<td>x<td>y<tr><td><input id=f><td>z</table>',
      'Clé',
    ],
    ['heads named by headers', '<table><tr><th id=h1>Clé<th id=h2>Date<tr><td headers=h2><input id=f></table>', 'Date'],
    [
      'heads in a table of their own',
      '<div><div><table><tr><th>Lot<th>Clé publique</table></div><div><table><tr><td>Lot bleu<td><input id=f></table></div></div>',
      'Clé publique',
    ],
    [
      'heads in cells of a thead',
      '<table><thead><tr><td>Lot<td>Clé publique</thead><tr><td>Lot bleu<td><input id=f></table>',
      'Clé publique',
    ],
    [
      'a grid of roles',
      '<div role=grid><div role=row><span role=columnheader>Lot</span><span role=columnheader>Clé</span></div><div role=row><span role=gridcell>Bleu</span><span role=gridcell><input id=f></span></div></div>',
      'Clé',
    ],
    [
      'a grid that says its columns',
      '<div role=grid><div role=row><b role=columnheader aria-colindex=3>Clé</b><b role=columnheader aria-colindex=2>Lot</b></div><div role=row><i role=gridcell aria-colindex=3><input id=f></i></div></div>',
      'Clé',
    ],
    ['labels in the row above', '<table><tr><td>Nom<td>Adresse<tr><td><input><td><input id=f></table>', 'Adresse'],
    ['labels in the row above, the first', '<table><tr><td>Nom<td>Adresse<tr><td><input id=f><td><input></table>', 'Nom'],
    [
      'rows of labels and controls in turn',
      '<table><tr><td>A<td>B<tr><td><input><td><input><tr><td>Ville<td>Pays<tr><td><input><td><select id=f></select></table>',
      'Pays',
    ],
  ])('%s', async (_, html, label) => expect(await labelIn(html)).toBe(label));

  test('a data cell is no name, nor is the row of one', async () => {
    const under = await made('<table><tr><th>Titulaire<th></th><tr><td>SECRET<td><input id=f></table>');
    expect(JSON.stringify(read(under))).not.toContain('SECRET');
    const row = await made('<table><tr><td>SECRET 1<td>SECRET actif<td><select id=f><option>x</select></table>');
    expect(JSON.stringify(read(row))).not.toContain('SECRET');
    const heads = await made('<table><tr><th>Nom<th>Courriel<tr><td>SECRET<td><input id=f></table>');
    expect(read(heads).field).toMatchObject({ label: 'Courriel', legend: null });
  });

  test('a row is read where the portal says that its words are its own', async () => {
    const page = await made(
      '<table><tr><th>Étape<th>Auteur<th>Preuve<tr><td>Envoyer l’archive<td>SECRET<td><input id=f></table>',
    );
    const portal = { ...PORTAL, rows: [['Étape']] };
    expect(readPage(page, ADDRESS, portal, page.querySelector('#f'))?.field).toMatchObject({
      label: 'Preuve',
      legend: 'Envoyer l’archive',
    });
    expect(read(page).field?.legend).toBeNull();
  });

  test('the head above the head is the legend', async () => {
    const page = await made(
      '<table><tr><th colspan=2>Contact technique<th>Rôle<tr><th>Nom<th>Courriel<th><tr><td><input><td><input id=f><td></table>',
    );
    expect(read(page).field).toMatchObject({ label: 'Courriel', legend: 'Contact technique' });
  });
});

describe('what markup leaves loose', () => {
  test.each([
    ['a label before, without for', '<div><label>Nom</label><div><input id=f></div></div>', 'Nom'],
    ['a label after, without for', '<div><input id=f><label>Nom</label></div>', 'Nom'],
    ['a text after, as floating labels have it', '<div><input id=f><span>Nom</span></div>', 'Nom'],
    ['two controls in one label: the first', '<label>Du <input id=f> au <input></label>', 'Du'],
    ['two controls in one label: the second', '<label>Du <input> au <input id=f></label>', 'au'],
    ['a box and what it asks for', '<label><input type=checkbox> Autre, précisez</label> <input id=f>', 'Autre, précisez'],
    ['a mark between', '<div><span>Nom</span> <span>(obligatoire)</span> <input id=f></div>', 'Nom'],
    ['a help image between', '<table><tr><td>Nom</td><td><img alt=Aide><input id=f></td></tr></table>', 'Nom'],
    ['a help button between', '<div><span>Nom</span><button aria-label=Aide>?</button><input id=f></div>', 'Nom'],
    ['a tooltip between', '<div><span>Nom</span><span role=tooltip>Comme au registre</span><input id=f></div>', 'Nom'],
    ['a number cut in parts', '<div>Code d’accès <input maxlength=3> <input maxlength=3 id=f></div>', 'Code d’accès'],
    [
      'a grid by style',
      '<style>div{display:grid;grid-template-columns:9em 9em}</style><div><span>Nom</span><span>Ville</span><input id=a><input id=f></div>',
      'Ville',
    ],
    [
      'placed by hand',
      '<p style="position:absolute;top:9px;left:9px">Ville</p><b style="position:absolute;top:90px">Loin</b><div><input id=f style="position:absolute;top:40px;left:9px"></div>',
      'Ville',
    ],
  ])('%s', async (_, html, label) => expect(await labelIn(html)).toBe(label));

  test.each([
    ['a footer', '<footer>Mentions légales</footer><div><input id=f></div>'],
    ['a heading', '<h2>Vos coordonnées</h2><input id=f>'],
    ['a sentence', '<p>Le certificat expire demain.</p><textarea id=f></textarea>'],
    ['what people say', '<div class=chat><p>SECRET a dit</p></div><div class=chat-input><textarea id=f></textarea></div>'],
    ['a thread around', '<div class=comments><div class=comment-body>SECRET</div><textarea id=f></textarea></div>'],
    ['a log', '<div role=log><p>SECRET</p></div><textarea id=f></textarea>'],
    ['a live region', '<span aria-live=polite>SECRET choisi</span><input id=f>'],
    ['a status', '<p role=status>SECRET</p><input id=f>'],
    ['chips', '<span class=chip>SECRET</span><input id=f>'],
    ['a choice', '<div class=x__single-value>SECRET</div><div class=multiValue>SECRET</div><input id=f>'],
    ['an option without its list', '<div><option>SECRET</option></div><input id=f>'],
    ['an option beside', '<span><option>SECRET un</option><option>SECRET deux</option></span> <input id=f>'],
    ['an option of a row', '<table><tr><td><option>SECRET</option></td><td><input id=f></td></tr></table>'],
    ['a group without its list', '<div><optgroup label=SECRET>SECRET<option>SECRET</option></optgroup></div><input id=f>'],
    ['an option after', '<div><input id=f><option>SECRET</option></div>'],
    ['entries kept for a box', '<datalist id=l style="display:block"><option>SECRET</option></datalist><input id=f list=l>'],
    [
      'entries by a label that is gone',
      '<div id=d><option>SECRET</option><optgroup label=SECRET></optgroup></div><input id=f aria-labelledby=d aria-describedby=d>',
    ],
    ['entries in a hint', '<input id=f aria-describedby=o><div><option id=o>SECRET</option></div>'],
    ['an entry of the list', '<div role=option>SECRET</div><x-option>SECRET</x-option><input id=f>'],
    ['a format', '<span>jj/mm/aaaa</span><input id=f placeholder=JJ/MM/AAAA>'],
    [
      'only for screen readers',
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">SECRET</span><input id=f>',
    ],
    ['the control before', '<label>Nom <input></label><input id=f>'],
  ])('never %s', async (_, html) => {
    const { field } = read(await made(html));
    expect(field?.label ?? '').toBe('');
    expect(JSON.stringify(field)).not.toContain('SECRET');
  });
});

describe('words of a name', () => {
  test.each([
    ['a place to break a word', '<label for=f>Établis<wbr>sement</label><input id=f>', 'Établissement'],
    ['a letter of its own', '<label for=f><span>N</span>uméro</label><input id=f>', 'Numéro'],
    ['blocks are words', '<label for=f><div>Nom</div><div>complet</div></label><input id=f>', 'Nom complet'],
    ['a line break is a space', '<label for=f>Nom<br>complet</label><input id=f>', 'Nom complet'],
    ['an icon of letters', '<label for=f><i class=material-icons>info</i>Numéro</label><input id=f>', 'Numéro'],
    ['an icon by its font', '<label for=f><b style="font-family:MyIcons">home</b>Numéro</label><input id=f>', 'Numéro'],
    ['an icon element', '<label for=f><mat-icon>edit</mat-icon>Numéro</label><input id=f>', 'Numéro'],
    ['marks', '<label for=f>Numéro <abbr title=obligatoire>*</abbr></label><input id=f>', 'Numéro'],
    ['a mark in words', '<label for=f>Numéro <span>(champ obligatoire)</span></label><input id=f>', 'Numéro'],
    ['a mark in an attribute', '<input id=f aria-label="Numéro (facultatif)">', 'Numéro'],
    ['a box that is called so', '<label><input type=checkbox id=f> Obligatoire</label>', 'Obligatoire'],
    [
      'help within',
      '<label for=f>Numéro <button>?</button><img alt=Aide><span class=help-text>Neuf chiffres</span></label><input id=f>',
      'Numéro',
    ],
    [
      'an aside for screen readers',
      '<label for=f>Numéro <span style="position:absolute;width:1px;height:1px;overflow:hidden">, chiffres uniquement,</span></label><input id=f>',
      'Numéro',
    ],
    ['the same in sight', '<label for=f>Numéro <span>(FINESS)</span></label><input id=f>', 'Numéro (FINESS)'],
    [
      'a name wholly for screen readers',
      '<label for=f style="position:absolute;width:1px;height:1px;overflow:hidden">Numéro <span>(FINESS)</span></label><input id=f>',
      'Numéro (FINESS)',
    ],
    [
      'a link is a word',
      '<label><input type=checkbox id=f> J’accepte les <a href=#>conditions</a></label>',
      'J’accepte les conditions',
    ],
  ])('%s', async (_, html, label) => expect(await labelIn(html)).toBe(label));

  test('a slot says what it is given, else its own words', async () => {
    const inner =
      '<template shadowrootmode=open><p><slot name=before>Avant</slot></p><label for=c><slot>Libellé</slot></label><input id=c></template>';
    const label = async (given: string) => {
      const page = await made(`<x-a>${inner}${given}</x-a>`);
      return read(page, page.querySelector('x-a')?.shadowRoot?.querySelector('input') ?? null).field?.label;
    };
    expect(await label('Clé publique')).toBe('Clé publique');
    expect(await label('<b>Clé</b> publique')).toBe('Clé publique');
    expect(await label('')).toBe('Libellé');
  });

  test('an empty slot takes nothing of the component before', async () => {
    const page = await made(
      '<p>Autre</p><x-a><template shadowrootmode=open><label for=c><slot></slot></label><input id=c></template></x-a>',
    );
    const field = page.querySelector('x-a')?.shadowRoot?.querySelector('input') ?? null;
    expect(read(page, field).field?.label).toBe('Autre');
  });
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

describe('questions without fieldset', () => {
  test.each([
    [
      'asked in the same line, each answer after its button',
      '<p>Avez-vous une carte ? <input type=radio name=s> Oui <input type=radio name=s id=f> Non</p>',
      'Non',
      'Avez-vous une carte ?',
    ],
    [
      'asked in the same line, each answer around its box',
      '<h3>Titre</h3><p>Avant</p><div>Vos usages : <label><input type=checkbox id=f> Test</label> <label><input type=checkbox> Réel</label></div>',
      'Test',
      'Vos usages',
    ],
    [
      'each answer before its button: the first answer asks nothing',
      '<p>Vous êtes</p><p>Oui <input type=radio name=s id=f> Non <input type=radio name=s></p>',
      'Oui',
      'Vous êtes',
    ],
    [
      'radio buttons',
      '<p>Votre statut</p><label><input type=radio name=s> Salarié</label><label><input type=radio name=s id=f> Mandataire</label>',
      'Mandataire',
      'Votre statut',
    ],
    [
      'boxes',
      '<div><span>Usages</span><div><label><input type=checkbox id=f> Signature</label><label><input type=checkbox> Chiffrement</label></div></div>',
      'Signature',
      'Usages',
    ],
    [
      'a date in parts',
      '<div><p>Date d’expiration</p><div><input aria-label=Jour><input aria-label=Mois id=f><input aria-label=Année></div></div>',
      'Mois',
      'Date d’expiration',
    ],
  ])('%s', async (_, html, label, legend) => expect(read(await made(html)).field).toMatchObject({ label, legend }));
});

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
