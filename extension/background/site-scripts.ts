/** Our content scripts on hosts beside the portals: the very files of the manifest, registered for one host each. */
import type { Scripting } from 'webextension-polyfill';
import { ownHost, ownPattern, ownSiteId } from '../../src/portal/own-site';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';

type Script = Pick<Scripting.RegisteredContentScript, 'allFrames' | 'runAt'> & { readonly js: string[] };

/** As the manifest of this build names them; Firefox tells whole addresses there, and takes none. */
function packaged(): Script[] {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return content_scripts.map(({ js = [], all_frames = false, run_at = 'document_end' }) => ({
    js: js.map((file) => new URL(file, browser.runtime.getURL('/')).pathname),
    allFrames: all_frames,
    runAt: run_at,
  }));
}

/** One name for each file on each host: `own:tickets.example 0`. */
const nameOf = (host: string, at: number) => `${ownSiteId(host)} ${at}`;
const hostIn = (name: string) => ownHost(name.replace(/ \d+$/, ''));

/**
 * Registers our scripts for these hosts and for no other; what is registered with the files of another build is made anew.
 * @returns hosts they were registered for, and are no longer
 */
export async function registerSites(hosts: readonly string[]): Promise<string[]> {
  const scripts = packaged();
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => hostIn(id) !== null);
  const wanted = new Map(hosts.flatMap((host) => scripts.map((script, at) => [nameOf(host, at), { host, script }] as const)));
  const isRight = ({ id, js = [] }: Scripting.RegisteredContentScript) => {
    const files = wanted.get(id)?.script.js;
    return files?.every((file) => js.some((given) => `/${given}`.endsWith(file))) ?? false;
  };
  const wrong = registered.filter((each) => !isRight(each)).map(({ id }) => id);
  const right = new Set(registered.filter(isRight).map(({ id }) => id));
  const missing = [...wanted].filter(([id]) => !right.has(id));
  if (wrong.length > 0) await browser.scripting.unregisterContentScripts({ ids: wrong });
  for (const [id, { host, script }] of missing)
    await browser.scripting
      .registerContentScripts([{ id, matches: [ownPattern(host)], persistAcrossSessions: true, ...script }])
      // One host that cannot be registered must not keep the others out.
      .catch((error: unknown) => report(error, 'sites'));
  return [...new Set(registered.flatMap(({ id }) => hostIn(id) ?? []))].filter((host) => !hosts.includes(host));
}

/** Runs them in a page that is open already. */
export async function runIn(tabId: number): Promise<void> {
  for (const { js, allFrames } of packaged())
    await browser.scripting
      .executeScript({ target: { tabId, allFrames }, files: js })
      .catch((error: unknown) => report(error, 'sites'));
}
