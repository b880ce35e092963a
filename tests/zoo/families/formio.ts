import { type Family, met, pressed, SECRET, typed } from '../family';

const values = ['un', 'deux'].map((one) => ({ label: `${SECRET} ${one}`, value: `${SECRET} ${one}` }));
const kinds = [
  { label: 'Éditeur', value: 'e' },
  { label: 'Structure', value: 's' },
];
const at = (key: string) => `.formio-component-${key}`;
const aside = { differs: '« , numeric only » in the label, for screen readers alone' };
const components = [
  {
    type: 'textfield',
    key: 'nom',
    label: 'Nom du service',
    description: 'Tel qu’au contrat',
    tooltip: 'Visible de tous',
    validate: { required: true },
  },
  { type: 'textarea', key: 'text', label: 'Description' },
  { type: 'email', key: 'mail', label: 'Courriel de contact', placeholder: 'nom@exemple.fr' },
  { type: 'password', key: 'pass', label: 'Mot de passe' },
  { type: 'checkbox', key: 'alerts', label: 'Recevoir les alertes' },
  { type: 'radio', key: 'you', label: 'Vous êtes', values: kinds },
  { type: 'selectboxes', key: 'uses', label: 'Usages', values: kinds },
  { type: 'select', widget: 'choicesjs', key: 'lane', label: 'Couloir', data: { values }, defaultValue: values[1]?.value },
  { type: 'select', widget: 'html5', key: 'plain', label: 'Dispositif', data: { values }, defaultValue: values[1]?.value },
  { type: 'number', key: 'count', label: 'Nombre de lots', defaultValue: 749913 },
  { type: 'phoneNumber', key: 'phone', label: 'Téléphone' },
  { type: 'currency', key: 'sum', label: 'Montant demandé', currency: 'EUR' },
  { type: 'url', key: 'site', label: 'Adresse du service' },
  {
    type: 'panel',
    key: 'panel',
    title: 'Contact technique',
    components: [{ type: 'textfield', key: 'who', label: 'Nom' }],
  },
];

export default {
  name: '@formio/js',
  html: '<main><div id="form"></div></main>',
  files: ['bootstrap/dist/css/bootstrap.min.css', '@formio/js/dist/formio.full.min.css', '@formio/js/dist/formio.full.min.js'],
  start: `Formio.createForm(document.getElementById('form'), ${JSON.stringify({ components })}, { noDefaultSubmitButton: true })`,
  fields: [
    typed(`${at('nom')} input`, 'Nom du service', { differs: 'a letter of its icon font in the label' }),
    typed(`${at('text')} textarea`, 'Description'),
    typed(`${at('mail')} input`, 'Courriel de contact'),
    typed(`${at('pass')} input`, 'Mot de passe'),
    pressed(`${at('alerts')} input`, 'Recevoir les alertes'),
    pressed(`${at('you')} input >> nth=0`, 'Éditeur', { under: 'Vous êtes' }),
    pressed(`${at('you')} input >> nth=1`, 'Structure', { under: 'Vous êtes' }),
    pressed(`${at('uses')} input >> nth=0`, 'Éditeur', { under: 'Usages' }),
    met(`${at('lane')} .form-control`, 'Couloir'),
    met(`${at('plain')} select`, 'Dispositif'),
    typed(`${at('count')} input`, 'Nombre de lots', aside),
    typed(`${at('phone')} input`, 'Téléphone', aside),
    typed(`${at('sum')} input`, 'Montant demandé', aside),
    typed(`${at('site')} input`, 'Adresse du service'),
    typed(`${at('who')} input`, 'Nom'),
  ],
} satisfies Family;
