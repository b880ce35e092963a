/** What a content script draws in our words: it knows neither their language nor the pages of ours. */
import type { SettingChange } from '../../src/stored/settings';
import type { Words } from '../words/words';

/** A few calm words beside the launcher; never modal, never with the focus. Any act ends it. */
export interface Note {
  readonly title: string;
  readonly text: string;
  /** Buttons, and what each changes in the settings. */
  readonly acts: readonly { readonly says: string; readonly changes: readonly SettingChange[] }[];
}

/** What a portal page needs of our words and their language (BCP 47), and the page of ours it may frame: a content script cannot know. */
export interface PageWords {
  readonly language: string;
  readonly words: Words;
  /** Keys that open the sidebar, as the user assigned them: « Alt + Maj + F »; empty when none do. */
  readonly shortcut: string;
  readonly page: string;
}
