/** Says how many suggestions the page beside brings: the toolbar and the launcher show it, and nobody searches the page again. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageContext } from '../../src/page/context';
import { type Hidden, hiddenOn } from '../../src/stored/hidden';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { useLatest } from '../ui/knowledge/use-latest';
import { type Suggested, suggested } from './use-suggestions';

/**
 * Once for each page heard. What was hidden just now may keep its place in the lists; it is not counted.
 * @param newest what the page as last heard brings, once it is known
 */
export function useSaidCount(
  say: ((portal: string, count: number) => void) | undefined,
  knowledge: Knowledge | null,
  newest: Suggested | undefined,
  aside: Hidden | null,
): void {
  const counted = useLatest(
    useMemo(() => {
      if (!say || !knowledge || !newest || !aside) return undefined;
      const now = hiddenOn(newest.about, aside);
      const isSame = newest.hidden.every((hidden) => String(hidden) === String(now));
      return isSame ? newest : suggested(knowledge, newest.about, aside.mutedSignals, now, now);
    }, [newest]),
  );
  const said = useRef<PageContext | null>(null);
  useEffect(() => {
    if (!counted || !newest || counted.about !== newest.about || said.current === counted.about) return;
    said.current = counted.about;
    say?.(counted.about.portal, new Set([...counted.field, ...counted.page].map(({ id }) => id)).size);
  }, [counted, newest]);
}
