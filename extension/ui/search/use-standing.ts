/** While words are typed, the list shown stays until one as good is there; that nothing is found is said after a pause only. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestions } from '../../../src/search/suggestion';

/** Milliseconds without a key after which a poorer list takes the place of a better one. */
export const PAUSE = 1000;
/** Letters from which finding nothing means something. */
const FEWEST = 3;

export interface Found {
  /** The words the list is about. */
  readonly about: string;
  /** Null where nothing is asked. */
  readonly suggestions: Suggestions | null;
}

const NOTHING_ASKED: Found = { about: '', suggestions: null };

/**
 * @param latest what was found last, undefined until there is anything
 * @returns what is to be shown of it
 */
export function useStanding(latest: Found = NOTHING_ASKED): Found {
  const { about } = latest;
  const [rested, rest] = useState('');
  const standing = useRef(NOTHING_ASKED);
  useEffect(() => {
    const timer = setTimeout(() => rest(about), PAUSE);
    return () => clearTimeout(timer);
  }, [about]);
  standing.current = next(standing.current, latest, rested === about);
  return standing.current;
}

/** @param rested no key for a while */
function next(standing: Found, latest: Found, rested: boolean): Found {
  const words = latest.about.trim();
  if (!latest.suggestions || words === '') return latest;
  const worth = worthOf(latest);
  if (worth === 0 && words.length < FEWEST) return rested ? { ...latest, suggestions: null } : standing;
  // Filters, or more of the same: what is asked for with one press comes at once.
  const isAsked = rested || latest.about === standing.about;
  return isAsked || (worth > 0 && worth >= worthOf(standing)) ? latest : standing;
}

/** 2 with sure answers, 1 with close ones only. */
function worthOf({ suggestions }: Found): number {
  if (!suggestions) return 0;
  return suggestions.typed.length > 0 ? 2 : Math.min(suggestions.maybe.length, 1);
}
