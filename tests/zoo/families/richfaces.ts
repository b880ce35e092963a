import { type Family, met, SECRET, typed } from '../family';

const row = (label: string, control: string, id: string) =>
  `<tr class="rich-table-row"><td class="name">${label}</td><td class="value" id="${id}">${control}</td></tr>`;
const above = (label: string, control: string, id: string) =>
  `<div class="prop" id="${id}"><span class="name">${label}</span><span class="value">${control}</span></div>`;
const sel = `<div id="f:s" class="rf-sel"><span><input id="f:sVal" type="hidden" value="1"><span class="rf-sel-cntr"><input class="rf-sel-fld-err rf-sel-inp" id="f:sInput" type="text" autocomplete="off" readonly value="${SECRET} un"><span class="rf-sel-btn"><span class="rf-sel-btn-arrow"></span></span></span></span><div class="rf-sel-lst-cord rf-sel-shdw"><div class="rf-sel-lst-dcrtn"><div class="rf-sel-lst-scrl"><div><div class="rf-sel-opt">${SECRET} un</div><div class="rf-sel-opt rf-sel-sel">${SECRET} deux</div></div></div></div></div></div>`;
const ii = (n: string) =>
  `<span id="f:ii${n}" class="rf-ii rf-ii-act"><span id="f:ii${n}Label" class="rf-ii-lbl">${SECRET}</span><span id="f:ii${n}Edit" class="rf-ii-fld-cntr"><input id="f:ii${n}Input" class="rf-ii-fld" type="text" value="${SECRET}"><span class="rf-ii-btn-prepos"></span></span></span>`;
const is = (n: string) =>
  `<span id="f:is${n}" class="rf-is rf-is-act"><span class="rf-is-lbl">${SECRET} un</span><span class="rf-is-edit"><input class="rf-is-fld" value="${SECRET} un" readonly></span></span>`;
/** As the server writes it, edited in place and picked from: neither ships a package of its components for the browser. */
export default {
  name: 'RichFaces, PrimeFaces edited in place (rebuilt)',
  html: `<form id="f"><table>
  ${row('Nom du service :', `<input value="${SECRET}"><span class="rf-msg"><span class="rf-msg-err"><span class="rf-msg-sum">f:nom: « ${SECRET} » doit être un nombre.</span><span class="rf-msg-det">'${SECRET}' must be a number consisting of one or more digits.</span></span></span>`, 'a1')}
  ${row('Couloir :', sel, 'a2')}
  ${row('Description courte', ii('1'), 'a3')}
  ${row('Date de dépôt', `<span id="f:calPopup"><input class="rf-cal-inp" value="27/05/2031" readonly><img class="rf-cal-btn" alt="Calendrier"></span><input type="hidden" value="05/2031"><span><table class="rf-cal-popup rf-cal"><tr><td class="rf-cal-hdr" colspan="8"><table><tr><td class="rf-cal-hdr-month"><div class="rf-cal-tl-btn">Mai, 2031</div></td></tr></table></td></tr></table></span>`, 'a4')}
  ${row('Niveau', `<span class="rf-insl rf-insl-hor"><span class="rf-insl-inp-cntr"><input class="rf-insl-inp" value="42"></span><span class="rf-insl-mn">0</span><span class="rf-insl-mx">100</span><span class="rf-insl-tt">${SECRET}</span></span>`, 'a5')}
  ${row('Ville', `<span class="rf-au"><input class="rf-au-inp rf-au-fld" value="${SECRET}" autocomplete="off"></span>`, 'a6')}
  ${row('Usages', `<div class="ui-autocomplete ui-autocomplete-multiple"><ul class="ui-autocomplete-multiple-container ui-inputfield"><li class="ui-autocomplete-token ui-state-active"><span class="ui-autocomplete-token-label">${SECRET} un</span></li><li class="ui-autocomplete-input-token"><input class="ui-autocomplete-input"></li></ul></div>`, 'a7')}
  ${row('Titre', `<span class="ui-inplace"><span class="ui-inplace-display">${SECRET}</span><span class="ui-inplace-content"><input class="ui-inputfield" value="${SECRET}"></span></span>`, 'a8')}
  </table>
  ${above('Statut', is('2'), 'b1')}
  ${above('Résumé', ii('3'), 'b2')}
  <div class="prop" id="b4"><span class="ui-inplace"><span class="ui-inplace-display">${SECRET}</span><span class="ui-inplace-content"><input class="ui-inputfield" name="f:sousTitre"></span></span></div>
  ${above('Mots-clés', `<div class="rf-pick"><table class="rf-pick-tbl"><tr><td>Disponibles</td><td></td><td>Retenus</td></tr><tr><td><div class="rf-pick-lst-scrl"><div class="rf-pick-opt">${SECRET} un</div></div></td><td><button type="button">→</button></td><td><div class="rf-pick-lst-scrl"><div class="rf-pick-opt">${SECRET} deux</div></div><input class="flt" value="${SECRET}"></td></tr></table></div>`, 'b6')}
  <table class="rf-dt"><thead><tr><th>Produit</th><th>Version</th></tr></thead><tbody><tr><td class="ui-editable-column"><div class="ui-cell-editor"><div class="ui-cell-editor-output">${SECRET}</div><div class="ui-cell-editor-input"><input value="${SECRET}"></div></div></td><td>${ii('5')}</td></tr></tbody></table>
  <dl id="c1"><dt>Profession</dt><dd><div class="ui-selectcheckboxmenu"><div class="ui-helper-hidden-accessible"><input type="checkbox" value="1"><label>${SECRET} un</label></div><span class="ui-selectcheckboxmenu-label-container"><label class="ui-selectcheckboxmenu-label ui-corner-all">${SECRET} un</label></span><input class="ui-selectcheckboxmenu-filter" readonly></div></dd></dl>
  <div id="d1">Objet <span class="rich-inplace rich-inplace-edit"><input class="rich-inplace-field" value="${SECRET}">${SECRET} vue</span></div></form><style>.ui-helper-hidden-accessible{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style>`,
  fields: [
    typed('#a1 input', 'Nom du service'),
    met('#a2 input.rf-sel-inp', 'Couloir'),
    typed('#a3 input', 'Description courte'),
    met('#a4 input >> nth=0', 'Date de dépôt'),
    met('#a5 input', 'Niveau'),
    typed('#a6 input', 'Ville'),
    met('#a7 input', 'Usages'),
    typed('#a8 input', 'Titre'),
    met('#b1 input', 'Statut'),
    typed('#b2 input', 'Résumé'),
    met('#b4 input', 'sous Titre'),
    met('#b6 input', 'Retenus'),
    typed('.ui-cell-editor input', 'Produit'),
    typed('[id="f:ii5Input"]', 'Version'),
    met('#c1 input[readonly]', 'Profession'),
    met('#d1 input', 'Objet'),
  ],
} satisfies Family;
