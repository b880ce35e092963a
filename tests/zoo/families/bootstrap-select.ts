import type { Family } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: 'bootstrap-select',
  html: MANNERS_PAGE,
  files: [
    'jquery/dist/jquery.js',
    'bootstrap/dist/css/bootstrap.css',
    'bootstrap/dist/js/bootstrap.bundle.js',
    'bootstrap-select/dist/css/bootstrap-select.css',
    'bootstrap-select/dist/js/bootstrap-select.js',
  ],
  start: `$('select').selectpicker({ liveSearch: true })`,
  fields: inEveryManner(
    (id) => `#${id} .bootstrap-select > button`,
    () => 'none',
    {},
    'focus',
  ),
} satisfies Family;
