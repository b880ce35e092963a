import type { Budget } from './limits';
import { textsOf } from './text';

/** Steppers, then tabs, then the last crumb: ARIA, DSFR, PrimeFaces, RichFaces, Drupal. */
export const STEP_SELECTORS = [
  '[aria-current=step],.fr-stepper__title,.ui-steps-item.ui-state-highlight',
  '[role=tab][aria-selected=true],.ui-tabmenuitem.ui-state-active,.rf-tab-hdr-act,.rich-tab-active',
  '[class*=breadcrumb] :is([aria-current],li:last-child)',
] as const;

/** Current step of a stepper, else the selected tab, else the last crumb; null when the page shows none. */
export function stepOf(document: Document, budget: Budget): string | null {
  for (const selector of STEP_SELECTORS) {
    const [text] = textsOf(document, selector, budget, 1);
    if (text) return text;
  }
  return null;
}
