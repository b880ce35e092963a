import { type Family, SECRET } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: '@selectize/selectize',
  html: MANNERS_PAGE,
  files: ['jquery/dist/jquery.js', '@selectize/selectize/dist/css/selectize.css', '@selectize/selectize/dist/js/selectize.js'],
  start: `$('select').selectize({})`,
  fields: inEveryManner(
    (id) => `#${id} .selectize-input`,
    (id) => ({ entry: `#${id} .option:has-text("${SECRET} un")` }),
  ),
} satisfies Family;
