/** Of the search, what others may touch: the door and what it hands out. */
export const SEARCH = [
  'suggest',
  'suggestion',
  'filters',
  'past',
  'passages',
  'faq-index',
  'index-shape',
  'weigh-place',
  'terms',
  'stop-words',
].map((name) => `src/search/${name}`);
