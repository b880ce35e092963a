/** What the content script knows of the file that draws: a name to find it by. */
import type { SidebarFrame } from './sidebar-frame';

export const IN_PAGE = 'repereInPage';

/** The isolated world once `in-page.iife.ts` has run in it. */
export type InPage = { [IN_PAGE]?: typeof SidebarFrame };
