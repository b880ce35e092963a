/** Which answer is open, and where focus and scroll go back to when it closes. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/answer/answer';
import { PART } from '../desk/parts';
import { scrollerOf } from '../desk/scroller';
import type { Knowledge } from '../knowledge/knowledge';

export interface OpenAnswer {
  /** Null when none is, or while its body is awaited. */
  readonly answer: Answer | null;
  /** One is, whether or not its body is there. */
  readonly wanted: boolean;
  open(id: string): void;
  /** The answer this one was opened from, or null when it was the list. */
  readonly from: Answer | null;
  /** Back to the answer this one was opened from, else to the list: the row it was opened from takes the focus again. */
  back(): void;
  /** Back to the list, and there to the search. */
  toSearch(): void;
}

/** Where the list stood when an answer was opened over it. */
interface Origin {
  readonly row: string;
  /** The region or list it stood in: the answers read last, say, hold it too by now. */
  readonly list: string;
  readonly scroll: number;
}

/** @param elsewhere gives the focus a place when no row to go back to is on screen */
export function useAnswer(knowledge: Knowledge | null, elsewhere: () => void): OpenAnswer {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const origin = useRef<Origin | null>(null);
  const returning = useRef<'row' | 'search' | null>(null);
  const id = trail.at(-1) ?? null;
  const find = (wanted: string | null | undefined) => (wanted != null && knowledge?.answer(wanted)) || null;

  useLayoutEffect(() => {
    if (id !== null || returning.current === null) return;
    const { row, list: from, scroll } = origin.current ?? { row: '', list: '', scroll: 0 };
    const list = shownScroller();
    const rows = [...document.querySelectorAll<HTMLElement>(`[data-answer="${CSS.escape(row)}"] ${PART.row}`)];
    const seen = rows.filter((each) => each.checkVisibility());
    const link = seen.find((each) => listOf(each) === from) ?? seen[0];
    if (list) list.scrollTop = scroll;
    if (returning.current === 'row' && link) link.focus({ preventScroll: scroll > 0 });
    else elsewhere();
    origin.current = null;
    returning.current = null;
  }, [id, elsewhere]);

  return {
    answer: find(id),
    wanted: id !== null,
    from: find(trail.at(-2)),
    open(next) {
      origin.current ??= { row: next, list: listOf(document.activeElement), scroll: shownScroller()?.scrollTop ?? 0 };
      if (next !== id) setTrail([...trail, next]);
    },
    back() {
      returning.current = 'row';
      setTrail(trail.slice(0, -1));
    },
    toSearch() {
      returning.current = 'search';
      setTrail([]);
    },
  };
}

function listOf(element: Element | null): string {
  const { region, list } = element?.closest<HTMLElement>('[data-region], [data-list]')?.dataset ?? {};
  return region ?? list ?? '';
}

function shownScroller(): Element | null {
  const body = document.querySelector(PART.body);
  return body && scrollerOf(body);
}
