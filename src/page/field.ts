import type { FieldContext } from '../page';
import { all, around, attribute, closest, drawn, genuine, rootOf } from './genuine';
import { HEADINGS } from './headings';
import { first, labelOf, labels, referred } from './label';
import { type Budget, LIMITS } from './limits';
import { rowOf } from './neighbour';
import { scrub } from './scrub';
import { HINTS, textOf } from './text';

const FIELD =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,' +
  '[contenteditable]:not([contenteditable=false]),[role$=box],[role=spinbutton],[role=slider],[role=radio],[role=switch]';

const GROUP = 'fieldset,[role$=group]';

/**
 * How the page names a form control, or null when the element is none or nothing names it. Follows the focus into
 * open shadow roots. Reads labels, legends, hints and headings around it; never its value, state or options.
 */
export function readField(focused: Element | null, budget: Budget): FieldContext | null {
  const field = innermost(focused);
  const control = field && closest(field, FIELD);
  if (!control) return null;
  const label = labelOf(control, budget);
  const legend = first([() => legendOf(control, budget), () => rowOf(control, budget)]);
  const hint = first([() => hintOf(control, label, budget)]);
  const heading = first([() => headingAbove(control, budget)]);
  return label || legend || hint ? { label, legend: legend || null, hint: hint || null, heading: heading || null } : null;
}

function innermost(focused: Element | null): Element | null {
  let element = focused;
  for (let depth = 0; depth < LIMITS.siblings && element?.shadowRoot?.activeElement; depth++)
    element = element.shadowRoot.activeElement;
  return element;
}

function legendOf(control: Element, budget: Budget): string {
  let from: Element | null = control;
  for (let level = 0; from && level < LIMITS.climb; level++) {
    const group: Element | null = closest(from, GROUP);
    const legend =
      group?.localName === 'fieldset'
        ? [...genuine(group, 'children')].slice(0, LIMITS.siblings).find((child) => child.localName === 'legend')
        : null;
    const text = group
      ? (legend && textOf(legend, budget, HINTS)) ||
        scrub(attribute(group, 'aria-label')) ||
        referred(group, 'aria-labelledby', budget)
      : '';
    if (text) return text;
    from = around(group ?? (rootOf(from) as unknown as Element));
  }
  return '';
}

// What went wrong, then how to fill it in, then the example in the box when it did not serve as label.
function hintOf(control: Element, label: string, budget: Budget): string {
  const parts = [
    referred(control, 'aria-errormessage', budget),
    referred(control, 'aria-describedby', budget),
    scrub(attribute(control, 'aria-description')),
    ...labels(control).flatMap((one) => [...all(one, HINTS)].slice(0, 2).map((hint) => textOf(hint, budget))),
    scrub(attribute(control, 'title')),
    scrub(attribute(control, 'placeholder')),
  ];
  return [...new Set(parts)]
    .filter((part) => part && part !== label)
    .join(' ')
    .slice(0, LIMITS.text);
}

// The last heading before the control, in its own root first, then around the shadow host.
function headingAbove(control: Element, budget: Budget): string {
  let from: Element | null = control;
  for (let depth = 0; from && depth < LIMITS.climb; depth++) {
    const root: Document | ShadowRoot = rootOf(from);
    const headings = all(root, HEADINGS);
    for (let i = Math.min(headings.length, LIMITS.candidates) - 1; i >= 0; i--) {
      const heading = headings[i] as Element;
      if (genuine(heading, 'compareDocumentPosition')(from) & 4 && drawn(heading)) {
        const text = textOf(heading, budget);
        if (text) return text;
      }
    }
    from = 'host' in root ? root.host : null;
  }
  return '';
}
