/** Typed search as a state of its own: the words, and what they bring. */
import { useMemo, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import type { Suggestions } from '../../src/search/suggestion';
import type { Filters } from './filters/use-filters';
import type { Knowledge } from './knowledge';
import type { Journal } from './surface';
import { useLatest } from './use-latest';
import { say, sayCount } from './words';

export interface Search {
  readonly typed: string;
  /** Null while nothing is typed; while an answer is awaited, what was found before. */
  readonly found: Suggestions | null;
  /** The answer Enter opens: the best of the sure ones, else of the close ones. */
  readonly first: string | null;
  /** « 4 réponses », for the list and for the status line; empty while there is nothing to say. */
  readonly says: string;
  type(typed: string): void;
}

/**
 * @param journal notes that a search was made, and that it found nothing
 * @param page breaks ties
 */
export function useSearch(knowledge: Knowledge | null, filters: Filters, journal: Journal, page: PageContext | null): Search {
  const [typed, type] = useState('');
  const asked = useMemo(
    () => (knowledge && typed.trim() !== '' ? knowledge.suggest({ typed, typing: true, page }) : null),
    [knowledge, typed, page],
  );
  const found = useLatest(asked) ?? null;
  return {
    typed,
    found,
    first: (found?.typed[0] ?? found?.maybe[0])?.id ?? null,
    says: found ? said(found.typed.length) : '',
    type,
  };
}

function said(count: number): string {
  return count === 0 ? say('searchNothingSure') : sayCount('answers', count);
}
