/** Lists that draw themselves in the place of a `select`. */
import { type Family, SECRET } from '../family';

const JQUERY = 'jquery/dist/jquery.js';
const entries = `<option value="">–</option><option>${SECRET} un</option><option selected>${SECRET} deux</option>`;
const two = `<form><label for="pays">Pays d’exercice</label><select id="pays">${entries}</select>
  <label for="usages">Usages du certificat</label><select id="usages" multiple>${entries}</select></form><footer>Mentions légales</footer>`;
const LIST_BOX = 'a search box is named by its list, not by what every search box is called';

export const LISTS: readonly Family[] = [
  {
    name: 'select2',
    html: two,
    files: [JQUERY, 'select2/dist/css/select2.css', 'select2/dist/js/select2.full.js'],
    start: `$('select').select2({ width: '20em' })`,
    fields: [
      {
        at: '#pays + .select2 .select2-selection',
        called: 'Pays d’exercice',
        fill: { entry: `.select2-results__option:has-text("${SECRET} un")` },
        differs: LIST_BOX,
      },
      {
        at: '#usages + .select2 textarea',
        called: 'Usages du certificat',
        fill: { entry: `.select2-results__option:has-text("${SECRET} un")` },
        differs: LIST_BOX,
      },
    ],
  },
  {
    name: 'chosen-js',
    html: two,
    files: [JQUERY, 'chosen-js/chosen.css', 'chosen-js/chosen.jquery.js'],
    start: `$('select').chosen({ width: '20em' })`,
    fields: [
      {
        at: '#pays_chosen .chosen-single',
        called: 'Pays d’exercice',
        fill: { entry: `#pays_chosen .active-result:has-text("${SECRET} un")` },
      },
      {
        at: '#usages_chosen input',
        called: 'Usages du certificat',
        fill: { entry: `#usages_chosen .active-result:has-text("${SECRET} un")` },
      },
    ],
  },
  {
    name: 'tom-select',
    html: two,
    files: ['tom-select/dist/css/tom-select.css', 'tom-select/dist/js/tom-select.complete.js'],
    start: `document.querySelectorAll('select').forEach((one) => new TomSelect(one))`,
    fields: [
      {
        at: '#pays + .ts-wrapper .ts-control',
        called: 'Pays d’exercice',
        fill: { entry: `#pays + .ts-wrapper .option:has-text("${SECRET} un")` },
      },
      {
        at: '#usages + .ts-wrapper .ts-control',
        called: 'Usages du certificat',
        fill: { entry: `#usages + .ts-wrapper .option:has-text("${SECRET} un")` },
      },
    ],
  },
  {
    name: 'choices.js',
    html: two,
    files: ['choices.js/public/assets/styles/choices.css', 'choices.js/public/assets/scripts/choices.js'],
    start: `document.querySelectorAll('select').forEach((one) => new Choices(one, { shouldSort: false }))`,
    fields: [
      {
        at: '.choices:has(#pays)',
        called: 'Pays d’exercice',
        fill: { entry: `.choices:has(#pays) .choices__list--dropdown .choices__item:has-text("${SECRET} un")` },
        differs: LIST_BOX,
      },
      {
        at: '.choices:has(#usages) input',
        called: 'Usages du certificat',
        fill: { entry: `.choices:has(#usages) .choices__list--dropdown .choices__item:has-text("${SECRET} un")` },
        differs: LIST_BOX,
      },
    ],
  },
  {
    name: 'bootstrap-select',
    html: two,
    files: [JQUERY, 'bootstrap-select/dist/css/bootstrap-select.css', 'bootstrap-select/dist/js/bootstrap-select.js'],
    start: '',
    fields: [{ at: '#pays', called: 'Pays d’exercice', fill: 'none', by: 'focus' }],
  },
  {
    name: 'flatpickr',
    html: `<form><label for="expire">Date d’expiration</label><input id="expire" value="2031-02-03"><label>Période <input id="span"></label></form>`,
    files: ['flatpickr/dist/flatpickr.css', 'flatpickr/dist/flatpickr.js'],
    start: `flatpickr('#expire', { altInput: true, altFormat: 'j F Y' }); flatpickr('#span', { mode: 'range' })`,
    fields: [
      {
        at: '#expire + input',
        called: 'Date d’expiration',
        fill: { entry: '.flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay) >> nth=3' },
      },
      { at: '#span', called: 'Période', fill: { entry: '.flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay) >> nth=3' } },
    ],
  },
  {
    name: 'jquery-ui',
    html: `<form><label for="ville">Ville</label><input id="ville"><label for="jour">Jour de dépôt</label><input id="jour"><label for="lots">Nombre de lots</label><input id="lots"></form>`,
    files: [JQUERY, 'jquery-ui/dist/themes/base/jquery-ui.css', 'jquery-ui/dist/jquery-ui.js'],
    start: `$('#ville').autocomplete({ source: ['${SECRET} un', '${SECRET} deux'], minLength: 0 }); $('#jour').datepicker(); $('#lots').spinner()`,
    fields: [
      { at: '#ville', called: 'Ville', fill: 'type' },
      { at: '#jour', called: 'Jour de dépôt', fill: { entry: '.ui-datepicker-calendar a >> nth=3' } },
      { at: '#lots', called: 'Nombre de lots', fill: 'type' },
    ],
  },
];
