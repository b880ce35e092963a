/**
 * One small face for both browsers, so that a flow is written once and runs in Chromium and in Firefox.
 * Which one: the environment variable STAGE, set by the Vitest projects `chromium` and `firefox`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page as the portal would have sent it. */
export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A document one can look into and act on: a tab, the sidebar's frame, an extension page. Input is trusted input. */
export interface View {
  /** Runs `read` inside the document; arguments and result are plain JSON. */
  evaluate<Result, Given = undefined>(read: (given: Given) => Result | Promise<Result>, given?: Given): Promise<Result>;
  /** Runs a script as text: unlike a script of the page, no content policy stops it. */
  run(script: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Puts the caret into the control, as a click of the user would. */
  focus(selector: string): Promise<void>;
  /** Types into whatever has the focus of the tab. */
  type(text: string): Promise<void>;
  /** One key, or a chord such as `Control+v`, for whatever has the focus of the tab. */
  press(keys: string): Promise<void>;
}

/** CSS pixels from the top left corner of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tab of the browser. */
export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** The sidebar's document, as soon as it is in the page. */
  sidebar(): Promise<View>;
  hasSidebar(): Promise<boolean>;
  /** Gives the viewport this size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Prints the tab to a PDF, which goes nowhere. */
  print(): Promise<void>;
  /** Presses the mouse at one point of the viewport, moves it to another and lets go. */
  drag(from: Point, to: Point): Promise<void>;
  /** Clicks at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Turns the wheel over a point of the viewport, by CSS pixels downwards. */
  wheel(at: Point, by: number): Promise<void>;
  /** Makes it the tab in front, as a click on it does. */
  toFront(): Promise<void>;
  /** Chooses files of this machine, by their paths, in a file control. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** The file the browser has saved once `act` is done. */
  saved(act: () => Promise<void>): Promise<SavedFile>;
  /** Gives a command of the manifest while this tab is in front. */
  command(name: Command): Promise<void>;
  close(): Promise<void>;
}

export type Command = 'toggle-sidebar' | 'switch-focus';

/** A file as it lies on the disk. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** What the clipboard holds, read by pasting into a page of ours. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** A browser with the built extension installed, and no way out of the machine. */
export interface Stage {
  readonly name: 'chromium' | 'firefox';
  /** From now on this address answers with this page. Without a query, it answers whatever the query. */
  serve(url: string, page: string | Served): void;
  open(url: string): Promise<Tab>;
  /** A page of the extension in a tab of its own, e.g. `extension/popup/index.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** The browser's own panel. Firefox opens it as its menu does; Chromium awaits the one a click has opened. */
  panel(): Promise<View>;
  /** The real toolbar popup, over the tab in front: opened by a click on our icon. */
  popup(): Promise<View>;
  /** The real toolbar popup that something else opened. */
  shownPopup(): Promise<View>;
  /** Selects all the words of one element of the tab in front, and chooses our entry of the context menu on them. */
  searchSelection(tab: Tab, selector: string): Promise<void>;
  /** Types after our keyword in the address bar. Returns the lines offered, and opens the first, in the tab in front or a new one. */
  addressBar(typed: string): Promise<{ readonly lines: readonly string[]; choose(): Promise<Tab> }>;
  /** Everything the extension keeps, by area. */
  storage(): Promise<{ local: Record<string, unknown>; session: Record<string, unknown> }>;
  paste(): Promise<Pasted>;
  /** Gives the extension access to a host it may ask for, as the user does when asked. */
  allow(origin: string): Promise<void>;
  /** Takes the access to all portals back while their pages are open, as its user can, or gives it again. */
  withhold(isWithheld: boolean): Promise<void>;
  /** Installs what lies in its folder now, with all that is kept, as an update does. */
  update(): Promise<void>;
  /** Installs another extension beside ours. Returns what takes it out. */
  beside(folder: string): Promise<() => Promise<void>>;
  /** Ends the process of all pages of the extension, as a lack of memory does; Chromium alone. Returns the page at this address as it is then. */
  crashes?(url: string): Promise<View>;
  /** Resists fingerprinting and tracking from now on, as strictly as the browser can; Firefox alone. */
  shield?(): Promise<void>;
  /** What an organisation decides for this machine (`storage.managed`): in Chromium from now on, in Firefox if nothing asked for it before; null: nothing any more. */
  manage(policy: Record<string, unknown> | null): Promise<void>;
  /** What every document believes the user prefers. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it is idle; resolves once it is gone. */
  killBackground(): Promise<void>;
  /** Requests nobody served: addresses of pages and extension, and `host:port` of anything that reached the network. */
  requests(): readonly string[];
  /** Takes the extension out, and every tab away. The browser stays for the next. */
  close(): Promise<void>;
}

