import type { Answer } from '../answer/answer';
import type { RequestPart, Suggestions } from './suggestion';

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
  const request = found.request && { request: partsWithout(found.request, past) };
  if (typed.trim() === '') return { ...found, field, page, ...request };
  const over = found.typed.filter(isPast);
  const { filters } = found;
  return {
    ...found,
    typed: found.typed.filter(holds),
    maybe: [...over, ...found.maybe],
    field,
    page,
    ...request,
    ...(filters && { filters: { ...filters, sure: Math.max(0, filters.sure - over.length) } }),
  };
}

/** The parts of a request without some answers; a part that holds no other goes too. */
export function partsWithout(parts: readonly RequestPart[], ids: ReadonlySet<string>): RequestPart[] {
  return parts
    .map((part) => ({ ...part, suggestions: part.suggestions.filter(({ id }) => !ids.has(id)) }))
    .filter(({ suggestions }) => suggestions.length > 0);
}
