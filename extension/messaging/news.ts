/** What the background tells all our pages, unasked. */
import type { OfficialFound } from '../../src/official/found';
import type { PageContext } from '../../src/page/context';
import type { PageFound } from './page-found';
import type { SidebarPlacement } from './sidebar-placement';

/** Background → every extension page, without an answer; those of one tab name it. */
export type News =
  /** The page beside a sidebar changed. */
  | { readonly news: 'page'; readonly tabId: number; readonly page: PageContext; readonly found: PageFound | null }
  /** The official answers shown beside a sidebar were compared with what was read. */
  | { readonly news: 'official'; readonly tabId: number; readonly found: OfficialFound | null }
  /** The sidebar stands elsewhere in its page, or has another width. */
  | { readonly news: 'placement'; readonly tabId: number; readonly placement: SidebarPlacement }
  /** A person asked for the sidebar: its search takes the focus, with these words when some were selected. */
  | { readonly news: 'focus'; readonly tabId: number; readonly words?: string }
  /** The reply in preparation changed in another window. */
  | { readonly news: 'draft' }
  /** A filter that a page brings was removed in another window. */
  | { readonly news: 'presets' };
