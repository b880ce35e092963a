/**
 * Every message of the extension. Everyone talks to the background; only the background talks into a tab
 * (in Firefox a page of ours inside a portal frame cannot hear a content script, nor ask for tabs).
 */
import type { Block } from '../../src/official/blocks';
import type { OfficialFound } from '../../src/official/found';
import type { FreshOutcome } from '../../src/own/fresh';
import type { BaseCard, OwnCard, Slot } from '../../src/own/own-file';
import type { FieldContext, PageContext } from '../../src/page/context';
import type { PortalRules } from '../../src/portal/portal';
import type { Without } from '../../src/search/suggestion';
import type { Draft, DraftChange } from '../../src/stored/draft';
import type { Fault } from '../../src/stored/fault';
import type { Fact, GivenVote } from '../../src/stored/journal';
import type { Layout } from '../../src/stored/layout';
import type { PendingSearch } from '../../src/stored/pending-search';
import type { MenuChoice } from '../../src/stored/portal-choice';
import type { PortalMode, SettingChange } from '../../src/stored/settings';
import type { Diagnosis, PlacementReason } from './diagnosis';
import type { FreshWanted } from './fresh-wanted';
import type { Content, InsertOutcome } from './insert-outcome';
import type { PageFound, SiteBeside, TabPageFound } from './page-found';
import type { Note, PageWords } from './page-words';
import type { Margin, SidebarPlacement } from './sidebar-placement';

/**
 * Who may call: `script` our content scripts too, which live in the process of a page; `page` our own pages alone;
 * `copy` also a copy of our page that somebody else made, which is answered nothing else.
 */
export type CallerKind = 'script' | 'page' | 'copy';

/** A call as declared: `Signature` is only for the compiler. */
export interface Call<Signature> {
  readonly by: CallerKind;
  /** The user would find it done twice: it is never sent again. */
  readonly once: boolean;
  readonly signature?: Signature;
}

/* @__NO_SIDE_EFFECTS__ */
function call<Signature>(by: CallerKind = 'page', once?: 'once'): Call<Signature> {
  return { by, once: once !== undefined };
}

/**
 * Anyone → background: what can be asked, and by whom, once. The sender's tab is taken from the browser, never from the
 * message. What the user wrote, and what another tab shows, is for our own pages (`page`).
 * Adding one: a line here, a handler in `background/`.
 */
