/** Which scripts are registered where: those of this build on the hosts that are left, and nothing twice. */
import { beforeEach, expect, test, vi } from 'vitest';

interface Registered {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly runAt: string;
}

const api = vi.hoisted(() => ({
  registered: new Map<string, unknown>(),
  scripts: [] as { js: string[]; all_frames: boolean; run_at?: string }[],
}));
vi.mock('../../../extension/browser/browser', () => ({
  browser: {
    runtime: {
      getManifest: () => ({ content_scripts: api.scripts }),
      getURL: (path: string) => `moz-extension://ours${path}`,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...api.registered.values()],
      async registerContentScripts(scripts: Registered[]) {
        for (const script of scripts) {
          if (api.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          if (script.matches.some((match) => match.includes('refused'))) throw new Error('Invalid match');
          api.registered.set(script.id, { ...script, js: script.js.map((file) => file.slice(1)) });
        }
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) api.registered.delete(id);
      },
    },
  },
}));

const { registerSites } = await import('../../../extension/background/site-scripts');

const now = () => [...(api.registered as Map<string, Registered>).values()];

beforeEach(() => {
  api.registered.clear();
  // Firefox names whole addresses.
  api.scripts = [
    { js: ['content/page.js'], all_frames: false },
    { js: ['moz-extension://ours/content/frame.js'], all_frames: true, run_at: 'document_start' },
  ];
});

test('each host gets the scripts of the manifest, for itself alone, and again nothing', async () => {
  expect(await registerSites(['a.example', 'b.example'])).toEqual([]);
  expect(now().map(({ matches }) => matches)).toEqual(['a', 'a', 'b', 'b'].map((name) => [`https://${name}.example/*`]));
  expect(now().map(({ runAt }) => runAt)).toEqual(['document_end', 'document_start', 'document_end', 'document_start']);
  const before = now();
  await registerSites(['b.example', 'a.example']);
  expect(now()).toEqual(before);
});

test('a host that is no longer one loses them, and is told; strangers are left alone', async () => {
  await registerSites(['a.example', 'b.example']);
  api.registered.set('other', { id: 'other', js: ['x.js'], matches: [] });
  expect(await registerSites(['b.example'])).toEqual(['a.example']);
  expect(now().map(({ id }) => id)).toEqual(['own:b.example 0', 'own:b.example 1', 'other']);
});

test('after an update the files of the new build are registered', async () => {
  await registerSites(['a.example']);
  api.scripts = [{ js: ['content/page-2.js'], all_frames: false }];
  expect(await registerSites(['a.example'])).toEqual([]);
  expect(now().map(({ js }) => js)).toEqual([['content/page-2.js']]);
});

test('one that the browser refuses keeps no other out', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await registerSites(['refused.example', 'b.example']);
  expect(now().map(({ id }) => id)).toEqual(['own:b.example 0', 'own:b.example 1']);
});
