import type { Room } from './room';

/** `src`: pure rules that run anywhere, what reads a page, and what Node alone runs. */
export const SOURCE: readonly Room[] = [
  {
    room: 'src/answer/',
    why: 'answers and what they are filed under; pure',
    may: ['src/answer/', 'src/portal/'],
    types: ['src/page/context'],
  },
  {
    room: 'src/portal/',
    why: 'portals are data and one matcher; pure',
    may: ['src/portal/'],
    types: ['src/answer/', 'src/page/context'],
  },
  {
    room: 'src/official/',
    why: 'official answers found, folded and compared; runs anywhere, pure',
    may: ['src/official/'],
    types: ['src/answer/'],
  },
  { room: 'src/letter/', why: 'the marks of a letter; runs anywhere, pure', may: ['src/letter/'] },
  {
    room: 'src/ticket/',
    why: 'what a ticket asks, without who asked it; runs in the pages of ticket tools, pure elsewhere',
    may: ['src/ticket/', 'src/letter/', 'src/page/'],
  },
  { room: 'src/page/', why: 'runs in portal pages; reads names, never values', may: ['src/page/', 'src/portal/'] },
  {
    room: 'src/search/',
    why: 'runs in our pages and workers; no browser, no Node',
    may: ['src/search/', 'src/answer/', 'src/letter/', 'src/portal/own-site', 'minisearch', '@orama/stemmers'],
    types: ['src/page/context'],
  },
  {
    room: 'src/stored/',
    why: 'shapes of what is kept; pure',
    may: ['src/stored/', 'src/answer/', 'src/portal/own-site', 'valibot'],
    types: ['src/page/context', 'src/search/suggestion'],
  },
  {
    room: 'src/own/',
    why: 'answers that come after us, of an organisation or newer ones of ours: a signed file, and how they stand with what ships; pure',
    may: ['src/own/', 'src/answer/', 'src/search/', 'valibot'],
  },
  { room: 'src/stored/layout', why: 'portal pages need it too: no schema', may: [] },
  {
    room: 'src/build/',
    why: 'runs in Node, when data is compiled',
    may: [
      'src/build/',
      'src/answer/',
      'src/official/',
      'src/portal/',
      'src/search/',
      'node:',
      'valibot',
      'yaml',
      'unified',
      'remark-parse',
      'remark-rehype',
      'rehype-sanitize',
      '@valibot/to-json-schema',
    ],
    types: ['vite'],
  },
  {
    room: 'src/cli/',
    why: 'runs in a terminal',
    may: [
      'src/',
      'node:',
      'data/',
      'yaml',
      'minisearch',
      'vite',
      'playwright',
      'jszip',
      // The board counts in a terminal as it does in its page.
      ...['figures', 'period', 'csv'].map((name) => `extension/board/${name}`),
      'valibot',
    ],
  },
];
