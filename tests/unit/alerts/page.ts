import type { PageContext } from '../../../src/page';

/** A page that says nothing. */
export const EMPTY: PageContext = {
  portal: 'convergence',
  screen: null,
  title: '',
  headings: [],
  step: null,
  messages: [],
  path: [],
  field: null,
};
