import { type Family, met, pressed, SECRET, typed } from '../family';

const o = `<option value="1">${SECRET} un</option><option value="2" selected>${SECRET} deux</option>`;
export default {
  name: 'materialize-css, pikaday',
  html: `<form style="width:500px" class="container">
  <div id="i2"><label for="d1">Date de dépôt</label><input id="d1" value="27/05/2031"></div>
  <div id="i4" class="input-field"><select id="s1">${o}</select><label>Couloir</label></div>
  <div id="i5" class="input-field"><select id="s2" multiple>${o}</select><label for="s2">Usages</label></div>
  <div id="i6" class="input-field"><input id="t1" type="text" class="datepicker" value="27 mai 2031"><label for="t1">Début de validité</label></div>
  <div id="i7" class="input-field"><input id="a1" type="text" class="autocomplete" value="${SECRET}"><label for="a1">Ville</label><span class="helper-text" data-error="Trop court">Court</span></div>
  <div id="i8"><div class="label">Mots-clés</div><div class="chips"></div></div>
  <div id="i9" class="file-field input-field"><div class="btn"><span>Justificatif</span><input type="file"></div><div class="file-path-wrapper"><input class="file-path validate" type="text" value="${SECRET}.pdf"></div></div>
  <div id="i10"><label><input type="checkbox"><span>Notifier</span></label></div>
  <div id="i11"><p>Vous êtes</p><p><label><input type="radio" name="w"><span>Éditeur</span></label></p><p><label><input type="radio" name="w"><span>Structure</span></label></p></div>
  <div id="i12" class="range-field"><label>Niveau</label><input type="range" min="0" max="100" value="42"></div>
  <div id="i14" class="input-field"><textarea id="x1" class="materialize-textarea" data-length="120">${SECRET}</textarea><label for="x1">Description</label></div>
  <div id="i15" class="input-field"><input id="h1" type="text" class="timepicker" value="07:49"><label for="h1">Heure</label></div>
  </form>`,
  files: [
    'pikaday/css/pikaday.css',
    'materialize-css/dist/css/materialize.css',
    'pikaday/pikaday.js',
    'materialize-css/dist/js/materialize.js',
  ],
  start: `new Pikaday({ field: d1, defaultDate: new Date(2031, 4, 27), setDefaultDate: true }); M.AutoInit(); M.Chips.init(document.querySelector('.chips'), { data: [{ tag: '${SECRET} un' }], placeholder: 'Ajouter', secondaryPlaceholder: '+ mot' }); M.CharacterCounter.init(x1); M.updateTextFields()`,
  fields: [
    met('#d1', 'Date de dépôt', { differs: 'says how every calendar is used' }),
    met('#i4 input', 'Couloir'),
    met('#i5 input', 'Usages'),
    met('#t1', 'Début de validité'),
    typed('#a1', 'Ville', { by: 'focus' }),
    typed('#i8 input', 'Mots-clés', { differs: 'an example in the box' }),
    met('#i9 input[type=text]', 'Justificatif'),
    pressed('#i10 input', 'Notifier'),
    pressed('#i11 input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    met('#i12 input', 'Niveau'),
    typed('#x1', 'Description'),
    met('#h1', 'Heure'),
  ],
} satisfies Family;
