/** What is remembered of asking in vain. */
import { type FreshOutcome, Unanswered } from './fresh';
import { Refusal } from './refusal';

/** Whatever was thrown: a refusal, no answer, a disk that is full, or what else a browser refuses. */
export function failureOf(error: unknown): FreshOutcome {
  if (error instanceof Refusal || error instanceof Unanswered) return { says: error.kind, where: error.where };
  return { says: isFull(error) ? 'full' : 'store', where: '' };
}

/** The disk, or what the browser gives us of it: databases name it, Chrome's `storage` only says it. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /\bquota\b/i.test(error.message));
}
