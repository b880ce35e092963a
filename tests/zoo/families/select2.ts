import { type Family, SECRET } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: 'select2',
  html: MANNERS_PAGE,
  files: ['jquery/dist/jquery.js', 'select2/dist/css/select2.css', 'select2/dist/js/select2.full.js'],
  start: `$('select').select2({ width: '20em' })`,
  fields: inEveryManner(
    (id) => `#${id} .select2-selection`,
    () => ({ entry: `.select2-results__option:has-text("${SECRET} un")` }),
  ),
} satisfies Family;
