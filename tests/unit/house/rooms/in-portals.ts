import type { Room } from './room';

/** Of the extension, what runs inside the pages of portals. */
export const IN_PORTALS: readonly Room[] = [
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
];
