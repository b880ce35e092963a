import { CALENDAR, isTalk, LIVE } from './kinds';
import { type Budget, LIMITS } from './limits';
import { textOf, textsOf } from './text';
import { firstIn, inSight } from './unclobbered';

// ARIA, then what DSFR, PrimeFaces, RichFaces, Seam, Bootstrap, Drupal and Keycloak have in common. A group in error
// holds the label and control too: it is not the message.
const GROUPED = 'label,input,select,textarea';
const WIDGETS = `[role=listbox],[role=combobox],[role=dialog] [role=grid],[role=tree],[role=menu],${CALENDAR}`;
const ERRORS =
  '[role=alert],[aria-live=assertive],[class*=error],[class*="-err"],.alert-danger,.invalid-feedback,[class*=feedback-text]';
const NEWS = '[role=status],[class*=alert],[class*=messages],[class*=-msg],.fr-notice,.infog,.warng';

/** Drawn messages of the page, errors first, at most `LIMITS.messages`; one that repeats part of another is dropped. */
export function messagesOf(document: Document, budget: Budget): string[] {
  const kept: string[] = [];
  for (const list of [ERRORS, NEWS]) {
    for (const text of textsOf(document, list, budget, LIMITS.messages, told)) {
      if (!kept.some((other) => other.includes(text) || text.includes(other))) kept.push(text);
    }
  }
  return kept.slice(0, LIMITS.messages);
}

/** Only what everybody sees: what is kept for screen readers, or said by a list or a person, may repeat a choice. */
function told(element: Element, budget: Budget): string {
  if (!inSight(element) || element.closest(WIDGETS) || isTalk(element, false) || firstIn(element, '.message')) return '';
  if (!element.matches(LIVE) && firstIn(element, GROUPED)) return '';
  return textOf(element, budget, 'message');
}