export const BACKGROUND_CALLS = {
  // Content scripts, of the page

  /** Content script: the page or its focused field changed. Returns the number of suggestions, the mode in force, and what to say. */
  pageRead: call<(page: PageContext) => { count: number; mode: PortalMode; note: Note | null }>('script'),
  /** Script of a frame inside a portal page: the field that has the focus there, or none any longer. */
  fieldInFrame: call<(field: FieldContext | null) => void>('script'),
  /** Content script, once per document: how to recognise the portals that live on its host. */
  enterPage: call<(host: string) => readonly PortalRules[]>('script'),
  /**
   * Content script, of a frame too: brings `read.iife.ts` into its world, before anything is read, and `ticket.iife.ts` where
   * tickets may be read. Returns whether they may.
   */
  bringReader: call<() => { tickets: boolean }>('script'),
  /** Content script of an official page of questions: brings `official.iife.ts` into its world. */
  bringOfficial: call<() => void>('script'),
  /** The same: the official answers it shows. Returns how they differ from what was read; null when they are none. */
  officialRead: call<(blocks: readonly Block[]) => OfficialFound | null>('script'),
  /** Content script: brings `in-page.iife.ts` into its world, before anything is drawn. Returns the words it draws. */
  bringInPage: call<() => PageWords>('script'),
  /** Content script: what the user chose for this portal and whether it was closed this session. */
  portalState: call<(portal: string) => { mode: PortalMode; closed: boolean; layout: Layout }>('script'),
  /** Content script: the sidebar stands elsewhere now. */
  sidebarPlaced: call<(placement: SidebarPlacement) => void>('script'),
  /** Content script: makes room beside the page, or takes it back. */
  pushPage: call<(css: { readonly remove: readonly Margin[]; readonly add: Margin | null }) => void>('script'),
  /** Content script: nothing we draw can be reached in the page; the toolbar says so, and nothing else, until the next number. */
  blockedByPage: call<() => void>('script'),
  /** Content script: the sidebar opened by itself. */
  autoOpened: call<(portal: string) => void>('script'),
  /** Content script: the user opened the sidebar again by its launcher. */
  reopened: call<(portal: string) => void>('script'),
  /** Launcher, after the frame failed: open the browser's own panel. False when the browser refuses. */
  openPanel: call<() => { opened: boolean }>('script'),

  // The sidebar

  /** Sidebar in a page, once: whether this is the key our content script gave to the frame it made. A copy is answered nothing before. */
  proveFrame: call<(key: string) => boolean>('copy'),
  /** Sidebar: ready to be shown; proves to the tab that the frame lives, and returns what is beside it and where it stands. */
  sidebarReady: call<() => TabPageFound & { readonly placement: SidebarPlacement | null }>('page'),
  /** Sidebar in a page: something is open or typed in it, or no longer. */
  sidebarHolds: call<(holds: boolean) => void>('page'),
  /** Sidebar: the user closed it; it stays closed on this portal for the session. */
  closeSidebar: call<() => void>('page'),
  /** Sidebar: how the official answers shown in a tab differ from what was read; null where none are shown. */
  officialIn: call<(tabId: number) => OfficialFound | null>('page'),
  /** Sidebar: Escape gives the focus back to the page. */
  returnFocus: call<() => void>('page'),
  /** Sidebar: the user went on in the browser's own panel; on this portal the page keeps only the launcher. */
  movedToPanel: call<() => void>('page'),
  /** Anyone in a tab: another width, side or place on its portal, for good. */
  setLayout: call<(change: Partial<Layout>) => void>('script'),
  /** Sidebar: an entry of its menu. */
  applyMenuChoice: call<(choice: MenuChoice) => void>('page'),

  // Popup, browser’s own panel

  /** The browser's own panel: what the active tab of its window is. */
  pageBesidePanel: call<(tabId: number) => TabPageFound>('page'),
  /** Popup: what the active tab is. */
  pageBesidePopup: call<() => TabPageFound>('page'),
  /** Popup or command: open the sidebar in the active tab, with the focus in it. False when the tab has no portal. */
  openSidebar: call<() => { opened: boolean }>('page'),
  /** Popup: whether the tab in front can be added to the sites of the user, and what stands in the way. */
  siteBeside: call<() => SiteBeside>('page'),
  /** Before access is asked for, and again once it is there: takes the site in now, or as soon as it comes. False until it is in. */
  addSite: call<(host: string, hadAccess: boolean) => boolean>('page'),
  /** Takes a site out with all that was chosen there, from its open pages too; `asked`: only awaits its access no longer. */
  removeSite: call<(host: string, asked?: 'asked') => void>('page'),
  /** Settings: the ticket a site shows is read from now on, or no longer. */
  readTickets: call<(host: string, on: boolean) => void>('page'),

  // Any page of ours

  /** Anyone who shows what a page brings, and has no index open: the same without other things. */
  searchPage: call<(page: PageContext, without: Without) => PageFound>('page'),
  /** A page that the browser keeps from the database: the rows of the answers of files; null when they are not there. */
  ownCards: call<(stamp: string) => string | null>('page'),
  /** The same: the rest of each answer. */
  ownBodies: call<(stamp: string) => readonly string[] | null>('page'),
  /** The same: the index of what ships and theirs, of one version of both. */
  ownIndex: call<(stamp: string, content: string) => string | null>('page'),
  /** The page nobody sees: a file it may be there for; null when it is not wanted, or no longer. */
  freshWanted: call<(slot: Slot) => FreshWanted | null>('page'),
  /** The same: what became of it; `card` of the file it laid, or null. */
  freshEnded: call<(slot: Slot, outcome: FreshOutcome, card: BaseCard | OwnCard | null) => void>('page', 'once'),
  /** Anyone: opens our settings page; a page in a portal's frame cannot do it itself in Firefox. */
  openSettings: call<() => void>('copy'),
  /** Anyone, above all pages in a portal's frame: changes settings, all or none. Rejects what does not fit. */
  changeSettings: call<(changes: readonly SettingChange[]) => void>('script'),
  /** A page of ours, once: words or an answer handed to the surface that opens next (text selected, a line of the address bar), or null. */
  takePendingSearch: call<() => PendingSearch | null>('page'),

  // The support agent's desk

  /** The reply in preparation. */
  readDraft: call<() => Draft>('page'),
  /** Changes the reply in preparation, all or none, and returns it. Rejects what does not fit. */
  changeDraft: call<(changes: readonly DraftChange[]) => Draft>('page'),
  /** Sidebar in a page, on a click: shows where `insertReply` would write; writing takes one more click, a moment later. */
  aimReply: call<() => InsertOutcome>('page'),
  /** Sidebar in a page: nothing is to be written there after all. */
  endAim: call<() => void>('page'),
  /** Content script: the place is shown no longer. */
  aimEnded: call<() => void>('script'),
  /** A page of ours, on a click: writes into the editor that last had the focus of the caller's tab, or of the active one. */
  insertReply: call<(content: Content) => InsertOutcome>('page', 'once'),
  /** Whether the caller's tab, or the active one, has an editor of several lines that had the focus last, or may have. */
  takesReply: call<() => boolean>('page'),
  /** A page of ours, on a click: takes back what was inserted last. False when it could not be. */
  takeBackReply: call<() => boolean>('page', 'once'),
  /** What was removed of the filters pages bring, each `portal/filter/id`, until the browser closes. */
  removedPresets: call<() => readonly string[]>('page'),
  /** Removes more of them. Rejects what does not fit. */
  removePresets: call<(keys: readonly string[]) => void>('page'),
  /** The steps of answers that were ticked off, each `answer/step`, until the browser closes. */
  tickedSteps: call<() => readonly string[]>('page'),
  /** Ticks one off, or opens it again. Rejects what does not fit. */
  tickStep: call<(step: string, done: boolean) => void>('page'),
  /** Notes something for the quality board. Rejects what does not fit. */
  note: call<(fact: Fact) => void>('page'),
  /** The vote given to an answer on this machine. */
  voteOn: call<(answer: string) => GivenVote | null>('page'),
  /** Takes that vote back. */
  withdrawVote: call<(answer: string) => void>('page'),
  /** Anyone: a fault to remember for the diagnosis. What has not its shape is dropped. */
  noteFault: call<(fault: Fault) => void>('script'),
  /** Settings page: what is known of the tab in front. */
  diagnose: call<() => Diagnosis>('page'),
  /** Anyone: opens a page of ours in a tab. */
  openBoard: call<() => void>('page'),
  openWelcome: call<() => void>('page'),
};

