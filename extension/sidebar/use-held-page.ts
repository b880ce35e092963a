/** The page beside the sidebar, held still: nothing changes under someone who reads, types or points here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page/context';
import type { SidebarSurface } from './surface';

export interface HeldPage {
  /** False until the first answer of the background. */
  readonly known: boolean;
  /** What is shown now. */
  readonly page: PageContext | null;
  /** What the page has become meanwhile, when it brings something else. */
  readonly waiting: PageContext | null;
  /** Shows what waits. */
  show(): void;
  /** Forgets what waits until the page changes again. */
  ignore(): void;
}

/** @param busy an answer is open or a search is active */
export function useHeldPage(surface: Pick<SidebarSurface, 'beside' | 'onPage' | 'report'>, busy: boolean): HeldPage {
  const [known, setKnown] = useState(false);
  const [page, setPage] = useState<PageContext | null>(null);
  const [waiting, setWaiting] = useState<PageContext | null>(null);
  const present = usePresence();
  const held = present || busy;
  const now = useRef({ present, busy, page });
  now.current = { present, busy, page };

  useEffect(() => {
    let heard = false;
    surface.onPage((next, otherTab) => {
      heard = true;
      const { present, busy, page } = now.current;
      // Who merely points here sees another tab at once: what would be held belongs to a page that is no longer beside.
      const waits = next !== null && (busy || (present && page !== null && !otherTab));
      setWaiting(waits ? next : null);
      if (!waits) setPage(next);
    });
    surface.beside().then(
      (first) => {
        if (!heard) setPage(first); // news that came meanwhile is younger
        setKnown(true);
      },
      (error: unknown) => {
        surface.report(error);
        setKnown(true);
      },
    );
  }, [surface]);

  const show = () => {
    if (waiting) setPage(waiting);
    setWaiting(null);
  };
  useEffect(() => {
    if (!held) show();
  }, [held]);
  return { known, page, waiting: waiting && differs(waiting, page) ? waiting : null, show, ignore: () => setWaiting(null) };
}

function differs(a: PageContext, b: PageContext | null): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** True while the pointer or the focus is in our page. */
function usePresence(): boolean {
  const [pointer, setPointer] = useState(false);
  const [focus, setFocus] = useState(() => document.hasFocus());
  useEffect(() => {
    const root = document.documentElement;
    const ended = new AbortController();
    const { signal } = ended;
    root.addEventListener('pointerenter', () => setPointer(true), { signal });
    root.addEventListener('pointerleave', () => setPointer(false), { signal });
    window.addEventListener('focus', () => setFocus(true), { signal });
    window.addEventListener('blur', () => setFocus(false), { signal });
    return () => ended.abort();
  }, []);
  return pointer || focus;
}
