/** What the background says of the tab in front, and the faults it remembers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyPage } from '../empty-page';
import { giveTurns, stored } from '../storage/fake-storage';

interface FakeTab {
  readonly id: number;
  readonly url?: string;
  readonly lastAccessed: number;
}
let tabs: FakeTab[] = [];
let answers: Readonly<Record<string, unknown>> = {};
const rules = [
  {
    id: 'igc',
    places: [
      { host: 'igc.example.fr', paths: ['/form'] },
      { host: 'igc.example.fr', paths: ['/login'], titlesOnly: true },
    ],
    screens: [],
  },
];
vi.stubGlobal('PORTAL_RULES', rules);
vi.mock('../../../extension/browser/runtime', () => ({ runtime: { id: 'us' }, storage: {} }));
vi.mock('../../../extension/browser/browser', async () => {
  const { fakeBrowser } = await import('../storage/fake-storage');
  return {
    browser: {
      ...fakeBrowser,
      runtime: { getURL: (path: string) => `chrome-extension://us/${path}`, id: 'us' },
      tabs: {
        query: async () => tabs,
        sendMessage: async (_id: number, { call }: { call: string }) => {
          if (!(call in answers)) throw new Error('Could not establish connection. Receiving end does not exist.');
          return answers[call];
        },
      },
    },
  };
});
const { diagnose } = await import('../../../extension/background/diagnose');
const { noteFault, readFaults } = await import('../../../extension/storage/faults');

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
  vi.stubGlobal('PORTAL_RULES', rules);
  answers = {};
});
afterEach(() => vi.unstubAllGlobals());
const onTab = (url?: string) => {
  tabs = [{ id: 1, lastAccessed: 5, ...(url && { url }) }];
  return diagnose(9);
};

test('the tab before ours is meant, whatever its place', async () => {
  tabs = [
    { id: 9, url: 'chrome-extension://us/options.html', lastAccessed: 9 },
    { id: 3, url: 'chrome-extension://us/board.html', lastAccessed: 8 },
    { id: 1, url: 'https://igc.example.fr/form', lastAccessed: 1 },
    { id: 2, url: 'https://igc.example.fr/other', lastAccessed: 2 },
  ];
  expect(await diagnose(9)).toMatchObject({ recognition: 'otherPath', host: 'igc.example.fr', portal: null });
});

test.each([
  ['a site we have no access to', undefined, 'otherSite'],
  ['a site the user granted', 'https://elsewhere.example/secret', 'otherSite'],
  ['another path of a portal’s host', 'https://igc.example.fr/x', 'otherPath'],
  ['a page nothing of ours runs in', 'https://igc.example.fr/form', 'silent'],
] as const)('%s', async (_what, url, recognition) => {
  const found = await onTab(url);
  expect(found).toMatchObject({ recognition, page: null, sidebar: null });
  expect(JSON.stringify(found)).not.toContain('secret');
});

test('no tab but ours', async () => {
  tabs = [{ id: 9, lastAccessed: 1 }];
  expect((await diagnose(9)).recognition).toBe('noTab');
});

test('a recognised page: as read, with its state and where the sidebar stands', async () => {
  answers = {
    readPage: emptyPage('igc'),
    sidebarState: {
      open: true,
      focused: false,
      placement: { how: 'push', side: 'right', width: 360 },
      why: 'room',
      hindered: false,
    },
  };
  expect(await onTab('https://igc.example.fr/login?user=ana')).toEqual({
    recognition: 'recognised',
    host: 'igc.example.fr',
    portal: 'igc',
    titlesOnly: true,
    page: emptyPage('igc'),
    state: { mode: 'open', closed: false, layout: expect.any(Object) },
    sidebar: { open: true, how: 'push', side: 'right', width: 360, why: 'room', hindered: false },
    faults: [],
    policy: { inForce: [], ignored: [] },
  });
});

test('the last twenty faults are remembered; what has another shape is not', async () => {
  const fault = (at: number) => ({ at, where: 'w', name: 'Error', message: '' });
  for (let at = 1; at <= 25; at++) await noteFault(fault(at));
  await noteFault({ at: 26, where: 'w'.repeat(9000), name: 'Error', message: '' });
  await noteFault(null);
  const faults = await readFaults();
  expect(faults.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, turn) => turn + 6));
  stored.session.set('faults', 'damaged');
  expect(await readFaults()).toEqual([]);
});
