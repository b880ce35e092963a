/** What is remembered of asking in vain. */
import { type FreshOutcome, Unanswered } from './fresh';
import { Refusal } from './refusal';

/** Whatever was thrown: a refusal, no answer, a disk that is full, or what else a browser refuses. */
export function failureOf(error: unknown): FreshOutcome {
  if (error instanceof Refusal || error instanceof Unanswered) return { says: error.kind, where: error.where };
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { says: isFull ? 'full' : 'store', where: '' };
}
