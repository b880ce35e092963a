import { type Budget, LIMITS } from './limits';
import { beside, columnOf } from './neighbour';
import { spaced } from './path';
import { scrub } from './scrub';
import { HINTS, textOf } from './text';
import { all, attribute, rootOf, unclobbered } from './unclobbered';

/**
 * The name of a form control, cleaned; empty when nothing names it. Sources in the order of the accessible-name
 * standard (W3C accname 1.2, HTML-AAM): `aria-labelledby`, `aria-label`, `label`, content where the role is named by
 * it; then what a sighted person takes for a label: column head, preceding cell or text; then title, placeholder, and
 * the control's own name.
 *
 * Own code, although `dom-accessibility-api` exists: the standard puts the value of a control embedded in a label
 * into the name (step 2E), and that package follows it. Nothing here reads a value.
 */
export function labelOf(control: Element, budget: Budget): string {
  return first([
    () => referencedText(control, 'aria-labelledby', budget),
    () => cleanAttribute(control, 'aria-label'),
    () =>
      scrub(
        labels(control)
          .map((label) => textOf(label, budget, HINTS))
          .join(' '),
      ),
    () => (/^(checkbox|radio|switch)$/.test(attribute(control, 'role')) ? textOf(control, budget) : ''),
    () => columnOf(control, budget),
    () => beside(control, budget),
    () => cleanAttribute(control, 'title'),
    () => cleanAttribute(control, 'placeholder'),
    () => humanised(attribute(control, 'name') || attribute(control, 'id')),
  ]);
}

/** The first source that says something in letters; a source that fails on a broken page counts as silent. */
export function first(sources: readonly (() => string)[]): string {
  for (const source of sources) {
    try {
      const text = source();
      if (/\p{L}/u.test(text)) return text;
    } catch {}
  }
  return '';
}

/** An attribute meant for people, cleaned. */
export function cleanAttribute(element: Element, name: string): string {
  return scrub(attribute(element, name));
}

/** Texts of the elements an `aria-*` list of ids points at, within the control's own document or shadow root. */
export function referencedText(control: Element, list: string, budget: Budget): string {
  const ids = attribute(control, list).slice(0, LIMITS.raw).split(/\s+/).filter(Boolean).slice(0, LIMITS.ids);
  const named = ids.map((id) => unclobbered(rootOf(control), 'getElementById')(id));
  return scrub(named.map((one) => (one ? cleanAttribute(one, 'aria-label') || textOf(one, budget) : '')).join(' '));
}

/** The `label` elements of a control: those the browser knows, else any that names its id (custom widgets). */
export function labels(control: Element): Element[] {
  const known = (control as HTMLInputElement).labels;
  if (known?.length) return Array.prototype.slice.call(known, 0, LIMITS.ids);
  const id = attribute(control, 'id');
  return id ? [...all(rootOf(control), `label[for="${id.replace(/["\\]/g, '\\$&')}"]`)].slice(0, 1) : [];
}

// `form:j_idt45:serviceApplicatif` says « service Applicatif ».
function humanised(name: string): string {
  const words = name
    .slice(0, LIMITS.text)
    .split(/[:[\].]+/)
    .filter((part) => /^[\p{L}_-]{3,}$/u.test(part) && !part.startsWith('j_'));
  return scrub(spaced((words.pop() ?? '').replace(/[_-]+/g, ' ')));
}
