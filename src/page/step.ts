import { type Budget, LIMITS } from './limits';
import { listed } from './listed';
import { textsOf } from './text';

/** Steppers, then tabs: ARIA, DSFR, PrimeFaces, RichFaces. */
export const STEP_SELECTORS = [
  '[aria-current=step],.fr-stepper__title,.ui-steps-item.ui-state-highlight',
  '[role=tab][aria-selected=true],.ui-tabmenuitem.ui-state-active,.rf-tab-hdr-act,.rich-tab-active',
] as const;

/** Where crumbs are, and the last of them: ARIA, DSFR, Drupal. */
const CRUMBS = '[class*=breadcrumb]';
const LAST_CRUMB = '[aria-current],li:last-child';

/** Current step of a stepper, else the selected tab, else the last crumb; null when the page shows none. */
export function stepOf(document: Document, budget: Budget): string | null {
  for (const selector of STEP_SELECTORS) {
    const [text] = textsOf(document, selector, budget, 1);
    if (text) return text;
  }
  for (const crumbs of listed(document, CRUMBS).slice(0, LIMITS.candidates)) {
    const [text] = textsOf(crumbs, LAST_CRUMB, budget, 1);
    if (text) return text;
  }
  return null;
}
