import type { Answer } from '../answer/answer';
import type { Suggestions } from './suggestion';

/** Ids of the answers whose last valid day is over. @param day `YYYY-MM-DD` */
export function pastOn(answers: readonly Pick<Answer, 'id' | 'validUntil'>[], day: string): ReadonlySet<string> {
  return new Set(answers.flatMap(({ id, validUntil }) => (validUntil !== undefined && validUntil < day ? [id] : [])));
}

/**
 * Takes answers whose calendar is over from what is offered as sure: beside a page they are not suggested, and for typed
 * words they come first among the close ones. A list that is only browsed stays as it is.
 * @param past ids of the answers whose last valid day is over
 * @param typed the typed words
 */
export function withoutPast(found: Suggestions, past: ReadonlySet<string>, typed: string): Suggestions {
  if (past.size === 0) return found;
  const isPast = ({ id }: { readonly id: string }) => past.has(id);
  const holds = (one: { readonly id: string }) => !isPast(one);
  const [field, page] = [found.field.filter(holds), found.page.filter(holds)];
  if (typed.trim() === '') return { ...found, field, page };
  const over = found.typed.filter(isPast);
  const { filters } = found;
  return {
    ...found,
    typed: found.typed.filter(holds),
    maybe: [...over, ...found.maybe],
    field,
    page,
    ...(filters && { filters: { ...filters, sure: Math.max(0, filters.sure - over.length) } }),
  };
}
