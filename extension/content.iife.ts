/**
 * Runs in the top frame of recognised hosts. Finds the portal, follows navigation and focus, owns the sidebar and its
 * launcher. It never looks at what a control holds, and the search index never comes near the page.
 */
import type { PageContext } from '../src/page';
import { findPortal } from '../src/portal';
import { answerTabCalls, callBackground, isAlive } from './calls';
import { whenCalm } from './calm';
import { report } from './errors';
import type { PageKit } from './messages';
import { followPage } from './page-follower';
import { SidebarFrame } from './sidebar-frame';

if (window.top === window) {
  callBackground('enterPage', location.host).then(start, (error: unknown) => report(error, 'content'));
}

/** The page may move between the portals of its host without loading anew. */
function start({ portals, style }: PageKit): void {
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
  const frame = () => {
    sidebar ??= new SidebarFrame(
      document,
      style,
      failed,
      () => void callBackground('reopened', page?.portal ?? '').catch(failed),
    );
    return sidebar;
  };

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
    frame().showLauncher();
    if (mode === 'button' || closed) return;
    await whenCalm(document, life.signal);
    if (page?.portal === portal && !frame().isOpen) frame().open({ focus: false });
  }

  answerTabCalls({
    readPage: () => follower.read(),
    showSidebar: (focus) => frame().open({ focus }),
    hideSidebar: () => frame().close(),
    frameReady: () => sidebar?.ready(),
    focusPage: () => follower.focusPage(),
  });
}
