import { readdirSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import portals from './data/portals.json';
import { closeManifest } from './extension/manifest/close-manifest';
import { type Browser, manifest } from './extension/manifest/manifest';
import { FRESH_PAGE } from './extension/manifest/pages';
import { sharedChunks } from './src/build/shared-chunks';
import { answersPlugin } from './src/build/vite-plugin';
import { type Portal, portalRules } from './src/portal/portal';

/** `vite build --mode chrome` writes dist/chrome, `--mode firefox` dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'extension/public',
    // Only what recognising takes: contacts, alerts and examples stay out of the background.
    define: {
      PORTAL_RULES: JSON.stringify(portalRules(portals as readonly Portal[])),
      LOCALES: JSON.stringify(locales()),
    },
    plugins: [
      answersPlugin(),
      crx({ manifest: manifest(browser), browser }),
      closeManifest(
        portals.map(({ id }) => id),
        locales(),
      ),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome123',
      modulePreload: false,
      rollupOptions: {
        // Named here because a page known only to `sidebar_action` or `web_accessible_resources` is copied unbuilt.
        input: {
          sidebar: 'extension/sidebar/index.html',
          site: 'extension/sidebar/site.html',
          welcome: 'extension/welcome/index.html',
          popup: 'extension/popup/index.html',
          options: 'extension/options/index.html',
          board: 'extension/board/index.html',
          ...(browser === 'chrome' && { fresh: FRESH_PAGE }),
        },
        output: {
          // What the hash of the worker is made of names the folder it is built in: elsewhere the package would not be the same.
          entryFileNames: workerByName,
          chunkFileNames: workerByName,
          codeSplitting: {
            groups: sharedChunks(
              'extension/sidebar/main.tsx',
              {
                // The background draws nothing and must not carry what does.
                shared: ['extension/background/background.ts'],
                page: ['extension/options/main.tsx', 'extension/board/main.tsx'],
              },
              'desk',
            ),
          },
        },
      },
    },
  };
});

function workerByName({ name }: { readonly name: string }): string {
  return name.startsWith('background') ? 'assets/background.js' : 'assets/[name]-[hash].js';
}

/** A language is a folder; French, the one of reference, comes first. */
function locales(): string[] {
  return readdirSync('extension/public/_locales').sort((a, b) => Number(b === 'fr') - Number(a === 'fr') || (a < b ? -1 : 1));
}
