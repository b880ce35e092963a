import { type Family, met, pressed, SECRET, typed } from '../family';

const options = `<sl-option value="un">${SECRET} un</sl-option><sl-option value="deux">${SECRET} deux</sl-option>`;

export default {
  name: '@shoelace-style/shoelace',
  html: `<form><sl-input label="Nom du service" help-text="Court" value="${SECRET}" required></sl-input>
    <sl-select id="lane" label="Couloir" value="un">${options}</sl-select><sl-select id="many" multiple clearable value="un deux"><span slot="label">Usages <em>du certificat</em></span>${options}</sl-select>
    <sl-textarea label="Description" value="${SECRET}"></sl-textarea><sl-checkbox>Notifier</sl-checkbox><sl-switch help-text="Une fois par jour">Alerter</sl-switch>
    <sl-radio-group label="Vous êtes" name="r" value="e"><sl-radio value="e">Éditeur</sl-radio><sl-radio value="s">Structure</sl-radio></sl-radio-group>
    <sl-range label="Niveau" help-text="De 0 à 100"></sl-range><sl-input id="lots" type="number" label="Nombre de lots" value="749913"></sl-input>
    <sl-input id="day" type="date" label="Date de dépôt" value="2031-02-03"></sl-input><sl-input id="find" type="search" label="Ville" placeholder="Paris" value="${SECRET}"></sl-input>
    <div><label for="own">Rôle</label><sl-input id="own" value="${SECRET}"></sl-input></div></form>`,
  bundled: 'shoelace.js',
  fields: [
    typed('sl-input input', 'Nom du service'),
    met('#lane input >> nth=0', 'Couloir'),
    met('#many input >> nth=0', 'Usages du certificat'),
    typed('sl-textarea textarea >> nth=0', 'Description'),
    pressed('sl-checkbox input', 'Notifier'),
    pressed('sl-switch input', 'Alerter'),
    pressed('sl-radio >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    met('sl-range input', 'Niveau'),
    met('#lots input', 'Nombre de lots'),
    met('#day input', 'Date de dépôt'),
    typed('#find input', 'Ville'),
    typed('#own input', 'Rôle'),
  ],
} satisfies Family;
