import type { Family } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: 'slim-select',
  html: MANNERS_PAGE,
  bundled: 'slim-select.js',
  fields: inEveryManner(
    (id) => `#${id} .ss-main`,
    () => 'none',
    {},
    'focus',
  ),
} satisfies Family;
