import { type Family, SECRET } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: 'chosen-js',
  html: MANNERS_PAGE,
  files: ['jquery/dist/jquery.js', 'chosen-js/chosen.css', 'chosen-js/chosen.jquery.js'],
  start: `$('select').chosen({ width: '20em' })`,
  fields: inEveryManner(
    (id) => `#${id} .chosen-container :is(.chosen-single,.chosen-choices input)`,
    (id) => ({ entry: `#${id} .active-result:has-text("${SECRET} un")` }),
  ),
} satisfies Family;
