/** What the content script knows of the file that draws: a name to find it by, and the name of our element. */
import type { SidebarFrame } from './sidebar-frame';

/** Name of our element; what happens inside it is never read as part of the page. */
export const HOST_TAG = 'repere-e-sante';

export const IN_PAGE = 'repereInPage';

/** The isolated world once `in-page.iife.ts` has run in it. */
export type InPage = { [IN_PAGE]?: typeof SidebarFrame };
