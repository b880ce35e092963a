/** « Reformuler »: other words, one press each. Only those that find something, so that none leads here again. */
import { useMemo } from 'preact/hooks';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { useLatest } from '../knowledge/use-latest';
import { otherWords } from './other-words';

/** As many as fit two lines or three. */
const MOST = 4;
const NONE: readonly string[] = [];

export type RephraseDesk = Pick<Desk, 'filters' | 'search' | 'toSearch'>;

export function Rephrase({ desk, knowledge }: { desk: RephraseDesk; knowledge: Knowledge }) {
  const { found, about } = desk.search;
  const { active } = desk.filters;
  const asked = useMemo<Promise<readonly string[]> | readonly string[]>(() => {
    if (!found || about.trim() === '') return NONE;
    const words = otherWords(about, knowledge.glossary, found);
    if (words.length === 0) return NONE;
    const finds = words.map((typed) => knowledge.suggest({ typed, pageLists: false, facets: active, limit: 1 }));
    return Promise.all(finds).then((each) => words.filter((_, at) => (each[at]?.typed.length ?? 0) > 0).slice(0, MOST));
  }, [found, about, active, knowledge]);
  const words = useLatest(asked) ?? NONE;
  if (words.length === 0) return null;
  return (
    <section class="block" data-way="rephrase">
      <h3>{say('noResultRephrase')}</h3>
      <ul class="rephrase" lang={DATA_LANGUAGE}>
        {words.map((each) => (
          <li key={each}>
            <button type="button" class="btn" data-words={each} onClick={() => desk.toSearch(each)}>
              {each}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
