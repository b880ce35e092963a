import type { FieldContext } from './context';
import { replacedBy } from './editor';
import { HEADINGS } from './headings';
import { cleanAttribute, first, labelOf, labels, referencedText } from './label';
import { type Budget, LIMITS } from './limits';
import { rowOf } from './neighbour';
import { HINTS, textOf } from './text';
import { all, around, drawn, hostOf, rootOf, unclobbered } from './unclobbered';

const FIELD =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,' +
  '[contenteditable]:not([contenteditable=false]),[role$=box],[role=spinbutton],[role=slider],[role=radio],[role=switch]';

/** True for a control one fills in. */
export function isField(element: Element): boolean {
  return unclobbered(element, 'matches')(FIELD);
}

/**
 * How the page names a form control, or null when the element is none or nothing names it. `focused` is the control
 * itself, also inside an open shadow root. Reads labels, legends, hints and headings around it; never its value,
 * state or options.
 */
export function readField(focused: Element | null, budget: Budget): FieldContext | null {
  const control = replacedBy(focused) ?? focused?.closest(FIELD);
  if (!control) return null;
  const label = labelOf(control, budget);
  const legend = first([() => legendOf(control, budget), () => rowOf(control, budget)]) || null;
  const hint = first([() => hintOf(control, label, budget)]) || null;
  const heading = first([() => headingAbove(control, budget)]) || null;
  return label || legend || hint ? { label, legend, hint, heading } : null;
}

function legendOf(control: Element, budget: Budget): string {
  let from: Element | null = control;
  for (let level = 0; from && level < LIMITS.climb; level++) {
    const group: Element | null = from.closest('fieldset,[role$=group]');
    const legend = group && all(group, ':scope>legend')[0];
    const text =
      (legend && textOf(legend, budget, HINTS)) ||
      (group && (cleanAttribute(group, 'aria-label') || referencedText(group, 'aria-labelledby', budget)));
    if (text) return text;
    from = group ? around(group) : hostOf(from);
  }
  return '';
}

// What went wrong, then how to fill it in, then the example in the box when it did not serve as label.
function hintOf(control: Element, label: string, budget: Budget): string {
  const parts = [
    referencedText(control, 'aria-errormessage', budget),
    referencedText(control, 'aria-describedby', budget),
    cleanAttribute(control, 'aria-description'),
    ...labels(control).flatMap((one) => [...all(one, HINTS)].slice(0, 2).map((hint) => textOf(hint, budget, ''))),
    cleanAttribute(control, 'title'),
    cleanAttribute(control, 'placeholder'),
  ];
  const news = parts.filter((part, i) => part && part !== label && parts.indexOf(part) === i);
  return news.join(' ').slice(0, LIMITS.text);
}

// The last heading drawn before the control, in its own root first, then around the shadow host.
function headingAbove(control: Element, budget: Budget): string {
  const headings = all(rootOf(control), HEADINGS);
  let before = 0;
  for (let after = headings.length; before < after; ) {
    const middle = (before + after) >> 1;
    if ((headings[middle] as Element).compareDocumentPosition(control) & 4) before = middle + 1;
    else after = middle;
  }
  for (let i = before - 1; i >= 0 && i > before - LIMITS.siblings; i--) {
    const heading = headings[i] as Element;
    const text = drawn(heading) && textOf(heading, budget);
    if (text) return text;
  }
  const host = hostOf(control);
  return host ? headingAbove(host, budget) : '';
}
