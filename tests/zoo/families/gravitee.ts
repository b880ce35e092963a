import { type Family, met, SECRET, typed } from '../family';

export default {
  name: '@gravitee/ui-components',
  html: `<gv-input id="a" label="Nom de l’application" required value="${SECRET}" description="Visible du fournisseur"></gv-input><gv-select id="b" label="Couloir"></gv-select>
    <gv-select id="many" label="Usages" multiple></gv-select><gv-text id="c" label="Description" value="${SECRET}"></gv-text><gv-checkbox id="d" label="J’ai lu la documentation"></gv-checkbox>
    <gv-switch id="e" label="Notifier" description="Une fois par jour"></gv-switch><gv-date-picker id="f" label="Date de fin"></gv-date-picker><gv-input id="g" type="number" label="Nombre de lots" value="749913"></gv-input>
    <gv-input id="h" type="search" label="Ville" placeholder="Paris" value="${SECRET}"></gv-input><gv-schema-form></gv-schema-form>`,
  bundled: 'gravitee.js',
  fields: [
    typed('#a input', 'Nom de l’application'),
    met('#b input', 'Couloir'),
    met('#many input', 'Usages'),
    typed('#c textarea', 'Description'),
    met('#f input', 'Date de fin'),
    met('#g input', 'Nombre de lots'),
    typed('#h input', 'Ville'),
    typed('gv-schema-form gv-input input', 'Plan souscrit'),
  ],
} satisfies Family;
