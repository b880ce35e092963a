/**
 * What we draw in a portal page, in a file of its own: the background brings it when a page first needs it, so that the
 * script that runs on every page stays small. Both share the isolated world of our content scripts.
 */

import { IN_PAGE, type InPage } from './shared';
import { SidebarFrame } from './sidebar-frame';

(globalThis as InPage)[IN_PAGE] = SidebarFrame;
