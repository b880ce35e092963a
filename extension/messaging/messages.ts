/**
 * Every message of the extension. Everyone talks to the background; only the background talks into a tab
 * (in Firefox a page of ours inside a portal frame cannot hear a content script, nor ask for tabs).
 */
import type { FieldContext, PageContext } from '../../src/page/read-page';
import type { PortalRules } from '../../src/portal/portal';
import type { Draft, DraftChange } from '../../src/stored/draft';
import type { Fact, GivenVote } from '../../src/stored/journal';
import type { PortalMode, SettingChange, Layout as StoredLayout } from '../../src/stored/settings';
import type { Content } from '../content/insert/shared';
import type { PendingSearch } from '../storage/pending-search';
import type { Words } from '../words/words';
import type { InsertOutcome } from './insert-outcome';

/** What the sidebar's menu offers: of this page, of this portal, or of everything. */
export type MenuChoice = 'close' | 'buttonOnly' | 'never' | 'pause' | 'buttonEverywhere';

/** A few calm words beside the launcher; never modal, never with the focus. Any act ends it. */
export interface Note {
  readonly title: string;
  readonly text: string;
  /** Buttons, and what each changes in the settings. */
  readonly acts: readonly { readonly says: string; readonly changes: readonly SettingChange[] }[];
}

/** What a sidebar page is told about the tab beside it. */
export interface TabPage {
  readonly tabId: number | null;
  readonly page: PageContext | null;
}

export type Side = 'left' | 'right';

/** Where the user wants the sidebar on a portal: width in CSS pixels, side, and whether it may make room. */
export type Layout = Readonly<StoredLayout>;

/** Where the sidebar is now. A sheet is as wide as the window. */
export interface SidebarPlacement {
  readonly how: 'push' | 'overlay' | 'sheet';
  readonly side: Side;
  /** CSS pixels. */
  readonly width: number;
}

/** Room made for the sidebar at one side of the page, in CSS pixels. */
export interface Margin {
  readonly side: Side;
  readonly width: number;
}

/** What a portal page needs of our words, and their language (BCP 47): a content script cannot fetch them. */
export interface PageWords {
  readonly language: string;
  readonly words: Words;
  /** Keys that open the sidebar, as the user assigned them: « Alt + Maj + F »; empty when none do. */
  readonly shortcut: string;
}

/** Anyone → background. The sender's tab is taken from the browser, never from the message. */
export interface BackgroundCalls {
  /**
   * Content script: the page changed or another field has the focus. Returns how many suggestions it brings, the mode
   * in force by now, and what is to be said beside the launcher. `sidebarOpen`: the sidebar searches the page and says the
   * number itself by `suggestionsCounted`; none is returned then.
   */
  pageRead(page: PageContext, sidebarOpen: boolean): { count: number | null; mode: PortalMode; note: Note | null };
  /** Sidebar: how many suggestions the page beside brings. */
  suggestionsCounted(portal: string, count: number): void;
  /** Script of a frame inside a portal page: the field that has the focus there, or none any longer. */
  fieldInFrame(field: FieldContext | null): void;
  /** Content script, once per document: how to recognise the portals that live on its host. */
  enterPage(host: string): readonly PortalRules[];
  /** Content script: brings `in-page.iife.ts` into its world, before anything is drawn. Returns the words it draws. */
  bringInPage(): PageWords;
  /** Content script: what the user chose for this portal and whether it was closed this session. */
  portalState(portal: string): { mode: PortalMode; closed: boolean; layout: Layout };
  /** Sidebar: ready to be shown; proves to the tab that the frame lives, and returns what is beside it and where it stands. */
  sidebarReady(): TabPage & { readonly placement: SidebarPlacement | null };
  /** A page of ours, once: words or an answer handed to the surface that opens next (text selected, a line of the address bar), or null. */
  takePendingSearch(): PendingSearch | null;
  /** Anyone in a tab: another width, side or place on its portal, for good. */
  setLayout(change: Partial<Layout>): void;
  /** Content script: the sidebar stands elsewhere now. */
  placement(placement: SidebarPlacement): void;
  /** Content script: the page takes away all we draw; the toolbar says so, and nothing else. */
  blockedByPage(): void;
  /** The browser's own panel: what the active tab of its window is. */
  pageBesidePanel(tabId: number): TabPage;
  /** Sidebar: the user closed it; it stays closed on this portal for the session. */
  closeSidebar(): void;
  /** Content script: the sidebar opened by itself. */
  autoOpened(portal: string): void;
  /** Sidebar: an entry of its menu. */
  choose(choice: MenuChoice): void;
  /** Anyone: opens our settings page; a page in a portal's frame cannot do it itself in Firefox. */
  openSettings(): void;
  /** Anyone, above all pages in a portal's frame: changes settings, all or none. Rejects what does not fit. */
  changeSettings(changes: readonly SettingChange[]): void;
  /** The reply in preparation. */
  readDraft(): Draft;
  /** Changes the reply in preparation, all or none, and returns it. Rejects what does not fit. */
  changeDraft(changes: readonly DraftChange[]): Draft;
  /** What was removed of the filters pages bring, each `portal/filter/id`, until the browser closes. */
  removedPresets(): readonly string[];
  /** Removes more of them. Rejects what does not fit. */
  removePresets(keys: readonly string[]): void;
  /** Notes something for the quality board. Rejects what does not fit. */
  note(fact: Fact): void;
  /** The vote given to an answer on this machine. */
  voteOn(answer: string): GivenVote | null;
  /** Takes that vote back. */
  withdrawVote(answer: string): void;
  /** Anyone: opens the quality board. */
  openBoard(): void;
  /** Sidebar: Escape gives the focus back to the page. */
  returnFocus(): void;
  /** A page of ours, on a click: writes into the editor that last had the focus of the caller's tab, or of the active one. */
  insertReply(content: Content): InsertOutcome;
  /** Popup or command: open the sidebar in the active tab, with the focus in it. False when the tab has no portal. */
  openSidebar(): { opened: boolean };
  /** Content script: the user opened the sidebar again by its launcher. */
  reopened(portal: string): void;
  /** Launcher, after the frame failed: open the browser's own panel. False when the browser refuses. */
  openPanel(): { opened: boolean };
  /** Sidebar: the user went on in the browser's own panel; on this portal the page keeps only the launcher. */
  movedToPanel(): void;
  /** Content script: makes room beside the page, or takes it back. */
  pushPage(css: { readonly remove: readonly Margin[]; readonly add: Margin | null }): void;
  /** Popup: what the active tab is. */
  pageBesidePopup(): TabPage;
}

