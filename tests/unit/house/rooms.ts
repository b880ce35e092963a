/**
 * Who may import whom: one row a room, the longest matching path decides. A room is where code runs and what it may touch.
 * `may` and `types` are path prefixes or packages; `types` may be imported as types only.
 */
export interface Room {
  /** Path prefix of the files. */
  readonly room: string;
  readonly why: string;
  readonly may: readonly string[];
  readonly types?: readonly string[];
}

/** Of the search, what others may touch: the door and what it hands out. */
const SEARCH = [
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
/** What every page of ours is drawn with. */
const DRAWING = [
  'extension/ui/',
  'extension/words/',
  'src/answer/',
  'src/page/context',
  'src/page/scrub',
  'src/portal/',
  'src/stored/',
  'src/own/',
  'preact',
  ...SEARCH,
];
/** What only the file of a page that knows the browser may touch. */
const BROWSER = [
  'extension/browser/',
  'extension/messaging/',
  'extension/storage/',
  'extension/packaged/',
  'extension/surface/',
  'extension/manifest/pages',
  'data/portals.json',
];
const TOLD = ['extension/messaging/', 'extension/storage/'];

const page = (name: string, ...files: string[]): Room[] => [
  {
    room: `extension/${name}/`,
    why: 'a page draws; only its first file knows the browser',
    may: [`extension/${name}/`, 'valibot', ...DRAWING],
    types: [...TOLD, 'src/official/found'],
  },
  ...files.map((file) => ({
    room: `extension/${name}/${file}`,
    why: 'the file of the page that knows the browser',
    may: [`extension/${name}/`, ...BROWSER, ...DRAWING],
    types: ['src/official/found'],
  })),
];

export const ROOMS: readonly Room[] = [
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
    why: 'the answers of an organisation: a signed file, and how they stand beside ours; pure',
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
  {
    room: 'extension/manifest/',
    why: 'what browsers are told we are; runs in the build',
    may: [
      'extension/manifest/',
      'src/portal/',
      'src/stored/portal-mode',
      'data/portals.json',
      'package.json',
      '@crxjs/vite-plugin',
      // A page that ships as it stands is read from its folder.
      'node:fs',
    ],
    types: ['vite'],
  },
  { room: 'extension/browser/', why: "the only code that knows the browser's API", may: ['extension/browser/'] },
  { room: 'extension/browser/browser.ts', why: 'the only import of the polyfill', may: ['webextension-polyfill'] },
  {
    room: 'extension/messaging/',
    why: 'runs everywhere, portal pages too',
    may: ['extension/messaging/', 'extension/browser/runtime'],
    types: [
      'extension/words/words',
      'src/official/',
      'src/own/',
      'src/page/context',
      'src/portal/',
      'src/search/suggestion',
      'src/stored/',
    ],
  },
  { room: 'extension/words/', why: 'runs everywhere, portal pages too', may: ['extension/words/'], types: ['extension/public/'] },
  {
    room: 'extension/storage/',
    why: 'what is kept, in turns',
    may: [
      'extension/storage/',
      'extension/browser/',
      'extension/words/dates',
      'src/portal/own-site',
      'src/stored/',
      'src/own/',
      'src/page/scrub',
      'src/page/secrets',
      'valibot',
    ],
    types: ['extension/messaging/messages'],
  },
  {
    room: 'extension/packaged/',
    why: 'the files that ship with us',
    may: ['extension/packaged/', 'extension/browser/', 'extension/storage/', 'extension/words/', 'src/search/faq-index'],
    types: ['extension/messaging/page-words', 'src/answer/'],
  },
  {
    room: 'extension/background/',
    why: 'the worker; may die at any moment; draws nothing',
    may: [
      'extension/background/',
      'src/page/secrets',
      'extension/browser/',
      'extension/manifest/pages',
      'extension/messaging/',
      'extension/packaged/',
      'extension/storage/',
      'extension/words/',
      'extension/content/in-page/host-mark',
      'extension/content/in-page/in-page.iife.ts',
      'extension/content/official/official.iife.ts',
      'extension/content/read/read.iife.ts',
      'extension/content/ticket/ticket.iife.ts',
      'extension/content/insert/insert.iife.ts',
      'extension/content/insert/shared',
      'extension/content/insert/paste',
      'src/answer/',
      'src/official/',
      'src/own/',
      'src/portal/',
      'src/stored/',
      'valibot',
      ...SEARCH,
    ],
    types: ['src/page/context', 'webextension-polyfill'],
  },
  {
    room: 'extension/content/',
    why: 'runs inside portal pages: no search, no Preact, no schema, no polyfill',
    may: [
      'extension/content/',
      'extension/messaging/',
      'extension/words/',
      'extension/browser/runtime',
      'extension/browser/errors',
      'src/page/changes',
      'src/page/unclobbered',
      'src/page/controls',
      'src/page/editor',
      'src/page/focus',
      'src/portal/',
      'src/stored/layout',
    ],
    types: ['src/official/', 'src/stored/', 'src/page/'],
  },
  {
    room: 'extension/content/read/',
    why: 'reads a portal page, once the address is one; asks nobody, says nothing',
    may: ['extension/content/read/', 'src/page/'],
  },
  {
    room: 'extension/content/official/',
    why: 'reads the answers of an official page, and nothing else; asks nobody, says nothing',
    may: [
      'extension/content/official/',
      'src/official/',
      'src/page/block-tags',
      'src/page/kinds',
      'src/page/lines',
      'src/page/unclobbered',
    ],
  },
  {
    room: 'extension/content/ticket/',
    why: 'reads the ticket a page shows, and nothing else; asks nobody, says nothing',
    may: ['extension/content/ticket/', 'src/ticket/'],
    types: ['src/page/context'],
  },
  {
    room: 'extension/surface/',
    why: 'what all our pages share before their first component',
    may: [
      'extension/surface/',
      'src/own/',
      'extension/ui/',
      'extension/words/',
      'extension/browser/',
      'extension/messaging/',
      'extension/packaged/',
      'extension/storage/',
      'src/portal/own-site',
      'src/stored/',
      'preact',
    ],
    types: ['src/page/context', 'src/search/suggestion'],
  },
  {
    room: 'extension/ui/',
    why: 'components: props in, events out; no browser',
    may: DRAWING,
    types: ['extension/messaging/insert-outcome'],
  },
  ...page('sidebar', 'main.tsx', 'panel-tab.ts'),
  ...page('popup', 'main.tsx'),
  ...page('options', 'main.tsx', 'browser-surface.ts', 'browser-own.ts'),
  {
    room: 'extension/options/browser-fresh.ts',
    why: 'the file of the page that knows the browser, and the closed page that asks',
    may: ['extension/options/', 'extension/fresh/', ...BROWSER, ...DRAWING],
  },
  ...page('board', 'main.tsx'),
  {
    room: 'extension/fresh/',
    why: 'asks an address for a file, takes what comes through the door of every such file; draws nothing',
    may: ['extension/fresh/', ...BROWSER, 'extension/words/dates', 'src/own/'],
  },
  {
    room: 'extension/welcome/',
    why: 'the first minute shows the sidebar and the reader at work, on itself alone',
    may: ['extension/welcome/', 'extension/sidebar/', 'src/page/', ...DRAWING],
  },
  {
    room: 'extension/welcome/main.tsx',
    why: 'the file of the page that knows the browser',
    may: ['extension/welcome/', ...BROWSER, ...DRAWING],
  },
];
