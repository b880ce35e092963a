/**
 * Counts searches for the quality board, and that nothing sure was found for them. A search is words that rested, or that were
 * left: cleared at once, or still there when the page goes. Each counts once.
 */

import { useEffect, useRef } from 'preact/hooks';
import { cutWhole } from '../../../src/search/passages';
import { type Fact, JOURNAL } from '../../../src/stored/journal';
import type { Surface } from '../desk/surface';
import type { Search } from './use-search';

/** Milliseconds without a key after which words count as a search. */
const REST = 1500;
/** Signs from which words cleared at once count: fewer are what is left of deleting them one by one. */
const CLEARED = 3;

/**
 * @param keepMisses the user lets words without an answer be kept; else only their number is
 * @param portal the one beside, or null
 */
export function useNotedSearch(search: Search, { journal, report }: Surface, keepMisses: boolean, portal: string | null): void {
  const { typed, about, found } = search;
  const noted = useRef(new Set<string>());
  /** Notes the words shown until now, were they cleared next. */
  const left = useRef<(() => void) | null>(null);
  useEffect(() => {
    const words = typed.trim();
    const same = words.toLowerCase().replace(/\s+/g, ' ');
    if (words === '') left.current?.();
    left.current = null;
    if (words === '' || about !== typed || !found || noted.current.has(same)) return;
    const note = () => {
      if (noted.current.has(same)) return;
      noted.current.add(same);
      const missed = found.typed.length === 0 && !found.filters?.sureHidden;
      const gap: Fact = { kind: 'gap', words: cutWhole(words, JOURNAL.words), portal, byHand: false };
      const facts: Fact[] = [
        { kind: 'search' },
        ...(missed ? [{ kind: 'miss' } as const] : []),
        ...(missed && keepMisses ? [gap] : []),
      ];
      // All at once: a page that goes has no time for one after the other.
      Promise.all(facts.map((fact) => journal.note(fact))).catch(report);
    };
    if (words.length >= CLEARED) left.current = note;
    const timer = setTimeout(note, REST);
    addEventListener('pagehide', note);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', note);
    };
  }, [typed, about, found, keepMisses, portal]);
}