/** Background → content script of a tab. */
export const TAB_CALLS = {
  /** Settings that decide on the page have changed: these. A content script cannot read the store, nor follow it. */
  settingsChanged: call<(keys: readonly string[]) => void>(),
  /** The page as it is now, or null when this document is no longer a recognised portal. */
  readPage: call<() => PageContext | null>(),
  /** A host that is no site of the user's any more: all of ours goes from its documents, and they answer nothing. */
  leaveSite: call<(host: string) => void>(),
  /** Show the sidebar; `focus` only when a person asked for it. */
  showSidebar: call<(focus: boolean) => void>(),
  /** Takes the sidebar away, and says something beside the launcher that stays. */
  hideSidebar: call<(note: Note | null) => void>(),
  /** Whether this document made the frame that has this key. */
  ownsFrame: call<(key: string) => boolean>(),
  /** The frame has answered: the launcher's time-out is over. Returns where the frame stands. */
  frameReady: call<() => SidebarPlacement | null>(),
  /** Something is open or typed in the frame, and would be lost with it; or no longer. */
  frameHolds: call<(holds: boolean) => void>(),
  /** The user wants the sidebar elsewhere on this portal. */
  applyLayout: call<(layout: Layout) => void>(),
  /** A field of a frame inside has the focus; null when it has no longer. */
  takeFrameField: call<(field: FieldContext | null) => void>(),
  /** Whether the sidebar is in the page, whether it has the focus, where it stood last and why, and whether nothing of it can be reached. */
  sidebarState:
    call<
      () => {
        open: boolean;
        focused: boolean;
        placement: SidebarPlacement | null;
        why: PlacementReason | null;
        hindered: boolean;
      }
    >(),
  /** Gives the focus back to the page. */
  focusPage: call<() => void>(),
  /** How the official answers of the page differ from what was read, as last heard. */
  officialFound: call<() => OfficialFound | null>(),
};

type Calls = typeof BACKGROUND_CALLS & typeof TAB_CALLS;
export type BackgroundCall = keyof typeof BACKGROUND_CALLS;
export type TabCall = keyof typeof TAB_CALLS;

type Signature<C extends keyof Calls> = Calls[C] extends Call<infer S> ? S : never;
/** What a call takes. */
export type Args<C extends keyof Calls> = Signature<C> extends (...args: infer A) => unknown ? A : never;
/** What a call answers. */
export type Result<C extends keyof Calls> = Signature<C> extends (...args: never[]) => infer R ? R : never;

/** A call on the wire: its name and its arguments. */
export interface Envelope {
  readonly call: string;
  readonly args: readonly unknown[];
}

/** The answer on the wire: a value, or why there is none. */
export type Reply = { readonly ok: unknown } | { readonly fault: string };
