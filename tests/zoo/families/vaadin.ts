import { type Family, met, pressed, SECRET, typed } from '../family';

export default {
  name: '@vaadin',
  html: `<vaadin-text-field label="Nom du service" value="${SECRET}" required helper-text="Tel qu’au contrat"></vaadin-text-field><vaadin-combo-box label="Couloir"></vaadin-combo-box>
    <vaadin-date-picker label="Date de dépôt"></vaadin-date-picker><vaadin-multi-select-combo-box label="Mots-clés"></vaadin-multi-select-combo-box><vaadin-select label="Dispositif"></vaadin-select>
    <vaadin-radio-group label="Vous êtes"><vaadin-radio-button value="e" label="Éditeur"></vaadin-radio-button><vaadin-radio-button value="s" label="Structure"></vaadin-radio-button></vaadin-radio-group>
    <vaadin-checkbox-group label="Alertes"><vaadin-checkbox value="m" label="Par message"></vaadin-checkbox></vaadin-checkbox-group><vaadin-checkbox id="alone" label="Notifier"></vaadin-checkbox>
    <vaadin-number-field label="Nombre de lots" value="749913"></vaadin-number-field><vaadin-text-area label="Description" value="${SECRET}" invalid error-message="Trop court"></vaadin-text-area>
    <vaadin-time-picker label="Heure" value="10:30"></vaadin-time-picker>
    <label for="bare">Adresse du serveur</label> <vaadin-text-field id="bare" value="${SECRET}" aria-label="Adresse du serveur"></vaadin-text-field>`,
  bundled: 'vaadin.js',
  start: `for (const one of document.querySelectorAll('vaadin-combo-box,vaadin-multi-select-combo-box')) one.items = ['${SECRET} un']; document.querySelector('vaadin-combo-box').value = '${SECRET} un'; document.querySelector('vaadin-multi-select-combo-box').selectedItems = ['${SECRET} un']; Object.assign(document.querySelector('vaadin-select'), { items: [{ label: '${SECRET} un', value: '1' }], value: '1' });`,
  fields: [
    typed('vaadin-text-field input', 'Nom du service'),
    met('vaadin-combo-box input', 'Couloir'),
    met('vaadin-date-picker input', 'Date de dépôt'),
    met('vaadin-multi-select-combo-box input', 'Mots-clés'),
    met('vaadin-select-value-button', 'Dispositif'),
    pressed('vaadin-radio-button input', 'Éditeur', { under: 'Vous êtes' }),
    pressed('vaadin-checkbox-group input', 'Par message', { under: 'Alertes' }),
    pressed('#alone input', 'Notifier'),
    met('vaadin-number-field input', 'Nombre de lots'),
    typed('vaadin-text-area textarea', 'Description'),
    met('vaadin-time-picker input', 'Heure'),
    typed('#bare input', 'Adresse du serveur'),
  ],
} satisfies Family;
