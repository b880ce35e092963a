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
