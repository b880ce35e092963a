import { type Family, SECRET } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: 'choices.js',
  html: MANNERS_PAGE,
  files: ['choices.js/public/assets/styles/choices.css', 'choices.js/public/assets/scripts/choices.js'],
  start: `document.querySelectorAll('select').forEach((one) => new Choices(one, { shouldSort: false }))`,
  fields: inEveryManner(
    (id) => `#${id} .choices__inner`,
    (id) => (id === 'around' ? 'none' : { entry: `#${id} .choices__list--dropdown .choices__item:has-text("${SECRET} un")` }),
  ),
} satisfies Family;
