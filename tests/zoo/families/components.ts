/** Components of frameworks and custom elements. */
import { type Family, SECRET } from '../family';

const VUE = 'vue/dist/vue.global.prod.js';
const HELP_ICON = 'the browser reads the icon of the help beside the label';

export const COMPONENTS: readonly Family[] = [
  {
    name: '@gouvfr/dsfr',
    html: `<main class="fr-container"><div class="fr-input-group"><label class="fr-label" for="nom">Nom du projet <span class="fr-hint-text">Sera rendu public</span></label><input class="fr-input" id="nom"></div>
      <div class="fr-select-group"><label class="fr-label" for="lane">Couloir</label><select class="fr-select" id="lane"><option>–</option><option selected>${SECRET}</option></select></div>
      <fieldset class="fr-fieldset"><legend class="fr-fieldset__legend">Vous êtes</legend><div class="fr-radio-group"><input type="radio" id="r1" name="r"><label class="fr-label" for="r1">Éditeur</label></div></fieldset>
      <div class="fr-toggle"><input type="checkbox" class="fr-toggle__input" id="t"><label class="fr-toggle__label" for="t">Recevoir les alertes</label></div>
      <div class="fr-upload-group"><label class="fr-label" for="u">Ajouter un document <span class="fr-hint-text">PDF, 10 Mo</span></label><input class="fr-upload" type="file" id="u"></div></main>`,
    files: ['@gouvfr/dsfr/dist/dsfr.css'],
    fields: [
      { at: '#nom', called: 'Nom du projet', fill: 'type', differs: 'the hint inside the label is read as hint' },
      { at: '#lane', called: 'Couloir', fill: 'none', by: 'focus' },
      { at: '#r1', called: 'Éditeur', fill: 'none', by: 'focus' },
      { at: '#t', called: 'Recevoir les alertes', fill: 'none', by: 'focus' },
      {
        at: '#u',
        called: 'Ajouter un document',
        fill: 'none',
        by: 'focus',
        differs: 'the hint inside the label is read as hint',
      },
    ],
  },
  {
    name: 'element-plus',
    html: `<div id="app"><el-form label-width="12em"><el-form-item label="Nom du service" required><el-input v-model="a"></el-input></el-form-item>
      <el-form-item label="Couloir"><el-select v-model="b"><el-option label="${SECRET} un" value="1"></el-option><el-option label="${SECRET} deux" value="2"></el-option></el-select></el-form-item>
      <el-form-item label="Notifier"><el-switch v-model="c"></el-switch></el-form-item><el-form-item label="Date de dépôt"><el-date-picker v-model="d"></el-date-picker></el-form-item></el-form></div>`,
    files: [VUE, 'element-plus/dist/index.css', 'element-plus/dist/index.full.js'],
    start: `Vue.createApp({ data: () => ({ a: '${SECRET}', b: '2', c: true, d: '' }) }).use(ElementPlus).mount('#app')`,
    fields: [
      { at: '.el-form-item:nth-child(1) input', called: 'Nom du service', fill: 'type' },
      {
        at: '.el-form-item:nth-child(2) .el-select__wrapper',
        called: 'Couloir',
        fill: { entry: `.el-select-dropdown__item:has-text("${SECRET} un")` },
      },
      { at: '.el-switch input', called: 'Notifier', fill: 'none', by: 'focus' },
      { at: '.el-date-editor input', called: 'Date de dépôt', fill: { entry: '.el-date-table td.available >> nth=5' } },
    ],
  },
  {
    name: 'vuetify',
    html: '<div id="app"></div>',
    bundled: 'vuetify.js',
    fields: [
      { at: '.v-text-field:not(.v-select):not(.v-combobox) input', called: 'Nom du service', fill: 'type' },
      {
        at: '.v-select .v-field',
        called: 'Couloir',
        fill: { entry: `.v-overlay--active .v-list-item:has-text("${SECRET} un")` },
      },
      { at: '.v-switch input', called: 'Notifier', fill: 'none', by: 'focus' },
      { at: '.v-textarea textarea >> nth=0', called: 'Description', fill: 'type' },
      { at: '.v-combobox .v-field', called: 'Mots-clés', fill: 'none' },
    ],
  },
  {
    name: 'react-select',
    html: '<div id="app"></div>',
    bundled: 'react-select.js',
    fields: [
      {
        at: '#one input',
        called: 'Pays d’exercice',
        fill: { entry: `[role=option]:has-text("${SECRET} un")` },
      },
      { at: '#many input', called: 'Usages du certificat', fill: { entry: `[role=option]:has-text("${SECRET} un")` } },
    ],
  },
  {
    name: '@mui/material',
    html: '<div id="app"></div>',
    bundled: 'mui.js',
    fields: [
      { at: '#mui-nom', called: 'Nom du service', fill: 'type' },
      {
        at: '[role=combobox]#mui-lane',
        called: 'Couloir',
        fill: 'none',
        by: 'focus',
      },
      { at: '#mui-auto', called: 'Ville', fill: 'type' },
      { at: '[type=checkbox]', called: 'Notifier', fill: 'none', by: 'focus' },
    ],
  },
  {
    name: 'antd',
    html: '<div id="app"></div>',
    bundled: 'antd.js',
    fields: [
      { at: '#f_nom', called: 'Nom du service', fill: 'type', differs: HELP_ICON },
      { at: '#f_lane', called: 'Couloir', fill: 'none', by: 'focus', differs: HELP_ICON },
      { at: '#f_tags', called: 'Mots-clés', fill: 'none', by: 'focus', differs: HELP_ICON },
      { at: '#f_jour', called: 'Date de dépôt', fill: 'none', by: 'focus', differs: HELP_ICON },
      { at: '[role=switch]', called: 'Notifier', fill: 'none', by: 'focus', differs: HELP_ICON },
    ],
  },
  {
    name: 'primereact',
    html: '<div id="app"></div>',
    bundled: 'primereact.js',
    fields: [
      { at: '#pr-nom', called: 'Nom du service', fill: 'type' },
      { at: '#pr-lane input', called: 'Couloir', fill: 'none', by: 'focus' },
    ],
  },
  {
    name: '@shoelace-style/shoelace',
    html: `<sl-input label="Nom du service" help-text="Court" value="${SECRET}"></sl-input><sl-select label="Couloir" value="un"><sl-option value="un">${SECRET} un</sl-option></sl-select><sl-textarea label="Description" value="${SECRET}"></sl-textarea><sl-checkbox>Notifier</sl-checkbox><sl-switch>Alerter</sl-switch>`,
    bundled: 'shoelace.js',
    fields: [
      { at: 'sl-input input', called: 'Nom du service', fill: 'type' },
      { at: 'sl-select input >> nth=0', called: 'Couloir', fill: 'none', by: 'focus' },
      { at: 'sl-textarea textarea >> nth=0', called: 'Description', fill: 'type' },
      { at: 'sl-checkbox input', called: 'Notifier', fill: 'none', by: 'focus' },
      { at: 'sl-switch input', called: 'Alerter', fill: 'none', by: 'focus' },
    ],
  },
  {
    name: '@vaadin',
    html: `<vaadin-text-field label="Nom du service" value="${SECRET}"></vaadin-text-field><vaadin-combo-box label="Couloir"></vaadin-combo-box><vaadin-date-picker label="Date de dépôt"></vaadin-date-picker><vaadin-multi-select-combo-box label="Mots-clés"></vaadin-multi-select-combo-box><vaadin-select label="Dispositif"></vaadin-select>`,
    bundled: 'vaadin.js',
    start: `for (const one of document.querySelectorAll('vaadin-combo-box,vaadin-multi-select-combo-box')) one.items = ['${SECRET} un']; document.querySelector('vaadin-combo-box').value = '${SECRET} un'; document.querySelector('vaadin-multi-select-combo-box').selectedItems = ['${SECRET} un']; Object.assign(document.querySelector('vaadin-select'), { items: [{ label: '${SECRET} un', value: '1' }], value: '1' });`,
    fields: [
      { at: 'vaadin-text-field input', called: 'Nom du service', fill: 'type' },
      { at: 'vaadin-combo-box input', called: 'Couloir', fill: 'none', by: 'focus' },
      { at: 'vaadin-date-picker input', called: 'Date de dépôt', fill: 'none', by: 'focus' },
      { at: 'vaadin-multi-select-combo-box input', called: 'Mots-clés', fill: 'none', by: 'focus' },
      { at: 'vaadin-select-value-button', called: 'Dispositif', fill: 'none', by: 'focus' },
    ],
  },
  {
    name: '@ui5/webcomponents',
    html: `<ui5-label for="a">Nom du service</ui5-label><ui5-input id="a" value="${SECRET}"></ui5-input><ui5-label for="b">Couloir</ui5-label><ui5-select id="b"><ui5-option selected>${SECRET} un</ui5-option></ui5-select><ui5-checkbox text="Notifier"></ui5-checkbox>`,
    bundled: 'ui5.js',
    fields: [
      { at: 'ui5-input input', called: 'Nom du service', fill: 'type' },
      { at: 'ui5-select [role=combobox]', called: 'Couloir', fill: 'none', by: 'focus' },
    ],
  },
];
