/** Surfaces without a browser around them. What a page of ours asks for is noted in `asked`, in order. */

import type { SiteBeside } from '../../../extension/messaging/page-found';
import type { PopupSurface } from '../../../extension/popup/popup';
import type { PageListener } from '../../../extension/sidebar/page-feed';
import type { SidebarSurface } from '../../../extension/sidebar/surface';
import type { Clip } from '../../../extension/ui/copy/copy';
import { SettingsState, type SettingsStore } from '../../../extension/ui/desk/settings-state';
import type { PresetStore } from '../../../extension/ui/filters/use-removed';
import type { Knowledge } from '../../../extension/ui/knowledge/knowledge';
import { packSeen } from '../../../extension/ui/saved/changes';
import type { OfficialFound } from '../../../src/official/found';
import type { PageContext } from '../../../src/page/context';
import type { Damaged } from '../../../src/stored/damaged';
import type { DraftChange } from '../../../src/stored/draft';
import type { Hidden } from '../../../src/stored/hidden';
import type { Fact, GivenVote } from '../../../src/stored/journal';
import type { PendingSearch } from '../../../src/stored/pending-search';
import { applySettingChanges } from '../../../src/stored/setting-change';
import { initialSettings, type Settings } from '../../../src/stored/settings';
import { PAGE, sampleKnowledge } from './sample';
import { type GivenReply, sampleDraft, sampleInsert } from './sample-reply';

export interface Given extends GivenReply {
  /** The site in front of the popup, beside no portal; given unless `grants` is false. */
  readonly site?: SiteBeside;
  /** Default: the sample. A rejecting promise stands for unreadable files. */
  readonly open?: () => Promise<Knowledge>;
  readonly page?: PageContext | null;
  readonly copied?: boolean;
  readonly inPanel?: boolean;
  /** Steps ticked off before, each `answer/step`. */
  readonly ticked?: readonly string[];
  readonly startsFocused?: boolean;
  /** A part of the settings. */
  readonly hidden?: Partial<Hidden>;
  readonly settings?: Partial<Settings>;
  readonly handed?: PendingSearch | null;
  readonly damaged?: Damaged | null;
  /** How the official answers of the page differ from what was read. */
  readonly official?: OfficialFound | null;
  /** What was removed of the filters pages bring, each `portal/filter/id`. */
  readonly removed?: readonly string[];
}

export interface Stub {
  /** Calls received, e.g. `copy ` and the first line of the text. */
  readonly asked: string[];
  /** The page beside changes. */
  news(page: PageContext, otherTab?: boolean): void;
  /** A person asks for the sidebar. */
  wanted(): void;
  /** Another window removes filters that pages bring. */
  removedElsewhere(...keys: string[]): void;
  /** Another window changes the reply. */
  elsewhere(...changes: DraftChange[]): void;
}

function shared(given: Given, asked: string[]) {
  const { open, page = PAGE, copied = true, hidden, settings, handed, damaged = null } = given;
  let ticked = given.ticked ?? [];
  const votes = new Map<string, GivenVote>();
  const report = (error: unknown) => void asked.push(`report ${error}`);
  const chosen = { ...settings, ...hidden } as Partial<Settings>;
  return {
    open: open ?? (async () => sampleKnowledge()),
    beside: async () => page,
    ...(handed !== undefined && { pendingSearch: async () => handed }),
    report,
    damaged: { read: async () => damaged, watch: () => () => {} },
    settings: new SettingsState(sampleSettings(chosen, asked), report),
    ...sampleInsert(given, asked),
    journal: {
      voteOn: async (answer: string) => votes.get(answer) ?? null,
      withdrawVote: async (answer: string) => {
        votes.delete(answer);
        asked.push(`withdraw ${answer}`);
      },
      note: async (fact: Fact) => {
        if (fact.kind === 'vote') votes.set(fact.answer, fact);
        asked.push(`note ${JSON.stringify(fact)}`);
      },
    },
    steps: {
      read: async () => ticked,
      tick: async (step: string, done: boolean) => {
        asked.push(`tick ${step} ${done}`);
        ticked = [...ticked.filter((each) => each !== step), ...(done ? [step] : [])];
      },
    },
    copy: async (clip: Clip) => {
      asked.push(`copy ${clip.text.split('\n')[0]}`);
      return copied;
    },
    openBoard: () => void asked.push('board'),
    openSettings: () => void asked.push('settings'),
  };
}

/** Settings as the extension keeps them, without a browser. */
export function sampleSettings(given: Partial<Settings> = {}, asked: string[]): SettingsStore {
  // Who has used Repère before: its answers are none the newer.
  const seenPack = packSeen(sampleKnowledge());
  let settings: Settings = { ...initialSettings(), seenPack, ...given };
  const listeners = new Set<() => void>();
  return {
    read: async () => settings,
    async change(changes) {
      for (const each of changes) if (each.key !== 'read') asked.push(`set ${JSON.stringify(each)}`);
      settings = applySettingChanges(settings, changes);
      for (const listen of listeners) listen();
    },
    watch(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

function samplePresets({ removed = [] }: Given, asked: string[]) {
  let keys = removed;
  const listeners = new Set<(keys: readonly string[]) => void>();
  const store: PresetStore = {
    read: async () => keys,
    async remove(more) {
      asked.push(`remove ${more.join(' ')}`);
      keys = [...keys, ...more];
    },
    watch(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
  const elsewhere = (...more: string[]) => {
    keys = [...keys, ...more];
    for (const listen of listeners) listen(keys);
  };
  return { store, elsewhere };
}

export function sidebarStub(given: Given = {}): Stub & { surface: SidebarSurface } {
  const asked: string[] = [];
  let page: PageListener = () => {};
  let focus = () => {};
  const draft = sampleDraft(given, asked);
  const presets = samplePresets(given, asked);
  const surface: SidebarSurface = {
    ...shared(given, asked),
    draft: draft.store,
    presets: presets.store,
    name: given.inPanel ? 'panel' : 'sidebar',
    onPage: (listen) => {
      page = listen;
    },
    onFocus: (listen) => {
      focus = listen;
    },
    officialBeside: async () => given.official ?? null,
    control: {
      inPage: !given.inPanel,
      choose: (choice) => void asked.push(choice),
      openSettings: () => void asked.push('settings'),
      openBoard: () => void asked.push('board'),
    },
    startsFocused: given.startsFocused ?? false,
    ...(!given.inPanel && { close: () => void asked.push('close') }),
    returnFocus: () => void asked.push('returnFocus'),
  };
  return {
    surface,
    asked,
    news: (next, otherTab = false) => page(next, otherTab),
    wanted: () => focus(),
    elsewhere: draft.elsewhere,
    removedElsewhere: presets.elsewhere,
  };
}

/** The popup hears nothing from outside. */
export function popupStub(given: Given = {}): Stub & { surface: PopupSurface } {
  const asked: string[] = [];
  const draft = sampleDraft(given, asked);
  const presets = samplePresets(given, asked);
  const surface: PopupSurface = {
    ...shared(given, asked),
    draft: draft.store,
    presets: presets.store,
    name: 'popup',
    openHere: async () => asked.push('openHere') > 0,
    openWelcome: () => void asked.push('welcome'),
    ...(given.site && {
      site: {
        beside: async () => given.site as SiteBeside,
        async add(host: string, hadAccess: boolean) {
          asked.push(`add ${host} ${hadAccess}`);
          return given.grants !== false;
        },
      },
    }),
    close: () => void asked.push('close'),
  };
  return { surface, asked, news() {}, wanted() {}, elsewhere: draft.elsewhere, removedElsewhere: presets.elsewhere };
}
