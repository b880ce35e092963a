import { type Family, SECRET } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

const EMPTY = 'the browser names the search box by the empty entry of its list';

export default {
  name: 'choices.js',
  html: MANNERS_PAGE,
  files: ['choices.js/public/assets/styles/choices.css', 'choices.js/public/assets/scripts/choices.js'],
  start: `document.querySelectorAll('select').forEach((one) => new Choices(one, { shouldSort: false }))`,
  fields: inEveryManner(
    (id) => `#${id} .choices__inner`,
    (id) => (id === 'around' ? 'none' : { entry: `#${id} .choices__list--dropdown .choices__item:has-text("${SECRET} un")` }),
    Object.fromEntries(['for', 'many', 'around', 'aria', 'by', 'row', 'term', 'loose', 'legend'].map((id) => [id, EMPTY])),
  ),
} satisfies Family;
