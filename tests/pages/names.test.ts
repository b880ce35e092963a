/** What names a field, source by source. */
import { afterEach, describe, expect, test } from 'vitest';
import { closePages } from './corpus';
import { labelIn, made, read } from './made-page';

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
    ['a format in words', '<span>Format de date : jour et mois</span><input id=f>'],
    ['the form of its page', '<input id="form:j_idt4">'],
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
