/** What an answer gets for having been written for the portal or the screen beside. */
import type { PageContext } from '../page/context';
import { isOwnSite } from '../portal/own-site';
import type { FaqIndex } from './index-shape';
import { OWN_SITE_MARGIN } from './weights';

/** What the portal and the screen of a page may add to an answer, as shares of its score. */
export interface BoostShare {
  readonly portal: number;
  readonly screen: number;
}

/** What an answer gets for having been written for the page's screen or portal; 0 for neither. */
export function pageBoost(index: FaqIndex, id: string, page: PageContext | null | undefined, share: BoostShare): number {
  if (!page) return 0;
  const forScreen = isOfScreen(index, id, page);
  return Math.max(forScreen ? share.screen : 0, index.answers.get(id)?.portals.includes(page.portal) ? share.portal : 0);
}

/**
 * The score from which an answer written for no portal is shown for the field or the page: on a site nobody wrote answers for,
 * more than on a portal.
 */
export function thresholdOn(index: FaqIndex, list: 'field' | 'page', { portal }: Pick<PageContext, 'portal'>): number {
  return index.calibration[list] * (isOwnSite(portal) ? OWN_SITE_MARGIN : 1);
}

/** Whether an answer was written for the screen of a page. */
export function isOfScreen(index: FaqIndex, id: string, { portal, screen }: Pick<PageContext, 'portal' | 'screen'>): boolean {
  return screen !== null && (index.answers.get(id)?.screens.includes(`${portal}/${screen}`) ?? false);
}
