/** Surfaces without a browser around them. What a page of ours asks for is noted in `asked`, in order. */

import type { PopupSurface } from '../../../extension/popup/popup';
import type { SidebarSurface } from '../../../extension/sidebar/sidebar';
import { type AsideChange, NOTHING_ASIDE, type SetAside } from '../../../extension/ui/aside';
import type { Knowledge } from '../../../extension/ui/knowledge';
import type { Vote } from '../../../extension/ui/vote';
import type { PageContext } from '../../../src/page';
import { PAGE, sampleKnowledge } from './sample';

export interface Given {
  /** Default: the sample. A rejecting promise stands for unreadable files. */
  readonly open?: () => Promise<Knowledge>;
  readonly page?: PageContext | null;
  readonly copied?: boolean;
  readonly inPanel?: boolean;
  readonly startsFocused?: boolean;
  readonly aside?: SetAside;
}

export interface Stub {
  /** Calls received, e.g. `copy produits-de-test`. */
  readonly asked: string[];
  /** The page beside changes. */
  news(page: PageContext): void;
  /** A person asks for the sidebar. */
  wanted(): void;
}

function shared({ open, page = PAGE, copied = true, aside = NOTHING_ASIDE }: Given, asked: string[]) {
  let kept = aside;
  const votes = new Map<string, Vote>();
  return {
    open: open ?? (async () => sampleKnowledge()),
    beside: async () => page,
    report: (error: unknown) => void asked.push(`report ${error}`),
    aside: {
      read: async () => kept,
      write: async (change: AsideChange, after: SetAside) => {
        asked.push(JSON.stringify(change));
        kept = after;
      },
      watch: () => () => {},
    },
    voteFor: async (answer: string) => votes.get(answer) ?? null,
    setVote: async (answer: string, vote: Vote, version: string) => {
      votes.set(answer, vote);
      asked.push(`vote ${answer} ${vote} ${version}`);
    },
    copy: async ({ id }: { id: string }) => {
      asked.push(`copy ${id}`);
      return copied;
    },
  };
}

export function sidebarStub(given: Given = {}): Stub & { surface: SidebarSurface } {
  const asked: string[] = [];
  let page = (_: PageContext) => {};
  let focus = () => {};
  const surface: SidebarSurface = {
    ...shared(given, asked),
    onPage: (listen) => {
      page = listen;
    },
    onFocus: (listen) => {
      focus = listen;
    },
    control: {
      inPage: !given.inPanel,
      choose: (choice) => void asked.push(choice),
      openSettings: () => void asked.push('settings'),
    },
    startsFocused: given.startsFocused ?? false,
    ...(!given.inPanel && { close: () => void asked.push('close') }),
    returnFocus: () => void asked.push('returnFocus'),
  };
  return { surface, asked, news: (next) => page(next), wanted: () => focus() };
}

/** The popup hears nothing from outside. */
export function popupStub(given: Given = {}): Stub & { surface: PopupSurface } {
  const asked: string[] = [];
  const surface: PopupSurface = {
    ...shared(given, asked),
    openHere: async () => asked.push('openHere') > 0,
    close: () => void asked.push('close'),
  };
  return { surface, asked, news() {}, wanted() {} };
}
