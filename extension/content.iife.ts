/**
 * Runs in the top frame of recognised hosts. Finds the portal, follows navigation and focus, owns the sidebar and its
 * launcher. It never looks at what a control holds, and the search index never comes near the page.
 */
import type { PageContext } from '../src/page';
import { findPortal, type PortalRules } from '../src/portal';
import { answerTabCalls, callBackground, isAlive } from './calls';
import { whenCalm } from './calm';
import { report } from './errors';
import { IN_PAGE, type InPage } from './in-page/shared';
import type { SidebarFrame } from './in-page/sidebar-frame';
import { followPage } from './page-follower';

if (window.top === window) {
  callBackground('enterPage', location.host).then(start, (error: unknown) => report(error, 'content'));
}

/** The page may move between the portals of its host without loading anew. */
function start(portals: readonly PortalRules[]): void {
  const life = new AbortController();
  let sidebar: SidebarFrame | null = null;
  let decidedFor: string | null = null;
  let page: PageContext | null = null;

  /** The extension may be updated or removed under an open form: our things go, the page stays as it is. */
  const failed = (error: unknown) => {
    report(error, 'content');
    if (isAlive()) return;
    sidebar?.remove();
    life.abort();
  };
  const reopened = () => void callBackground('reopened', page?.portal ?? '').catch(failed);

  /** Our part of the page, drawn from a file that comes when it is first needed. */
  async function frame(): Promise<SidebarFrame> {
    const world = globalThis as InPage;
    if (!world[IN_PAGE]) await callBackground('bringInPage');
    const Frame = world[IN_PAGE];
    if (!Frame) throw new Error('The file that draws did not run');
    sidebar ??= new Frame(document, failed, reopened);
    return sidebar;
  }

  const follower = followPage(
    document,
    (url) => findPortal(url, portals)?.portal ?? null,
    life.signal,
    (read) => {
      page = read;
      if (!page) {
        sidebar?.remove();
        sidebar = null;
        decidedFor = null;
        return;
      }
      const { portal } = page;
      callBackground('pageRead', page)
        .then(({ count }) => sidebar?.showCount(count))
        .catch(failed);
      if (decidedFor !== portal) {
        decidedFor = portal;
        greet(portal).catch(failed);
      }
    },
  );

  /** Shows the launcher, and the sidebar itself when the user did not decide otherwise and the moment is calm. */
  async function greet(portal: string): Promise<void> {
    const { mode, closed } = await callBackground('portalState', portal);
    if (mode === 'never' || page?.portal !== portal) return;
    (await frame()).showLauncher();
    if (mode === 'button' || closed) return;
    await whenCalm(document, life.signal);
    if (page?.portal === portal && !sidebar?.isOpen) sidebar?.open({ focus: false });
  }

  answerTabCalls({
    readPage: () => follower.read(),
    showSidebar: (focus) => void frame().then((shown) => shown.open({ focus }), failed),
    hideSidebar: () => sidebar?.close(),
    frameReady: () => sidebar?.ready(),
    focusPage: () => follower.focusPage(),
  });
}
