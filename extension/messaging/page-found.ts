/** What stands beside a page of ours, and what was found for it. */
import type { PageContext } from '../../src/page/context';
import type { Suggestions, Without } from '../../src/search/suggestion';

/** What a sidebar page is told about the tab beside it. */
export interface TabPage {
  readonly tabId: number | null;
  readonly page: PageContext | null;
}

/** What a page brings, as the background found it. */
export interface PageFound extends Pick<Suggestions, 'field' | 'page' | 'request'> {
  /** Version of the answers it was found among. */
  readonly content: string;
  /** What was left out. */
  readonly without: Without;
}

/** The tab beside with what its page brings: null where there is none, or the background could not search it. */
export interface TabPageFound extends TabPage {
  readonly found: PageFound | null;
}

/** The tab in front, as a site that could be added to those of the user. */
export type SiteBeside =
  /** `hadAccess`: replies may be inserted there already. */
  | { readonly can: 'add'; readonly host: string; readonly hadAccess: boolean }
  /** It was added. Without access: the browser took that back. */
  | { readonly can: 'open'; readonly host: string; readonly hasAccess: boolean }
  | { readonly can: 'nothing'; readonly why: SiteRefusal; readonly host: string };

/**
 * Why it cannot be: a host of portals, on a page that is none; no https; a page the browser keeps for itself; as many sites as
 * are kept; an address the browser does not tell; what an organisation does not allow.
 */
export type SiteRefusal = 'portalHost' | 'notHttps' | 'closed' | 'full' | 'unknown' | 'managed';
