/** Another extension in the same browser, made for a flow: what it does in the portal's pages, with all that an extension may. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORTAL_URL } from './portal-page';
import { isFirefox } from './stage';

/** What it brings into the pages of the portal. */
export interface Brought {
  /** Its content script. `closedRoot(element)` gives what only an extension may have. */
  readonly script?: string;
  /** A style sheet in the user's name, which wins over the page and reaches into every root. */
  readonly userCss?: string;
}

/** Runs `use` with the folder of such an extension, and takes the folder away. */
export async function withExtension(
  { script = '', userCss = '' }: Brought,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const hosts = [`${new URL(PORTAL_URL).origin}/*`];
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Une autre extension',
      version: '1',
      permissions: ['scripting'],
      host_permissions: hosts,
      background: isFirefox() ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
      content_scripts: [{ matches: hosts, js: ['content.js'], all_frames: true }],
      browser_specific_settings: { gecko: { id: 'autre@example.org' } },
    }),
  );
  write(
    'background.js',
    `chrome.runtime.onMessage.addListener((css, { tab }) => {
      chrome.scripting.insertCSS({ target: { tabId: tab.id, allFrames: true }, css, origin: 'USER' });
    });`,
  );
  write(
    'content.js',
    `const closedRoot = (element) => element.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(element);
    ${userCss && `chrome.runtime.sendMessage(${JSON.stringify(userCss)});`}
    ${script}`,
  );
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
