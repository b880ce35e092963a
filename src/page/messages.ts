import { type Budget, LIMITS } from './limits';
import { textsOf } from './text';

// ARIA, then what DSFR, PrimeFaces, RichFaces, Seam, Bootstrap, Drupal and Keycloak have in common. A group in error
// holds the label and control too: it is not the message.
const ALONE = ':not(:has(label,input,select,textarea))';
const ERRORS = `[role=alert],[aria-live=assertive],:is([class*=error],[class*='-err'],.alert-danger,.invalid-feedback,[class*=feedback-text])${ALONE}`;
const NEWS = `[role=status],:is([class*=alert],[class*=messages],[class*=-msg],.fr-notice,.infog,.warng)${ALONE}`;

/** Drawn messages of the page, errors first, at most `LIMITS.messages`; one that repeats part of another is dropped. */
export function messagesOf(document: Document, budget: Budget): string[] {
  const kept: string[] = [];
  for (const list of [ERRORS, NEWS]) {
    for (const text of textsOf(document, list, budget, LIMITS.messages)) {
      if (!kept.some((other) => other.includes(text) || text.includes(other))) kept.push(text);
    }
  }
  return kept.slice(0, LIMITS.messages);
}
