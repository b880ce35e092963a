/** What Chromium lets only its user or its owner do: keys of commands, access to hosts, policies. Done on its own pages. */
import type { BrowserContext, Page } from 'playwright';
import { type Command, until } from './stage';

/** Keys of the commands: the letter with Alt and Shift. One comes with the extension, the other is the user's to give. */
const COMMAND_KEYS = { 'toggle-sidebar': 'F', 'switch-focus': 'P' } as const;

/** The browser's page of extensions, in the tab that is there from the start. */
export async function openSettings(context: BrowserContext): Promise<Page> {
  const [page = await context.newPage()] = context.pages();
  await page.goto('chrome://extensions/');
  return page;
}

/** Gives the command without a key of its own one. */
export async function giveKeys(settings: Page, extensionId: string): Promise<void> {
  await settings.evaluate(
    async ([id, letter]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: { updateExtensionCommand(given: object): unknown } };
      await developerPrivate.updateExtensionCommand({
        extensionId: id,
        commandName: 'switch-focus',
        keybinding: `Alt+Shift+${letter}`,
      });
    },
    [extensionId, COMMAND_KEYS['switch-focus']] as const,
  );
}

/** Granted on the browser's page of the extension, where the user can, too, it is then given without a question. */
export async function allowHost(settings: Page, probe: Page, host: string): Promise<void> {
  await settings.evaluate(
    async (given) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: { addHostPermission(...given: string[]): unknown } };
      await developerPrivate.addHostPermission(...given);
    },
    [new URL(probe.url()).host, host],
  );
  const given = await probe.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), host);
  if (!given) throw new Error(`No access to ${host}.`);
}

/** On the browser's page of the extension: on a click alone, or on all its sites. */
export async function setAccess(settings: Page, extensionId: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  await settings.evaluate(
    async (given) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(given: object): unknown };
      };
      await developerPrivate.updateExtensionConfiguration(given);
    },
    { extensionId, hostAccess },
  );
}

/** What an organisation decides for this machine, on the browser's page that tries policies; null takes it all back. */
export async function setPolicy(context: BrowserContext, extensionId: string, policy: object | null): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  // From the platform, for the machine, mandatory.
  const [source, scope, level] = [3, 1, 1];
  const all = Object.entries(policy ?? {}).map(([name, value]) => ({
    namespace: extensionId,
    name,
    value,
    source,
    scope,
    level,
  }));
  // As text: Vitest would write this import anew.
  await page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
    sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(all))}, ''))`);
  await page.close();
}

/** The key press as the browser itself gets it: Playwright's own goes only to the page. */
export async function commandKeys(page: Page, name: Command): Promise<void> {
  const letter = COMMAND_KEYS[name];
  const code = letter.charCodeAt(0);
  const session = await page.context().newCDPSession(page);
  const key = { modifiers: 1 | 8, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code, key: letter, code: `Key${letter}` };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** Milliseconds after which a worker that was told to stop is told again: many times what it takes. */
const STOPPING = 2000;

/** Ends the background. Resolves once it has stopped: a page that calls right then may start it again, which is what a flow wants to see. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let stopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  let asked = Number.NEGATIVE_INFINITY;
  await until('the service worker stopped', async () => {
    // Now and then a worker that is being started takes no notice; told anew, its state is told anew too.
    if (!stopped && Date.now() - asked > STOPPING) {
      asked = Date.now();
      await session.send('ServiceWorker.disable');
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
    }
    return stopped;
  });
  await session.detach();
}

/** Ends the process that a page of an extension shares with all its others. Playwright then holds every page for dead that has a frame of it. */
export async function endProcess(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nothing is left that could answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
}
