import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { MANAGED_SCHEMA, managedSchema } from './managed-schema';
import { ASK_PAGE, SIDEBAR_PAGE, SITE_PAGE } from './pages';

/**
 * Takes back what crxjs gives away: it makes every script imported with `?script` accessible to web pages, and leaves a
 * second copy of it. Ours is brought by the background, which needs neither. Beside a manifest that names
 * them, the schema of policies and the closed page.
 * @param portals ids of the portals
 * @param languages folders of `_locales`
 */
export function closeManifest(portals: readonly string[], languages: readonly string[]): Plugin {
  return {
    name: 'close-manifest',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') return this.error('manifest.json was not emitted');
        const manifest = JSON.parse(String(asset.source));
        manifest.web_accessible_resources = manifest.web_accessible_resources.filter(({ resources }: { resources: string[] }) =>
          resources.some((name) => name === SIDEBAR_PAGE || name === SITE_PAGE),
        );
        asset.source = JSON.stringify(manifest, null, 2);
        if (manifest.storage) {
          const source = JSON.stringify(managedSchema(portals, languages), null, 2);
          this.emitFile({ type: 'asset', fileName: MANAGED_SCHEMA, source });
        }
        // Neither is built: in a page of no origin no module loads.
        for (const fileName of manifest.sandbox ? [ASK_PAGE, ASK_PAGE.replace(/html$/, 'js')] : []) {
          this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName, 'utf8') });
        }
        for (const name of Object.keys(bundle)) if (/^assets\/.*\.iife\.ts-.*\.js$/.test(name)) delete bundle[name];
      },
    },
  };
}
