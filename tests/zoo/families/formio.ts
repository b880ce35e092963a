import { type Family, met, pressed, SECRET, typed } from '../family';

const values = [
  { label: `${SECRET} un`, value: 'un' },
  { label: `${SECRET} deux`, value: 'deux' },
];
const sides = ['Éditeur', 'Structure'].map((label) => ({ label, value: label }));
const components = [
  {
    type: 'textfield',
    key: 'nom',
    label: 'Nom du service',
    description: 'Tel qu’au contrat',
    tooltip: 'Comme au registre',
    validate: { required: true },
  },
  { type: 'email', key: 'mail', label: 'Courriel du déclarant', placeholder: 'nom@exemple.fr' },
  { type: 'number', key: 'lots', label: 'Nombre de lots' },
  { type: 'select', key: 'lane', label: 'Couloir', data: { values }, widget: 'choicesjs' },
  { type: 'select', key: 'many', label: 'Usages', multiple: true, data: { values }, widget: 'choicesjs' },
  { type: 'select', key: 'plain', label: 'Dispositif', data: { values }, widget: 'html5' },
  { type: 'radio', key: 'you', label: 'Vous êtes', values: sides },
  { type: 'selectboxes', key: 'boxes', label: 'Alertes', values: [{ label: 'Par message', value: 'm' }] },
  { type: 'checkbox', key: 'ok', label: 'Notifier' },
  { type: 'textarea', key: 'text', label: 'Description' },
  { type: 'datetime', key: 'day', label: 'Date de dépôt', format: 'yyyy-MM-dd', enableTime: false },
  { type: 'day', key: 'born', label: 'Date de naissance' },
  { type: 'tags', key: 'tags', label: 'Mots-clés' },
  { type: 'phoneNumber', key: 'tel', label: 'Téléphone', hideLabel: false },
  { type: 'currency', key: 'cost', label: 'Coût', labelPosition: 'left-left' },
  { type: 'datagrid', key: 'grid', label: 'Versions', components: [{ type: 'textfield', key: 'v', label: 'Numéro de version' }] },
];

export default {
  name: '@formio/js',
  html: '<div id="form"></div>',
  files: ['bootstrap/dist/css/bootstrap.css', '@formio/js/dist/formio.full.css', '@formio/js/dist/formio.full.js'],
  start: `Formio.createForm(document.getElementById('form'), ${JSON.stringify({ components })}).then((form) => { form.submission = { data: { lane: 'deux', many: ['un'], plain: 'un' } } })`,
  fields: [
    typed('[name="data[nom]"]', 'Nom du service'),
    typed('[name="data[mail]"]', 'Courriel du déclarant'),
    typed('[name="data[lots]"]', 'Nombre de lots'),
    met('.formio-component-lane .choices', 'Couloir', { by: 'click' }),
    met('.formio-component-many .choices input', 'Usages'),
    met('[name="data[plain]"]', 'Dispositif'),
    pressed('.formio-component-you input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('.formio-component-you input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('.formio-component-boxes input', 'Par message', { under: 'Alertes' }),
    pressed('[name="data[ok]"]', 'Notifier'),
    typed('[name="data[text]"]', 'Description'),
    typed('.formio-component-born input >> nth=0', 'Jour', { under: 'Date de naissance' }),
    typed('.formio-component-tags input.choices__input', 'Mots-clés'),
    typed('[name="data[tel]"]', 'Téléphone'),
    typed('[name="data[cost]"]', 'Coût'),
    typed('[name="data[grid][0][v]"]', 'Numéro de version'),
  ],
} satisfies Family;
