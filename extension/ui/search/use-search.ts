/** Search as a state of its own: the words, the filters in force, and what they bring. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageContext } from '../../../src/page/context';
import type { FilterCounts } from '../../../src/search/filters';
import type { Suggestions } from '../../../src/search/suggestion';
import { say, sayCount } from '../../words/words';
import type { Filters } from '../filters/use-filters';
import type { Knowledge } from '../knowledge/knowledge';
import { useLatest } from '../knowledge/use-latest';
import { type Found, useStanding } from './use-standing';

/** Answers shown at first, and more of them each time more are asked for. */
const SOME = 10;

/** Milliseconds without a key after which the words are taken as they stand. */
const REST = 600;

export interface Search {
  readonly typed: string;
  /** Something is typed, or what the filters leave is wanted. */
  readonly active: boolean;
  /** Null while not active; while an answer is awaited, or typing goes on, what was found before. */
  readonly found: Suggestions | null;
  /** The words `found` is about. */
  readonly about: string;
  /** There are more than those found. */
  readonly hasMore: boolean;
  /** The answer Enter opens: the best of the sure ones; null where there is none. */
  readonly first: string | null;
  /** « 4 réponses », for the list and for the status line; empty while there is nothing to say. */
  readonly says: string;
  /** @param whole the text will not go on */
  type(typed: string, whole?: boolean): void;
  /** Takes back how words were read: these are searched as they stand. */
  asTyped(): void;
  /** Enter: takes the words as they stand. @returns what `first` is then */
  enter(): string | null | Promise<string | null>;
  more(): void;
  /** What `found` would count, where nothing is found because nothing is asked; undefined where it is not known. */
  countsOfAll(): FilterCounts | undefined | Promise<FilterCounts | undefined>;
}

/** @param page breaks ties */
export function useSearch(knowledge: Knowledge | null, filters: Filters, page: PageContext | null): Search {
  const { active: facets, browsing } = filters;
  const [typed, setTyped] = useState('');
  const [whole, setWhole] = useState('');
  /** The words that are searched as they stand. */
  const [literal, setLiteral] = useState<string | null>(null);
  const asTyped = literal === typed;
  const rested = whole === typed;
  useEffect(() => {
    if (rested) return;
    const timer = setTimeout(() => setWhole(typed), REST);
    return () => clearTimeout(timer);
  }, [typed, rested]);
  const question = JSON.stringify([typed, facets]);
  const [shown, setShown] = useState({ question, limit: SOME });
  const limit = shown.question === question ? shown.limit : SOME;
  const active = typed.trim() !== '' || browsing;
  const asked = useMemo<Found | Promise<Found>>(() => {
    if (!knowledge || !active) return { about: typed, suggestions: null };
    const ask = { typed, typing: !rested, asTyped, page, pageLists: false, facets, counting: true, browsing, limit };
    const found = (suggestions: Suggestions) => ({ about: typed, suggestions });
    const suggestions = knowledge.suggest(ask);
    return suggestions instanceof Promise ? suggestions.then(found) : found(suggestions);
  }, [knowledge, active, typed, rested, asTyped, page, facets, browsing, limit]);
  const { suggestions: found, about } = useStanding(useLatest(asked));
  const listed = found ? found.typed.length + found.maybe.length : 0;
  return {
    typed,
    active,
    found,
    about,
    hasMore: listed >= limit && (found?.filters?.all ?? 0) > listed,
    first: firstOf(found),
    says: found ? said(found, about.trim() !== '', filters.count) : '',
    type(words, isWhole = false) {
      setTyped(words);
      if (isWhole) setWhole(words);
    },
    asTyped() {
      setLiteral(typed);
      setWhole(typed);
    },
    enter() {
      if (rested || !knowledge) return firstOf(found);
      setWhole(typed);
      const suggestions = knowledge.suggest({ typed, asTyped, page, pageLists: false, facets });
      return suggestions instanceof Promise ? suggestions.then(firstOf) : firstOf(suggestions);
    },
    more: () => setShown({ question, limit: limit + SOME }),
    countsOfAll() {
      const count = ({ filters }: Suggestions) => filters;
      const ask = { page, pageLists: false, facets, counting: true, limit: 0 };
      const suggestions = knowledge?.suggest(ask);
      return suggestions instanceof Promise ? suggestions.then(count) : suggestions && count(suggestions);
    },
  };
}

const firstOf = (found: Suggestions | null): string | null => found?.typed[0]?.id ?? null;

/** @param words something is typed; @param chosen number of values of filters */
function said({ typed, maybe, filters }: Suggestions, words: boolean, chosen: number): string {
  if (typed.length > 0) return sayCount('answers', Math.max(typed.length, (words ? filters?.sure : filters?.all) ?? 0));
  const hidden = maybe.length === 0 && chosen > 0 && (filters?.unfiltered ?? 0) > 0;
  if (maybe.length > 0) return sayCount('searchPossible', Math.max(maybe.length, filters?.all ?? 0));
  return hidden ? sayCount('filtersNone', chosen) : say('searchNothingFound');
}
