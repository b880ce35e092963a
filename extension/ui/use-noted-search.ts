/** Counts searches for the quality board: words that rested, once each, and that nothing sure was found for them. */
import { useEffect, useRef } from 'preact/hooks';
import { type Fact, JOURNAL } from '../journal-shape';
import type { Surface } from './surface';
import type { Search } from './use-search';

/** Milliseconds without a key after which words count as a search. */
const REST = 1500;

/**
 * @param keepMisses the user lets words without an answer be kept; else only their number is
 * @param portal the one beside, or null
 */
export function useNotedSearch(search: Search, { journal, report }: Surface, keepMisses: boolean, portal: string | null): void {
  const { typed, about, found } = search;
  const noted = useRef(new Set<string>());
  useEffect(() => {
    const words = typed.trim();
    const same = words.toLowerCase().replace(/\s+/g, ' ');
    if (words === '' || about !== typed || !found || noted.current.has(same)) return;
    const timer = setTimeout(() => {
      noted.current.add(same);
      const missed = found.typed.length === 0 && !found.filters?.sureHidden;
      const gap: Fact = { kind: 'gap', words: words.slice(0, JOURNAL.words), portal, byHand: false };
      const facts: Fact[] = [
        { kind: 'search' },
        ...(missed ? [{ kind: 'miss' } as const] : []),
        ...(missed && keepMisses ? [gap] : []),
      ];
      facts.reduce((before, fact) => before.then(() => journal.note(fact)), Promise.resolve()).catch(report);
    }, REST);
    return () => clearTimeout(timer);
  }, [typed, about, found, keepMisses, portal]);
}
