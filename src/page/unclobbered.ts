/**
 * A property or method of a node, read from its prototype: an image named `title` or `querySelectorAll` hides the
 * document's own, and a control named `parentElement` the form's, even from a content script.
 */
export function unclobbered<N extends object, K extends keyof N>(node: N, key: K): N[K] {
  const found = Reflect.get(Object.getPrototypeOf(node), key, node);
  return typeof found === 'function' ? found.bind(node) : found;
}

/** An attribute, or the empty string. */
export function attribute(element: Element, name: string): string {
  return unclobbered(element, 'getAttribute')(name) ?? '';
}

/** Elements below a document, shadow root or element, in document order. */
export function all(root: ParentNode, selector: string): NodeListOf<Element> {
  return unclobbered(root, 'querySelectorAll')(selector);
}

/** The first of them, or null: found without the rest being sought. */
export function firstIn(root: ParentNode, selector: string): Element | null {
  return unclobbered(root, 'querySelector')(selector);
}

/** The document or shadow root a node stands in. */
export function rootOf(node: Node): Document | ShadowRoot {
  return unclobbered(node, 'getRootNode')() as Document | ShadowRoot;
}

/** The element whose shadow root a node stands in. */
export function hostOf(node: Node): Element | null {
  return (rootOf(node) as ShadowRoot).host ?? null;
}

/** The element around, out of a shadow root too. */
export function around(element: Element): Element | null {
  return unclobbered(element, 'parentElement') ?? hostOf(element);
}

/** True when the element is drawn, or lets its content be (`display: contents`, as slots do). */
export function drawn(element: Element): boolean {
  if (unclobbered(element, 'checkVisibility')({ visibilityProperty: true })) return true;
  const view = unclobbered(element.ownerDocument, 'defaultView');
  const parent = view?.getComputedStyle(element).display === 'contents' && around(element);
  return parent ? drawn(parent) : false;
}

/** True when the element is drawn large enough to be seen: what is kept for screen readers alone is not. */
export function inSight(element: Element): boolean {
  if (!drawn(element)) return false;
  const { width, height } = unclobbered(element, 'getBoundingClientRect')();
  const view = unclobbered(element.ownerDocument, 'defaultView');
  return (width > 1 && height > 1) || view?.getComputedStyle(element).display === 'contents';
}
