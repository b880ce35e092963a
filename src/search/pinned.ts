/** Answers that the portal's data lead with. */
import type { PageContext } from '../page/context';
import type { FaqIndex } from './index-shape';

type Place = Pick<PageContext, 'portal' | 'screen'>;

/** Those of the screen. */
export function pinnedOnScreen({ pinned }: FaqIndex, { portal, screen }: Place): readonly string[] {
  return pinned.find(({ id }) => id === portal)?.screens.find(({ id }) => id === screen)?.pinned ?? [];
}

/** Those of the screen, then those of the whole portal. */
export function pinnedOn(index: FaqIndex, place: Place): readonly string[] {
  const ofPortal = index.pinned.find(({ id }) => id === place.portal)?.pinned ?? [];
  return [...new Set([...pinnedOnScreen(index, place), ...ofPortal])];
}
