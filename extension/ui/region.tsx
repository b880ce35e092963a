/** A fixed region of suggestions, with what it is about and how many it holds. Empty, it keeps its place with a sentence. */
import type { Suggestion } from '../../src/search/suggestion';
import type { Knowledge } from './knowledge';
import { SuggestionRow } from './suggestion-row';

export interface RegionProps {
  /** `champ`, `page`: stable hook for tests and scripts. */
  readonly region: 'champ' | 'page';
  readonly title: string;
  /** Label of the field the region is about. */
  readonly what?: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly empty: string;
  readonly knowledge: Knowledge;
  readonly onOpen: (id: string) => void;
}

export function Region({ region, title, what, suggestions, empty, knowledge, onOpen }: RegionProps) {
  const heading = `region-${region}`;
  const rows = suggestions.flatMap((suggestion) => {
    const answer = knowledge.answer(suggestion.id);
    return answer ? [{ suggestion, answer }] : [];
  });
  return (
    <section class={`region${region === 'champ' ? ' region-field' : ''}`} data-region={region} aria-labelledby={heading}>
      <div class="region-head">
        <h2 id={heading}>{title}</h2>
        {what && <span class="what">{`«\u202f${what}\u202f»`}</span>}
        {rows.length > 0 && (
          <span class="n">
            {rows.length}
            <span class="sr">{rows.length > 1 ? ' réponses' : ' réponse'}</span>
          </span>
        )}
      </div>
      {rows.length === 0 ? (
        <p class="region-empty">{empty}</p>
      ) : (
        <ul>
          {rows.map(({ suggestion, answer }) => (
            <SuggestionRow key={answer.id} suggestion={suggestion} answer={answer} facets={knowledge.facets} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}
