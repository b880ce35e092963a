import { type Family, SECRET } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: 'tom-select',
  html: MANNERS_PAGE,
  files: ['tom-select/dist/css/tom-select.css', 'tom-select/dist/js/tom-select.complete.js'],
  start: `document.querySelectorAll('select').forEach((one) => new TomSelect(one))`,
  fields: inEveryManner(
    (id) => `#${id} .ts-control`,
    (id) => ({ entry: `#${id} .option:has-text("${SECRET} un")` }),
  ),
} satisfies Family;
