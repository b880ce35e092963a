/** What shows on a portal, and the file that draws it: asked for while the page is still being read. */
import { findPortal } from '../../src/portal/find-portal';
import type { PortalRules } from '../../src/portal/portal';
import { callBackground } from '../messaging/calls';

/** Null where only the page tells whose it is, of an address that several share, and in a tab nobody sees. */
export function askAhead({ hidden, location }: Document, portals: readonly PortalRules[]) {
  const at = findPortal(location.href, portals);
  if (!at || at.place.says || hidden) return null;
  const state = callBackground('portalState', at.portal.id);
  const words = state.then(({ mode }) => (mode === 'never' ? null : callBackground('bringInPage')));
  return { portal: at.portal.id, state, words: words.catch(() => null) };
}
