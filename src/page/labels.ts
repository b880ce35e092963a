import { listed } from './changes';
import { LIMITS } from './limits';
import { attribute, rootOf } from './unclobbered';

/** The `label` elements of a control: those the browser knows, else the first that names its id (custom widgets). */
export function labelsOf(control: Element): Element[] {
  const known = (control as HTMLInputElement).labels;
  if (known?.length) return Array.prototype.slice.call(known, 0, LIMITS.ids);
  const id = attribute(control, 'id');
  const named = id && listed(rootOf(control), 'label[for]').find((label) => attribute(label, 'for') === id);
  return named ? [named] : [];
}

/** True for a native button that a `label` names: it shows what was picked where others have their words. */
export function isLabelledButton(element: Element): boolean {
  return element.localName === 'button' && labelsOf(element).length > 0;
}
