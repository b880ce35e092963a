/**
 * A property or method of a node, read from its prototype: a control named `children` or `getAttribute` hides the
 * form's own, and an image named `title` the document's, even from a content script.
 */
export function genuine<N extends object, K extends keyof N>(node: N, key: K): N[K] {
  const found = Reflect.get(Object.getPrototypeOf(node), key, node);
  return typeof found === 'function' ? found.bind(node) : found;
}

/** An attribute, or the empty string. */
export function attribute(element: Element, name: string): string {
  return genuine(element, 'getAttribute')(name) ?? '';
}

/** Elements below a root, in document order. */
export function all(root: ParentNode, selector: string): NodeListOf<Element> {
  return genuine(root, 'querySelectorAll')(selector);
}

/** `Element.matches`. */
export function matches(element: Element, selector: string): boolean {
  return genuine(element, 'matches')(selector);
}

/** `Element.closest`. */
export function closest(element: Element, selector: string): Element | null {
  return genuine(element, 'closest')(selector);
}

/** The document or shadow root a node stands in. */
export function rootOf(node: Node): Document | ShadowRoot {
  return genuine(node, 'getRootNode')() as Document | ShadowRoot;
}

/** The element around, out of a shadow root too. */
export function around(element: Element): Element | null {
  return genuine(element, 'parentElement') ?? ('host' in rootOf(element) ? (rootOf(element) as ShadowRoot).host : null);
}

/** True when the element is drawn, or lets its content be (`display: contents`, as slots do). */
export function drawn(element: Element): boolean {
  if (genuine(element, 'checkVisibility')({ visibilityProperty: true })) return true;
  const view = genuine(genuine(element, 'ownerDocument'), 'defaultView');
  const parent = view?.getComputedStyle(element).display === 'contents' && around(element);
  return parent ? drawn(parent) : false;
}
