/** A tab of Firefox, and the documents in it, through WebDriver BiDi. */
import type { Browser, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { firefoxSidebar } from '../../../src/cli/open-browser.mjs';
import { clickAtRest, drag, focusInSidebar, hovered } from './input';
import { savedInFirefox } from './saved-in-firefox';
import { inBrowserScope } from './scoped-view';
import { type Tab, until, type View } from './stage';

/** The page behind a tab, for what only one flow does. */
export const pageOf = new WeakMap<Tab, Page>();

/** A tab as flows act on it. */
export function tab(page: Page, browser: Browser, gecko: string): Tab {
  const shown: Tab = {
    ...view(page.mainFrame(), page),
    goto: (url) => goto(page, url),
    sidebar: async () => view((await until('the sidebar in the page', () => firefoxSidebar(page))) as Frame, page),
    hasSidebar: async () => (await firefoxSidebar(page)) !== null,
    resize: (width, height) => page.setViewport({ width, height }),
    print: async () => void (await page.pdf()),
    drag: (from, to) => drag(page.mouse, from, to),
    async wheel({ x, y }, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: by });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    toFront: () => toFront(page),
    async chooseFiles(selector, paths) {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...paths);
    },
    saved: (act) => savedInFirefox(browser, act),
    // What the browser's own key handler calls: keys from WebDriver never reach it.
    command: async (name) => {
      const shortcuts = `WebExtensionPolicy.getByID(${JSON.stringify(gecko)}).extension.shortcuts`;
      await inBrowserScope(browser, `void ${shortcuts}.onCommand(${JSON.stringify(name)})`);
    },
    close: () => page.close(),
  };
  pageOf.set(shown, page);
  return shown;
}

function view(frame: Frame, page: Page): View {
  return {
    evaluate: (read, given) => frame.evaluate(read as never, given as never) as never,
    run: async (script) => void (await frame.evaluate(`${script}\n;undefined`)),
    click: (selector) => clickCentre(frame, page, selector),
    async focus(selector) {
      // Puppeteer's own does not wait for the element.
      await until(`« ${selector} » focused`, () => frame.focus(selector).then(() => true));
      if (frame !== page.mainFrame()) await focusInSidebar(page.mainFrame());
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => chord(page, keys),
  };
}

async function toFront(page: Page): Promise<void> {
  await page.bringToFront();
  await until('the tab in front', () => page.evaluate(() => document.hasFocus()));
}

async function clickCentre(frame: Frame, page: Page, selector: string): Promise<void> {
  // Nobody clicks in a tab that is not seen, and Firefox hardly draws there.
  if (await page.evaluate(() => document.hidden)) await toFront(page);
  await clickAtRest(selector, {
    async at() {
      const element = await frame.$(selector);
      if (!element) return null;
      if (!(await element.isIntersectingViewport({ threshold: 1 }))) await element.scrollIntoView();
      return element.clickablePoint();
    },
    isHovered: () => frame.evaluate(hovered, selector),
    mouse: page.mouse,
  });
}

export async function chord(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as KeyInput[];
  const last = names.pop() as KeyInput;
  for (const name of names) await page.keyboard.down(name);
  await page.keyboard.press(last);
  for (const name of names.reverse()) await page.keyboard.up(name);
}

async function isStill(page: Page): Promise<boolean> {
  const states = page.frames().map((frame) => frame.evaluate(() => document.readyState).catch(() => 'gone'));
  return (await Promise.all(states)).every((state) => state === 'complete' || state === 'gone');
}

export async function goto(page: Page, url: string): Promise<void> {
  // Firefox never reports the load of an extension page.
  const inside = url.startsWith('moz-extension:');
  // A frame that still loads is stopped by the navigation, and the driver takes its NS_BINDING_ABORTED for that of the page.
  await until('nothing loading in the page left', () => isStill(page));
  await page.goto(url, inside ? { waitUntil: [] } : { waitUntil: 'load' });
  if (inside)
    await until(`${url} loaded`, () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    );
}