/** Milliseconds a state may take to come: generous, for machines busy with something else. */
const PATIENCE = 25_000;
export const SIDEBAR = 'extension/sidebar/index.html';
export const POPUP = 'extension/popup/index.html';
export const BOARD = 'extension/board/index.html';

/** A running browser without an extension of ours. */
export interface TestBrowser {
  isRunning(): boolean;
  /** Installs the extension of a folder: new to this browser, with nothing stored, beside no tab. One at a time. */
  install(folder: string): Promise<Stage>;
  end(): Promise<void>;
}

/** Folder of the build for the browser named by STAGE. @throws when it was not built */
export function built(): string {
  const name = isFirefox() ? 'firefox' : 'chrome';
  const folder = fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`dist/${name} is missing: run « npm run build » first.`);
  return folder;
}

export function isFirefox(): boolean {
  return process.env.STAGE === 'firefox';
}

/**
 * Reads a state again and again until it is accepted, and returns it.
 * @throws naming `what` was awaited and what was read last
 */
export async function until<State>(
  what: string,
  read: () => Promise<State>,
  accepted: (state: State) => boolean = Boolean,
): Promise<State> {
  const end = Date.now() + PATIENCE;
  let last: unknown;
  // Asking is work too: what does not come at once is asked for less and less often.
  for (let pause = 20; Date.now() < end; pause = Math.min(pause * 1.5, 200)) {
    try {
      const state = await read();
      if (accepted(state)) return state;
      last = state;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`Waited in vain for: ${what}. Last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}

/** Text of the first visible element that matches, once there is one. */
export function shown(view: View, selector: string): Promise<string> {
  return until(
    `« ${selector} » shown`,
    () => visibleText(view, selector),
    (text) => text !== null,
  ) as Promise<string>;
}

/** Resolves once nothing visible matches. */
export async function gone(view: View, selector: string): Promise<void> {
  await until(`« ${selector} » gone`, async () => (await visibleText(view, selector)) === null);
}

/** Text of the first visible match as it is now, or null. */
export function visibleText(view: View, selector: string): Promise<string | null> {
  return view.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((element) => element.checkVisibility());
    return found ? found.innerText : null;
  }, selector);
}

/** Waits for the element and clicks it. */
export async function press(view: View, selector: string): Promise<void> {
  await shown(view, selector);
  await view.click(selector);
}

/** Clicks the visible button or link of this accessible name, once there is one. `name` may be its beginning. */
export async function pressNamed(view: View, name: string): Promise<void> {
  marks += 1;
  const mark = `named-${marks}`;
  // Marked, not remembered by its place: something may yet be drawn before it.
  await until(`a control named « ${name} »`, () => markNamed(view, name, mark));
  await view.click(`[data-mark="${mark}"]`);
}

let marks = 0;

/** Marks the visible button or link whose accessible name begins so; false when there is none. */
function markNamed(view: View, name: string, mark: string): Promise<boolean> {
  return view.evaluate(
    (wanted) => {
      const plain = (text: string) => text.normalize('NFKC').replace(/‑/g, '-').replace(/\s+/g, ' ').trim();
      const named = [...document.querySelectorAll<HTMLElement>('button, a[href], [role="button"], summary')].find(
        (control) => control.checkVisibility() && plain(control.ariaLabel ?? control.innerText).startsWith(plain(wanted.name)),
      );
      if (named) named.dataset.mark = wanted.mark;
      return named !== undefined;
    },
    { name, mark },
  );
}

/** From now on notes what extension pages hear: all that content scripts and frames send. Returns the notes, as JSON. */
export async function hear(stage: Stage): Promise<() => Promise<string[]>> {
  const ear = await stage.extensionPage(POPUP);
  await noteMessages(ear);
  return () => noted(ear);
}

/** Notes, inside a page of the extension, every message that reaches it; `noted` reads them. */
export async function noteMessages(view: View): Promise<void> {
  await view.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
  });
}

export function noted(view: View): Promise<string[]> {
  return view.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
