import { attached, type Family, met, pressed, SECRET, typed } from '../family';

const row = (label: string, control: string) =>
  `<div class="ui-g-12 ui-md-3"><label class="ui-outputlabel ui-widget">${label}<span class="ui-outputlabel-rfi">*</span></label></div><div class="ui-g-12 ui-md-9">${control}</div>`;

/** As the server writes it: PrimeFaces ships no package of its components for the browser. */
export default {
  name: 'PrimeFaces (rebuilt)',
  html: `<form id="f"><table role="grid" class="ui-panelgrid ui-widget"><tbody>
    <tr class="ui-widget-content ui-panelgrid-even" role="row"><td role="gridcell" class="ui-panelgrid-cell"><label id="f:l1" class="ui-outputlabel ui-widget" for="f:nom">Nom du service<span class="ui-outputlabel-rfi">*</span></label></td><td role="gridcell" class="ui-panelgrid-cell"><input id="f:nom" name="f:nom" class="ui-inputfield ui-inputtext ui-widget" value="${SECRET}" aria-required="true"></td></tr>
    <tr role="row"><td role="gridcell"><label for="f:lane_focus">Couloir</label></td><td role="gridcell"><div id="f:lane" class="ui-selectonemenu ui-widget"><div class="ui-helper-hidden-accessible"><input id="f:lane_focus" type="text" autocomplete="off" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly></div><div class="ui-helper-hidden-accessible"><select id="f:lane_input" name="f:lane_input" tabindex="-1" aria-hidden="true"><option selected>${SECRET} un</option></select></div><label id="f:lane_label" class="ui-selectonemenu-label ui-inputfield ui-corner-all">${SECRET} un</label><div class="ui-selectonemenu-trigger"><span class="ui-icon ui-icon-triangle-1-s"></span></div></div></td></tr>
    <tr role="row"><td role="gridcell">Date de dépôt :</td><td role="gridcell"><span id="f:day" class="p-datepicker ui-calendar"><input id="f:day_input" class="ui-inputfield ui-widget hasDatepicker" value="2031-02-03"><button class="ui-datepicker-trigger ui-button" type="button" aria-label="Show Calendar"><span class="ui-icon"></span></button></span></td></tr>
    <tr role="row"><td role="gridcell">Vous êtes</td><td role="gridcell"><table id="f:you" role="presentation" class="ui-selectoneradio"><tbody><tr><td><div class="ui-radiobutton ui-widget"><div class="ui-helper-hidden-accessible"><input id="f:you:0" type="radio" name="f:you"></div><div class="ui-radiobutton-box"></div></div></td><td><label for="f:you:0">Éditeur</label></td><td><div class="ui-radiobutton ui-widget"><div class="ui-helper-hidden-accessible"><input id="f:you:1" type="radio" name="f:you"></div></div></td><td><label for="f:you:1">Structure</label></td></tr></tbody></table></td></tr>
    </tbody></table>
    <div class="ui-g">${row('Usages', `<div id="f:many" class="ui-selectcheckboxmenu ui-widget"><div class="ui-helper-hidden-accessible"><input id="f:many_focus" readonly role="combobox"></div><ul class="ui-selectcheckboxmenu-multiple-container"><li class="ui-selectcheckboxmenu-token"><span class="ui-selectcheckboxmenu-token-label">${SECRET} un</span></li></ul></div>`)}
      ${row('Nombre de lots', '<span id="f:lots" class="ui-inputnumber ui-widget"><input id="f:lots_input" class="ui-inputfield" value="749913"><input id="f:lots_hinput" type="hidden" name="f:lots_hinput" value="749913"></span>')}
      ${row('Description', `<textarea id="f:text" class="ui-inputfield ui-inputtextarea" maxlength="300">${SECRET}</textarea><span id="f:counter">293 caractères restants.</span>`)}
      ${row('Notifier', '<div id="f:ok" class="ui-selectbooleancheckbox ui-chkbox ui-widget"><div class="ui-helper-hidden-accessible"><input id="f:ok_input" type="checkbox"></div><div class="ui-chkbox-box"></div></div>')}
      ${row('Ville', `<span id="f:city" class="ui-autocomplete"><input id="f:city_input" class="ui-autocomplete-input ui-inputfield" value="${SECRET}" role="combobox" aria-controls="p" aria-expanded="false"><button class="ui-autocomplete-dropdown ui-button" type="button"></button></span>`)}
      ${row('Justificatif', '<div id="f:doc" class="ui-fileupload ui-widget"><div class="ui-fileupload-buttonbar"><span class="ui-button ui-fileupload-choose" tabindex="0" role="button"><span class="ui-button-text">Choisir</span><input type="file" id="f:doc_input" tabindex="-1" aria-hidden="true" style="opacity:0"></span></div><div class="ui-fileupload-content"></div></div>')}</div>
    <table role="grid" class="ui-datatable"><thead><tr role="row"><th role="columnheader" class="ui-state-default"><span class="ui-column-title">Produit</span><input class="ui-column-filter ui-inputfield" id="f:filter" value="${SECRET}"></th><th role="columnheader"><span class="ui-column-title">Version</span></th></tr></thead><tbody><tr role="row" data-ri="0"><td role="gridcell">${SECRET}</td><td role="gridcell"><input id="f:v" class="ui-inputfield" value="${SECRET}"></td></tr></tbody></table></form>`,
  files: [],
  start: `document.head.append(Object.assign(document.createElement('style'), { textContent: '.ui-helper-hidden-accessible{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}' }))`,
  fields: [
    typed('[id="f:nom"]', 'Nom du service'),
    met('[id="f:lane_focus"]', 'Couloir'),
    typed('[id="f:day_input"]', 'Date de dépôt'),
    pressed('[id="f:you:0"]', 'Éditeur', { under: 'Vous êtes' }),
    pressed('[id="f:you:1"]', 'Structure', { under: 'Vous êtes' }),
    met('[id="f:many_focus"]', 'Usages'),
    typed('[id="f:lots_input"]', 'Nombre de lots'),
    typed('[id="f:text"]', 'Description'),
    pressed('[id="f:ok_input"]', 'Notifier'),
    typed('[id="f:city_input"]', 'Ville'),
    attached('.ui-fileupload-choose', 'Justificatif', '[id="f:doc_input"]', { differs: 'every button for files is called so' }),
    typed('[id="f:filter"]', 'Produit'),
    typed('[id="f:v"]', 'Version'),
  ],
} satisfies Family;
