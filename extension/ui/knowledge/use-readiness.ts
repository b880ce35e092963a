/** When bodies and index are opened: for an answer or a reply that is shown, and for someone who turns to us. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Knowledge } from './knowledge';

/** Reads the bodies where they are wanted. @returns false while they are awaited, or cannot be read: `lose` hears why */
export function useWhole(knowledge: Knowledge | null, wanted: boolean, lose: (error: unknown) => void): boolean {
  const [, draw] = useState(0);
  // As this drawing has it: they may be read by someone else before the effect runs.
  const isDrawn = knowledge?.isWhole ?? false;
  useEffect(() => {
    if (wanted && knowledge && !isDrawn) knowledge.whole().then(() => draw((times) => times + 1), lose);
  }, [knowledge, wanted]);
  return knowledge !== null && (!wanted || knowledge.isWhole);
}

/** Milliseconds after which what is to be opened no longer waits for a pause of the page. */
const LONGEST = 300;

/** Opens everything as soon as a pointer, the focus or a key comes to us, once what is drawn is painted. */
export function usePreparation(panel: RefObject<HTMLElement | null>, knowledge: Knowledge | null): void {
  useEffect(() => {
    const root = panel.current;
    if (!knowledge || !root) return;
    const waited = new AbortController();
    const prepare = () => {
      waited.abort();
      requestIdleCallback(() => void knowledge.prepare(), { timeout: LONGEST });
    };
    for (const type of ['pointerenter', 'focusin', 'keydown'])
      root.addEventListener(type, prepare, { passive: true, signal: waited.signal });
    if (root.contains(document.activeElement) || root.matches(':hover')) prepare();
    return () => waited.abort();
  }, [knowledge]);
}
