import type { Plugin } from 'vite';
import { MANAGED_SCHEMA, managedSchema } from './managed-schema';
import { SIDEBAR_PAGE, SITE_PAGE } from './pages';

/**
 * Takes back what crxjs gives away: it makes every script imported with `?script` accessible to web pages, and leaves a
 * second copy of it. Ours is brought by the background, which needs neither. Beside a manifest that names it, the schema of policies.
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
        for (const name of Object.keys(bundle)) if (/^assets\/.*\.iife\.ts-.*\.js$/.test(name)) delete bundle[name];
      },
    },
  };
}
