/** A long form: three answers for one of its fields, one of which is the page's too, none for others, five for the page. */
import type { Knowledge } from '../../../extension/ui/knowledge/knowledge';
import type { Suggestion } from '../../../src/search/suggestion';
import { sampleKnowledge, sampleSuggest } from './sample';
import { ANSWERS } from './sample-answers';

/** Ids, the longest question first. */
const IDS = ANSWERS.toSorted((a, b) => b.question.length - a.question.length).map(({ id }) => id);

/** As many rows as reasons are said on them. */
const rowsFor = (kind: 'field' | 'screen', about: string, ids: readonly string[]): Suggestion[] =>
  ids.map((id) => ({ id, score: 1, reasons: [{ kind, about: [about], words: [] }] }));

export function formKnowledge(): Knowledge {
  return sampleKnowledge({
    suggest: (ask) => ({
      ...sampleSuggest(ask),
      field: ask.page?.field?.label === 'Numéro NIL' ? rowsFor('field', 'Numéro NIL', IDS.slice(0, 3)) : [],
      page: rowsFor('screen', 'Éligibilité', IDS.slice(2, 7)),
    }),
  });
}
