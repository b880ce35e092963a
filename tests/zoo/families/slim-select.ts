import { type Family, SECRET } from '../family';
import { inEveryManner, MANNERS_PAGE } from '../manners';

export default {
  name: 'slim-select',
  html: MANNERS_PAGE,
  bundled: 'slim-select.js',
  fields: inEveryManner(
    (id) => `#${id} .ss-main`,
    () => ({
      entry: `.ss-content.ss-open-below .ss-option:has-text("${SECRET} un"), .ss-content.ss-open-above .ss-option:has-text("${SECRET} un")`,
    }),
  ),
} satisfies Family;
