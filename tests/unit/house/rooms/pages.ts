import type { Room } from './room';
import { SEARCH } from './search-door';

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

/** Our own pages, what they are drawn with, and what stands around them. */
export const PAGES: readonly Room[] = [
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
  ...page('options', 'main.tsx', 'browser-surface.ts', 'browser-files.ts'),
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
