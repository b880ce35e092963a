/**
 * Runs in the top frame of recognised hosts. Finds the portal, follows navigation and focus, owns the sidebar and its
 * launcher. What reads and what draws come when they are needed. It never looks at what a control holds, and the search
 * index never comes near the page.
 */
import type { PageContext } from '../../src/page/context';
import { findPortal } from '../../src/portal/find-portal';
import type { PortalRules } from '../../src/portal/portal';
import { showsOfficial } from '../../src/portal/shows-official';
import type { Layout } from '../../src/stored/layout';
import { DEFAULT_LAYOUT } from '../../src/stored/layout';
import type { PortalMode } from '../../src/stored/settings';
import { keepFaults, report } from '../browser/errors';
import { callBackground, handleTabCalls, isAlive, type TabHandlers } from '../messaging/calls';
import type { PageWords } from '../messaging/page-words';
import { askAhead } from './ask-ahead';
import { bringOfficialReader, bringReader } from './bring-reader';
import { followOfficial } from './follow-official';
import { isHost } from './in-page/host-mark';
import { IN_PAGE, type InPage } from './in-page/shared';
import type { SidebarFrame } from './in-page/sidebar-frame';
import { keepCaret } from './insert/caret';
import { CARET, type InsertWorld, TOUCHED } from './insert/shared';
import { kept } from './kept';
import { FOLLOW, followPage } from './page-follower';
import { whenIdle } from './wait-until-idle';

const enter = () => void callBackground('enterPage', location.host).then(start, (error: unknown) => report(error, 'content'));

// A page the browser prepares before anyone asked for it may never be seen.
if ((document as { prerendering?: unknown }).prerendering === true)
  document.addEventListener('prerenderingchange', enter, { once: true });
else enter();

/** An event of ours to ourselves: to the page, one nobody listens for. */
const HEARD = 'repere-heard';

