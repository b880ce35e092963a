import { type Family, met, pressed, SECRET, typed } from '../family';

const choices = [`${SECRET} un`, `${SECRET} deux`];
const elements = [
  { type: 'text', name: 'nom', title: 'Nom du service', description: 'Tel qu’au contrat', isRequired: true },
  { type: 'comment', name: 'text', title: 'Description' },
  { type: 'dropdown', name: 'lane', title: 'Couloir', choices, defaultValue: choices[1] },
  { type: 'tagbox', name: 'many', title: 'Usages', choices, defaultValue: [choices[1]] },
  { type: 'radiogroup', name: 'you', title: 'Vous êtes', choices: ['Éditeur', 'Structure'] },
  {
    type: 'checkbox',
    name: 'alerts',
    title: 'Alertes',
    choices: ['Par message', 'Par courrier'],
    showOtherItem: true,
    otherText: 'Autre',
  },
  { type: 'boolean', name: 'ok', title: 'Service en production' },
  { type: 'text', inputType: 'date', name: 'day', title: 'Date de dépôt' },
  { type: 'text', inputType: 'number', name: 'lots', title: 'Nombre de lots' },
  {
    type: 'multipletext',
    name: 'who',
    title: 'Contact technique',
    items: [
      { name: 'n', title: 'Nom' },
      { name: 'm', title: 'Courriel' },
    ],
  },
  {
    type: 'matrixdynamic',
    name: 'grid',
    title: 'Versions',
    rowCount: 1,
    columns: [
      { name: 'v', title: 'Numéro', cellType: 'text' },
      { name: 'd', title: 'Depuis', cellType: 'text' },
    ],
  },
  { type: 'rating', name: 'note', title: 'Note' },
  { type: 'file', name: 'doc', title: 'Justificatif' },
];

export default {
  name: 'survey-core',
  html: '<div id="form"></div>',
  files: ['survey-core/survey-core.css', 'survey-core/survey.core.js', 'survey-js-ui/survey-js-ui.js'],
  start: `new Survey.Model(${JSON.stringify({ elements, showQuestionNumbers: 'on' })}).render(document.getElementById('form'))`,
  fields: [
    typed('[data-name=nom] input', 'Nom du service'),
    typed('[data-name=text] textarea', 'Description'),
    met('[data-name=lane] input', 'Couloir'),
    met('[data-name=many] input', 'Usages'),
    pressed('[data-name=you] input >> nth=0', 'Éditeur', { under: 'Vous êtes' }),
    pressed('[data-name=you] input >> nth=1', 'Structure', { under: 'Vous êtes' }),
    pressed('[data-name=alerts] input >> nth=0', 'Par message', { under: 'Alertes' }),
    met('[data-name=ok] input', 'Service en production'),
    met('[data-name=day] input', 'Date de dépôt'),
    typed('[data-name=lots] input', 'Nombre de lots'),
    typed('[data-name=who] input >> nth=0', 'Nom', { under: 'Contact technique' }),
    typed('[data-name=who] input >> nth=1', 'Courriel', { under: 'Contact technique' }),
    typed('[data-name=grid] input >> nth=0', 'row 1, column Numéro'),
    typed('[data-name=grid] input >> nth=1', 'row 1, column Depuis'),
  ],
} satisfies Family;
