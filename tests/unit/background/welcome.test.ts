/** The page of the first minute opens once, for the person who installed us. */
import { expect, test, vi } from 'vitest';

const api = vi.hoisted(() => ({
  heard: [] as ((details: { reason: string }) => Promise<void>)[],
  opened: [] as string[],
  installType: 'normal',
}));
vi.mock('../../../extension/browser/browser', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listen: (typeof api.heard)[number]) => api.heard.push(listen) },
      getURL: (path: string) => path,
    },
    management: { getSelf: async () => ({ installType: api.installType }) },
    tabs: { create: async ({ url }: { url: string }) => api.opened.push(url) },
  },
}));

const { welcomeOnce } = await import('../../../extension/background/welcome');

test.each([
  ['installed by a person', 'install', 'normal', 1],
  ['loaded from a folder', 'install', 'development', 1],
  ['installed by an organisation', 'install', 'admin', 0],
  ['updated', 'update', 'normal', 0],
  ['with a browser that was updated', 'browser_update', 'normal', 0],
])('%s', async (_how, reason, installType, opens) => {
  Object.assign(api, { heard: [], opened: [], installType });
  welcomeOnce();
  for (const listen of api.heard) await listen({ reason });
  expect(api.opened).toHaveLength(opens);
});
