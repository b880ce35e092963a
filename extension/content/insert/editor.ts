/** Where a person last wrote, judged by what the page shows and by where its focus is: never by what a control holds. */
import { around, rootOf, unclobbered } from '../../../src/page/unclobbered';
import { isHost } from '../in-page/host-mark';

/** CSS pixels, and share of opacity, under which nobody sees that it is a field. */
const SMALLEST = 8;
const FAINTEST = 0.2;
/** Points at which a field is tried, as shares of its width and height. */
const SHARES = [0.04, 0.2, 0.4, 0.6, 0.8, 0.96];

/** Controls of one line that take any text. */
const LINES = /^(text|search|email|url|tel)$/;

/** What can be written in, plain or rich, or looks as if, or hides what it is. */
export type Editor =
  | { readonly is: 'control' | 'richEditor'; readonly element: HTMLElement }
  | { readonly is: 'readOnly'; readonly element: HTMLElement }
  | { readonly is: 'foreignFrame'; readonly element: HTMLIFrameElement };

/**
 * The last one in `touched` that a person can see and reach, or the one that has the focus where nobody followed it; also
 * inside open shadow roots and frames of the same origin. Null when there is none.
 */
export function findEditor(document: Document, touched: readonly Element[] | null): Editor | null {
  for (const element of touched ?? [unclobbered(document, 'activeElement')]) {
    const found = element?.isConnected ? editorIn(element) : null;
    if (found) return found;
  }
  return null;
}

/** The control that has the focus inside an element: itself, or in its shadow root or frame. */
function editorIn(outer: Element): Editor | null {
  if (isHost(outer) || !isSeen(outer)) return null;
  const inner = outer.shadowRoot?.activeElement;
  if (inner) return editorIn(inner);
  if (!isFrame(outer)) return editor(outer as HTMLElement);
  const document = outer.contentDocument;
  if (!document) return { is: 'foreignFrame', element: outer };
  const active = unclobbered(document, 'activeElement');
  return active && editorIn(active);
}

function editor(element: HTMLElement): Editor | null {
  if (element.matches('[aria-readonly=true]')) return { is: 'readOnly', element };
  const control = element.localName === 'textarea' || isLine(element);
  if (element.isContentEditable)
    return { is: zoneOf(element).matches('[contenteditable=plaintext-only i]') ? 'control' : 'richEditor', element };
  if (control && element.matches(':read-write')) return { is: 'control', element };
  return control || element.matches('[contenteditable], [role=textbox]') ? { is: 'readOnly', element } : null;
}

/** The editable zone an element stands in, or itself. */
export function zoneOf(element: Element): Element {
  return element.closest('[contenteditable]:not([contenteditable=false])') ?? element;
}

/** True for a control of one line; passwords, dates and numbers are none. */
export function isLine(element: Element): boolean {
  return element.localName === 'input' && LINES.test((element as HTMLInputElement).type);
}

/**
 * Gives it the focus of the page: its frame too, which does not come by itself in design mode (Firefox), nor when a frame
 * of another origin has it, ours for one (Chromium).
 */
export function takeFocus(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (element.ownerDocument !== document && view?.frameElement) {
    takeFocus(view.frameElement as HTMLElement);
    view.focus();
  }
  element.focus();
}

/** True when the element is what has the focus of the page, or of its frame there. */
export function hasFocus(element: Element): boolean {
  if (!element.isConnected || rootOf(element).activeElement !== element) return false;
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  return !frame || hasFocus(frame);
}

// Text must not go where its author cannot see it. The body of an empty frame may have no height of its own.
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isDrawn = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!isDrawn || !isOpaque(element)) return false;
  return element === element.ownerDocument.body || (width >= SMALLEST && height >= SMALLEST && isReached(element));
}

/** False for what its style makes all but transparent, itself or with what is around. */
function isOpaque(element: Element): boolean {
  const view = element.ownerDocument.defaultView as Window;
  let opacity = 1;
  for (let at: Element | null = element; at; at = around(at)) opacity *= Number(view.getComputedStyle(at).opacity);
  return opacity > FAINTEST;
}

/** True when the mouse would reach it, at one of some points: what is covered, clipped or off the screen is where nobody writes. */
function isReached(element: Element): boolean {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = rootOf(element);
  return SHARES.some((x) =>
    SHARES.some((y) => {
      const hit = root.elementFromPoint(left + width * x, top + height * y);
      return hit !== null && (element.contains(hit) || zoneOf(element).contains(hit) || isLabelled(element, hit));
    }),
  );
}

/** Some editors lay a transparent surface of their own over what takes the keys. */
function isLabelled(element: Element, over: Element): boolean {
  return over.contains(element) && over !== element.ownerDocument.body && over !== element.ownerDocument.documentElement;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return /^i?frame$/.test(element.localName);
}
