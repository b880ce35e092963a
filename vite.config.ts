import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import portals from './data/portals.json';
import { type Browser, manifest } from './extension/manifest';
import { answersPlugin } from './src/build/vite-plugin';
import { type Portal, portalRules } from './src/portal';

/** `vite build --mode chrome` writes dist/chrome, `--mode firefox` dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'extension/public',
    // The content script is a file of its own and cannot import virtual modules: it gets its part of the portals here.
    define: { PORTALS_IN_PAGE: JSON.stringify(portalRules(portals as readonly Portal[])) },
    plugins: [answersPlugin(), crx({ manifest: manifest(browser), browser })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome123',
      modulePreload: false,
      rollupOptions: {
        // Named here because a page known only to `sidebar_action` or `web_accessible_resources` is copied unbuilt.
        input: { sidebar: 'extension/sidebar/index.html', popup: 'extension/popup/index.html' },
      },
    },
  };
});
