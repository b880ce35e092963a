/**
 * Keeps what a person does on our element from the page: its dialogs close at a press outside them, its traps take the
 * focus back, its keys do things. So nothing of it goes further than the window; our own buttons are told from here.
 */

const KEPT = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'touchstart', 'touchend'],
  ...['focusin', 'focusout', 'focus', 'blur', 'keydown', 'keyup', 'keypress'],
];

const acts = new WeakMap<Element, (event: Event) => void>();

/** What a press on this element does: by mouse, finger or key, of a person, never of a script. */
export function onPress(element: Element, act: (event: Event) => void): void {
  acts.set(element, act);
}

/** @param focused hears that the focus came */
export function beQuiet(
  view: Window,
  host: Element,
  inside: ShadowRoot,
  signal: AbortSignal,
  focused: (event: Event) => void,
): void {
  const heard = (event: Event) => {
    if (event.target !== host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type === 'focusin') focused(event);
    if (event.type !== 'pointerdown' && event.type !== 'click') return;
    const { clientX, clientY, detail } = event as MouseEvent;
    const byKey = event.type === 'click' && detail === 0;
    const button = (byKey ? inside.activeElement : inside.elementFromPoint(clientX, clientY))?.closest('button');
    if (!button) return;
    if (event.type === 'pointerdown') keepPopovers(view.document, button);
    if ((event.type === 'pointerdown') === button.matches('.grip')) acts.get(button)?.(event);
  };
  for (const type of KEPT) view.addEventListener(type, heard, { capture: true, signal });
  // Over what does not scroll, the wheel would scroll the page.
  host.addEventListener('wheel', (event) => event.preventDefault(), { passive: false, signal });
}

/** The browser closes popovers at a press outside them, unless on a button that belongs to one: to show it, which it is. */
function keepPopovers(document: Document, button: HTMLButtonElement): void {
  const open = document.querySelectorAll(':popover-open:not([popover=manual])');
  button.popoverTargetElement = open[open.length - 1] ?? null;
  button.popoverTargetAction = 'show';
}
