/** The browser's side of the settings page. */

import portals from '../../data/portals.json';
import type { Portal } from '../../src/portal/portal';
import { openIndex } from '../../src/search/faq-index';
import { weighPlace } from '../../src/search/weigh-place';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { callBackground } from '../messaging/calls';
import { readBaseKey } from '../packaged/base-key';
import { LANGUAGES } from '../packaged/load-words';
import { readAnswersFile, readBodiesFile, readIndexFile } from '../packaged/read-file';
import { heldHere, makeBackup, takeBackup } from '../storage/backup';
import { deleteDatabase } from '../storage/own-database';
import { quarantineStore } from '../storage/quarantine';
import { eraseAll } from '../storage/settings';
import { askForSite } from '../surface/ask-for-site';
import { browserCommands } from '../surface/browser-commands';
import { settingsStore } from '../surface/settings-store';
import { watchAccess } from '../surface/watch-access';
import { saveFile } from '../ui/controls/export-file';
import { SettingsState } from '../ui/desk/settings-state';
import { today } from '../words/dates';
import { browserFile } from './browser-files';
import { browserFresh } from './browser-fresh';
import { hostOf } from './site-address';
import type { FreshShown, FreshStore, OptionsSurface, Sites } from './surface';

const manifest = browser.runtime.getManifest();
const policy = (manifest.content_security_policy as unknown as { readonly extension_pages: string }).extension_pages;

/** What is said in place of what could not be read. */
function instead<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    report(error, 'settings');
    return value;
  };
}

/** Hosts of the portals; Chromium tells the pattern of a whole host where the manifest names only some of its paths. */
const PORTAL_HOSTS = new Set((portals as readonly Portal[]).flatMap(({ places }) => places.map(({ host }) => host)));

const sites: Sites = {
  async granted() {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter((pattern) => !PORTAL_HOSTS.has(hostOf(pattern))).sort();
  },
  ask: (pattern) => browser.permissions.request({ origins: [pattern] }),
  add: askForSite,
  remove: (host) => callBackground('removeSite', host),
  readTickets: (host, on) => callBackground('readTickets', host, on),
  forget: (patterns) => browser.permissions.remove({ origins: [...patterns] }),
  watch: watchAccess,
};

const files = { base: browserFile('base'), own: browserFile('own') };
const asked = { base: browserFresh('base'), own: browserFresh('own') };

/** Null where nothing is asked of anyone. */
async function askedFrom({ isPossible, state }: FreshStore): Promise<FreshShown | null> {
  const shown = await state();
  return isPossible && shown.address !== null ? shown : null;
}

export const browserSurface: OptionsSurface = {
  portals: (portals as readonly Portal[]).map(({ id, name, places }) => ({
    id,
    name,
    hosts: [...new Set(places.map(({ host }) => host))],
    titlesOnly: places.some(({ titlesOnly }) => titlesOnly),
  })),
  languages: LANGUAGES,
  allowed: {
    connections: /connect-src [^;]*/.exec(policy)?.[0] ?? policy,
    permissions: manifest.permissions ?? [],
  },
  // A choice made here acts in portal pages: shown though it is not kept, it would promise what does not happen.
  settings: new SettingsState(settingsStore, (error) => report(error, 'settings'), 'goes'),
  stored: async () => ({ local: await browser.storage.local.get(), session: await browser.storage.session.get() }),
  watchStored(listen) {
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
  async erase() {
    await eraseAll();
    await deleteDatabase();
    await callBackground('changeDraft', []); // other windows still show the reply that is gone
  },
  async pack() {
    const [file, rest, indexOpens, key] = await Promise.all([
      readAnswersFile().catch(instead(null)),
      readBodiesFile().catch(instead(null)),
      readIndexFile()
        .then((index) => openIndex(index) !== null)
        .catch(instead(false)),
      readBaseKey().catch(instead(null)),
    ]);
    const isWhole = Array.isArray(file?.answers) && Array.isArray(rest?.bodies) && file.version === rest.version;
    return { file: isWhole ? file : null, indexOpens, isKeyed: key !== null };
  },
  damaged: quarantineStore,
  backup: { make: makeBackup, here: heldHere, take: takeBackup },
  commands: browserCommands,
  sites,
  files,
  fresh: asked,
  async diagnose() {
    const diagnosis = await callBackground('diagnose');
    const { page } = diagnosis;
    const index =
      page &&
      (await readIndexFile().then(
        (packed) => openIndex(packed),
        () => null,
      ));
    const field = index && page?.field ? weighPlace(index, page, 'field') : null;
    const [base, own] = await Promise.all([askedFrom(asked.base), askedFrom(asked.own)]);
    return {
      ...diagnosis,
      fresh: { base, own },
      newer: await files.base.kept(),
      weighed: index && page ? { page: weighPlace(index, page, 'page'), field } : null,
    };
  },
  copyText: (text) => navigator.clipboard.writeText(text),
  openBoard: () => void callBackground('openBoard').catch((error: unknown) => report(error, 'settings')),
  openWelcome: () => void callBackground('openWelcome').catch((error: unknown) => report(error, 'settings')),
  save: (file) => saveFile(document, file),
  today,
  report: (error) => report(error, 'settings'),
};
