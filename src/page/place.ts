/** Where things stand on the screen. */

/** Pixels by which two boxes may overlap and still stand beside each other. */
const SLACK = 6;

/** True when a text stands over a control or before it on its line, as labels do; also where nothing is laid out. */
export function facing(text: Element | Range, control: Element): boolean {
  const [label, box] = [text.getBoundingClientRect(), control.getBoundingClientRect()];
  if (label.width < 2 || box.width < 2 || box.height < 2) return true;
  return isOver(label, box) || isBefore(label, box);
}

/** Over the control, in its column. */
export function isOver(label: DOMRect, box: DOMRect): boolean {
  return label.bottom <= box.top + SLACK && label.left < box.right && label.right > box.left;
}

/** Before the control, on its line. */
export function isBefore(label: DOMRect, box: DOMRect): boolean {
  return label.right <= box.left + SLACK && label.top < box.bottom && label.bottom > box.top;
}
