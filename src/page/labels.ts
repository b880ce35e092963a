import { LIMITS } from './limits';
import { listed } from './listed';
import { attribute, rootOf, unclobbered } from './unclobbered';

/** By id, of one list: asked of each control anew, the browser would look at every element of the page. */
const pointing = new WeakMap<readonly Element[], Map<string, Element[]>>();

/** The `label` elements of a control: those the browser knows, else the first that names its id (custom widgets). */
export function labelsOf(control: Element): Element[] {
  const id = attribute(control, 'id');
  const root = rootOf(control);
  const named = (id && labelsFor(root).get(id)) || [];
  // Only some elements can be labelled, and of several with one id the first is.
  const first: Element | null = named.length ? unclobbered(root, 'getElementById')(id) : null;
  const labels = first === control && 'labels' in control ? [...named] : [];
  // Without `for`, a label is that of the first control in it.
  for (let at = control.closest('label'); at; at = unclobbered(at, 'parentElement')?.closest('label') ?? null)
    if (!at.hasAttribute('for') && (at as HTMLLabelElement).control === control) labels.push(at);
  labels.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  return (labels.length ? labels : named.slice(0, 1)).slice(0, LIMITS.ids);
}

function labelsFor(root: Document | ShadowRoot): Map<string, Element[]> {
  const labels = listed(root, 'label[for]');
  const known = pointing.get(labels) ?? Map.groupBy(labels, (label) => attribute(label, 'for'));
  pointing.set(labels, known);
  return known;
}

/** True for a native button that a `label` names: it shows what was picked where others have their words. */
export function isLabelledButton(element: Element): boolean {
  return element.localName === 'button' && labelsOf(element).length > 0;
}
