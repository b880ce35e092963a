/** « Cette réponse parle de la vague 1 ; la page parle de la vague 2. » */
import { useCallback, useMemo } from 'preact/hooks';
import { otherScope, spokenOn } from '../../../src/answer/scopes';
import type { PageContext } from '../../../src/page/context';
import { Icon } from '../controls/icon';
import type { Knowledge } from '../knowledge/knowledge';
import { scopeText } from './scope-text';

export function ScopeNote({ note }: { note: string | null | undefined }) {
  if (!note) return null;
  return (
    <p class="scope-note" data-note="scope">
      <Icon name="alert" />
      <span>{note}</span>
    </p>
  );
}

/** Says of an answer, by id, that it is about another wave or dispositif than the page beside, or null. */
export function useScopeNotes(knowledge: Knowledge | null, page: PageContext | null): (id: string) => string | null {
  const spoken = useMemo(() => knowledge && page && spokenOn(page, knowledge.scopes, knowledge.facets), [knowledge, page]);
  return useCallback(
    (id) => {
      const answer = knowledge?.card(id);
      const other = answer && knowledge && spoken ? otherScope(answer, spoken, knowledge.facets) : null;
      return other && scopeText(other);
    },
    [knowledge, spoken],
  );
}
