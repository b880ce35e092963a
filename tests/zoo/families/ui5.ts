import { type Family, met, pressed, SECRET, typed } from '../family';

const row = (id: string, label: string, control: string) =>
  `<div><ui5-label for="${id}" show-colon>${label}</ui5-label>${control}</div>`;

export default {
  name: '@ui5/webcomponents',
  html: `${row('a', 'Nom du service', `<ui5-input id="a" value="${SECRET}" required></ui5-input>`)}
    ${row('b', 'Couloir', `<ui5-select id="b"><ui5-option selected>${SECRET} un</ui5-option><ui5-option>${SECRET} deux</ui5-option></ui5-select>`)}
    ${row('c', 'Ville', `<ui5-combobox id="c" value="${SECRET} un"><ui5-cb-item text="${SECRET} un"></ui5-cb-item></ui5-combobox>`)}
    ${row('d', 'Usages', `<ui5-multi-combobox id="d"><ui5-mcb-item text="${SECRET} un" selected></ui5-mcb-item></ui5-multi-combobox>`)}
    ${row('f', 'Description', `<ui5-textarea id="f" value="${SECRET}"></ui5-textarea>`)}
    <ui5-checkbox id="h" text="Notifier"></ui5-checkbox><ui5-radio-button id="i" name="r" text="Éditeur"></ui5-radio-button>
    <ui5-switch id="j" accessible-name="Recevoir les alertes"></ui5-switch>
    <ui5-input id="k" accessible-name="Rôle" value="${SECRET}"></ui5-input>`,
  bundled: 'ui5.js',
  fields: [
    typed('#a input', 'Nom du service'),
    met('#b [role=combobox]', 'Couloir'),
    met('#c input', 'Ville'),
    met('#d input', 'Usages'),
    typed('#f textarea', 'Description'),
    pressed('#h [role=checkbox]', 'Notifier'),
    pressed('#i [role=radio]', 'Éditeur'),
    pressed('#j [role=switch]', 'Recevoir les alertes'),
    typed('#k input', 'Rôle'),
  ],
} satisfies Family;