/** Background → content script of a tab. */
export interface TabCalls {
  /** The page as it is now, or null when this document is no longer a recognised portal. */
  readPage(): PageContext | null;
  /** Show the sidebar; `focus` only when a person asked for it. */
  showSidebar(focus: boolean): void;
  /** Takes the sidebar away, and says something beside the launcher that stays. */
  hideSidebar(note: Note | null): void;
  /** The frame has answered: the launcher's time-out is over. Returns where the frame stands. */
  frameReady(): SidebarPlacement | null;
  /** The user wants the sidebar elsewhere on this portal. */
  applyLayout(layout: Layout): void;
  focusPage(): void;
  /** A field of a frame inside has the focus; null when it has no longer. */
  takeFrameField(field: FieldContext | null): void;
  /** Whether the sidebar is in the page, and whether it has the focus. */
  sidebarState(): { open: boolean; focused: boolean };
  /** How many suggestions the page brings. */
  showCount(count: number): void;
}

/** Background → every extension page, without an answer; those of one tab name it. */
export type News =
  /** The page beside a sidebar changed. */
  | { readonly news: 'page'; readonly tabId: number; readonly page: PageContext }
  /** The sidebar stands elsewhere in its page, or has another width. */
  | { readonly news: 'placement'; readonly tabId: number; readonly placement: SidebarPlacement }
  /** A person asked for the sidebar: its search takes the focus, with these words when some were selected. */
  | { readonly news: 'focus'; readonly tabId: number; readonly words?: string }
  /** The reply in preparation changed in another window. */
  | { readonly news: 'draft' }
  /** A filter that a page brings was removed in another window. */
  | { readonly news: 'presets' };

export type BackgroundCall = keyof BackgroundCalls;
export type TabCall = keyof TabCalls;

/** A call on the wire: its name and its arguments. */
export interface Envelope {
  readonly call: string;
  readonly args: readonly unknown[];
}

/** The answer on the wire: a value, or why there is none. */
export type Reply = { readonly ok: unknown } | { readonly fault: string };

export type Args<F> = F extends (...args: infer A) => unknown ? A : never;
export type Result<F> = F extends (...args: never[]) => infer R ? R : never;

/** The names, for the routers and for the test that no name stands in both maps. */
export const BACKGROUND_CALLS: readonly BackgroundCall[] = [
  'pageRead',
  'suggestionsCounted',
  'fieldInFrame',
  'enterPage',
  'bringInPage',
  'portalState',
  'sidebarReady',
  'pageBesidePanel',
  'closeSidebar',
  'autoOpened',
  'choose',
  'openSettings',
  'changeSettings',
  'readDraft',
  'changeDraft',
  'removedPresets',
  'removePresets',
  'note',
  'voteOn',
  'withdrawVote',
  'openBoard',
  'takePendingSearch',
  'returnFocus',
  'insertReply',
  'openSidebar',
  'reopened',
  'openPanel',
  'movedToPanel',
  'pushPage',
  'setLayout',
  'placement',
  'blockedByPage',
  'pageBesidePopup',
];
export const TAB_CALLS: readonly TabCall[] = [
  'readPage',
  'showSidebar',
  'hideSidebar',
  'frameReady',
  'applyLayout',
  'focusPage',
  'takeFrameField',
  'sidebarState',
  'showCount',
];
