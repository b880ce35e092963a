/** What the sidebar hears of the page beside it, in the order things happened: a late answer never undoes younger news. */
import type { PageContext } from '../../src/page/context';

/** Hears the page beside, null where there is no portal. `otherTab`: it belongs to another tab than the one shown until now. */
export type PageListener = (page: PageContext | null, otherTab: boolean) => void;

export interface PageFeed {
  /** The tab beside, as far as known. */
  tab(): number | null;
  /** One listener at a time; it hears at once what was told while there was none. */
  listen(listener: PageListener): void;
  /** Finds the tab, then its page. Resolves to the page and says nothing to the listener: for the first look. */
  first(find: FindTab, read: ReadPage): Promise<PageContext | null>;
  /** Looks again, and tells the listener unless something younger was told meanwhile. */
  again(find: FindTab, read: ReadPage): Promise<void>;
  /** News from a tab; of other tabs it is ignored. While ours is being found, the last of each counts: what is answered may have been read before. */
  hear(tabId: number, page: PageContext | null): void;
}

type FindTab = () => Promise<number | null>;
type ReadPage = (tabId: number) => Promise<PageContext | null>;

export function openPageFeed(): PageFeed {
  let tab: number | null = null;
  let told: number | null = null;
  let turn = 0;
  let listener: PageListener | null = null;
  let unheard: Parameters<PageListener> | null = null;
  /** Told while a tab is being found. */
  let early: Map<number, PageContext | null> | null = null;

  const tell = (page: PageContext | null) => {
    turn += 1;
    const otherTab = tab !== told;
    told = tab;
    if (listener) listener(page, otherTab);
    else unheard = [page, otherTab];
  };
  /** Undefined when something younger came in between. */
  const look = async (find: FindTab, read: ReadPage) => {
    turn += 1;
    const mine = turn;
    const toldBefore = new Map<number, PageContext | null>();
    early = toldBefore;
    const found = await find();
    if (mine !== turn) return undefined;
    tab = found; // before its page is read: its news count from now on
    early = null;
    const kept = found === null ? undefined : toldBefore.get(found);
    const page = found === null ? null : await read(found);
    if (mine !== turn) return undefined;
    return kept === undefined ? page : kept;
  };

  return {
    tab: () => tab,
    listen(next) {
      listener = next;
      if (unheard) next(...unheard);
      unheard = null;
    },
    async first(find, read) {
      const page = await look(find, read);
      told ??= tab;
      return page ?? null;
    },
    async again(find, read) {
      const page = await look(find, read);
      if (page !== undefined) tell(page);
    },
    hear(tabId, page) {
      if (tabId === tab) tell(page);
      else early?.set(tabId, page);
    },
  };
}