/** The page may move between the portals of its host without loading anew. */
function start(portals: readonly PortalRules[]): void {
  const life = new AbortController();
  let sidebar: SidebarFrame | null = null;
  let decidedFor: string | null = null;
  let mode: PortalMode | null = null;
  let waiting = 0;
  let deciding = new AbortController();
  let opening = new AbortController();
  let page: PageContext | null = null;
  let layout: Layout = DEFAULT_LAYOUT;
  /** Counts what was applied and asked for: an answer to an older question changes nothing. */
  let layouts = 0;
  let words: PageWords | null = null;
  let ahead = askAhead(document, portals);

  /** The extension may be updated or removed under an open form: our things go, the page stays as it is. */
  // Without what it says: in this process that may be the page's. One that cannot be told stays in the console.
  keepFaults((error, where) => {
    const name = error instanceof Error ? error.name : typeof error;
    callBackground('noteFault', { at: Date.now(), where, name, message: '' }).catch(() => {});
  });
  const failed = (error: unknown) => {
    report(error, 'content');
    if (!isAlive()) end();
  };
  const end = () => {
    if (life.signal.aborted) return;
    life.abort();
    clearInterval(looking);
    deciding.abort();
    sidebar?.expire();
  };
  let isHeard = false;
  document.addEventListener(HEARD, () => (isHeard = true), { signal: life.signal });
  const looking = setInterval(() => {
    if (!isAlive()) return end();
    if (document.hidden || !document.documentElement) return;
    isHeard = false;
    document.dispatchEvent(new Event(HEARD));
    if (isHeard) return sidebar?.look();
    // Written anew by `document.open()`, the page has let go of all that listens in it: we begin again.
    life.abort();
    clearInterval(looking);
    // Not before the room is given back: taken out later, it would be ours.
    void Promise.resolve(leave()).then(() => start(portals));
  }, FOLLOW.look);
  const leave = () => {
    deciding.abort();
    const left = sidebar?.remove();
    sidebar = null;
    return left;
  };
  const applyLayout = (wanted: Layout) => {
    layouts += 1;
    layout = wanted;
    sidebar?.setLayout(layout);
  };
  const showCount = (count: number) => {
    waiting = count;
    sidebar?.showCount(count);
  };
  const announce = (read: PageContext) => {
    const { portal } = read;
    callBackground('pageRead', read)
      .then(async ({ count, mode: now, note }) => {
        if (portal !== decidedFor) return;
        // A pause ends without a sound: the next thing that happens in the page brings us back.
        if (now !== mode && mode !== null) decide(portal).catch(failed);
        showCount(count);
        if (note) (await frame()).say(note);
      })
      .catch(failed);
  };
  const reopened = () => void callBackground('reopened', page?.portal ?? '').catch(failed);

  /** Our part of the page, drawn from a file that comes when it is first needed, or is coming already. */
  async function frame(coming: Promise<PageWords | null> | null = null): Promise<SidebarFrame> {
    const world = globalThis as InPage;
    if (!words || !kept(world, IN_PAGE)) words = (await coming) ?? (await callBackground('bringInPage'));
    const Frame = kept(world, IN_PAGE);
    if (!Frame) throw new Error('The file that draws did not run');
    if (!sidebar) {
      sidebar = new Frame(document, words, failed, reopened, () => page && announce(page));
      sidebar.setLayout(layout);
    }
    return sidebar;
  }

  const official = followOfficial(
    document,
    () => page !== null && mode !== 'never' && showsOfficial(location.href, portals),
    bringOfficialReader,
    (blocks) => callBackground('officialRead', blocks),
    failed,
    life.signal,
  );
  const follower = followPage(
    document,
    (url) => findPortal(url, portals),
    () =>
      bringReader().catch((error: unknown) => {
        failed(error);
        return null;
      }),
    life.signal,
    (read) => {
      page = read;
      official.again();
      if (!page) {
        leave();
        decidedFor = null;
        return;
      }
      const { portal } = page;
      announce(page);
      if (decidedFor !== portal) decide(portal).catch(failed);
    },
  );
  const world = globalThis as InsertWorld;
  world[TOUCHED] = follower.touched;
  world[CARET] = keepCaret(window, life.signal);
  const chosen = (keys: readonly string[]) => {
    const speaks = keys.includes('language');
    if (speaks) {
      leave();
      words = null;
    }
    const decides = speaks || keys.some((key) => key !== 'layout');
    if (decides && decidedFor) decide(decidedFor).catch(failed);
    else if (keys.includes('layout') && decidedFor) {
      layouts += 1;
      const mine = layouts;
      callBackground('portalState', decidedFor).then(({ layout }) => mine === layouts && applyLayout(layout), failed);
    }
  };

  /** Shows the launcher, and the sidebar itself when the user did not decide otherwise and the moment is calm. */
  async function decide(portal: string): Promise<void> {
    deciding.abort();
    deciding = new AbortController();
    const { signal } = deciding;
    decidedFor = portal;
    mode = null;
    const asked = ahead?.portal === portal ? ahead : null;
    ahead = null;
    const state = await (asked?.state ?? callBackground('portalState', portal));
    if (signal.aborted) return;
    mode = state.mode;
    applyLayout(state.layout);
    if (mode === 'never') return leave();
    await frame(asked?.words);
    if (signal.aborted) return page ? undefined : leave();
    sidebar?.showCount(waiting);
    sidebar?.showLauncher();
    if (mode === 'button' || state.closed) return;
    opening = new AbortController();
    await whenIdle(document, layout.width, AbortSignal.any([life.signal, signal, opening.signal]));
    if (!sidebar || sidebar.isOpen) return;
    sidebar.open({ focus: false });
    if (sidebar.isOpen) await callBackground('autoOpened', portal);
  }

  const focusPage = () => {
    follower.focusPage();
    if (sidebarHasFocus()) sidebar?.letGo();
  };

  const handlers: TabHandlers = {
    leaveSite(host) {
      if (location.hostname !== host) return;
      leave();
      decidedFor = null;
      end();
    },
    settingsChanged: chosen,
    readPage: () => follower.read(),
    showSidebar(focus) {
      follower.touchFrame();
      frame().then((shown) => shown.open({ focus }), failed);
    },
    hideSidebar(note) {
      opening.abort(); // not by itself just after a close
      const held = sidebarHasFocus();
      if (mode === 'never')
        leave(); // it was opened by hand, from the toolbar
      else sidebar?.close();
      if (held) focusPage();
      if (note) sidebar?.say(note);
    },
    ownsFrame: (key) => sidebar?.owns(key) ?? false,
    frameHolds(holds) {
      if (sidebar) sidebar.parting.holds = holds;
    },
    frameReady: () => sidebar?.ready() ?? null,
    applyLayout,
    focusPage,
    officialFound: official.found,
    takeFrameField: (field) => follower.takeFrameField(field),
    sidebarState: () => ({
      open: sidebar?.isOpen ?? false,
      focused: sidebarHasFocus(),
      ...(sidebar?.stands ?? { placement: null, why: null, hindered: false }),
    }),
  };
  handleTabCalls(handlers, life.signal);
}

function sidebarHasFocus(): boolean {
  return isHost(document.activeElement);
}
