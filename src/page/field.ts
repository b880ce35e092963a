import { bareName } from './bare-name';
import type { FieldContext } from './context';
import { FIELD } from './controls';
import { replacedBy } from './editor';
import { questionOf } from './group';
import { HEADINGS } from './heading-kinds';
import { CALENDAR, isHelp } from './kinds';
import { cleanAttribute, example, first, labelOf, referencedText, tip } from './label';
import { isLabelledButton, labelsOf } from './labels';
import { type Budget, LIMITS } from './limits';
import { listed } from './listed';
import { componentLabel } from './neighbour';
import { rowOf, upperHeadOf } from './table';
import { textOf } from './text';
import { all, around, drawn, firstIn, hostOf, rootOf } from './unclobbered';
import { openers } from './widget';

/**
 * How the page names a form control, or null when the element is none or nothing names it. `focused` is the control
 * itself, also inside an open shadow root. Reads labels, legends, hints and headings around it; never its value,
 * state or options.
 * @param rows heads of the tables whose cells are the portal's own words
 */
export function readField(
  focused: Element | null,
  budget: Budget,
  rows: readonly (readonly string[])[] = [],
): FieldContext | null {
  const button = focused?.closest('button');
  const control = replacedBy(focused) ?? focused?.closest(FIELD) ?? (button && isLabelledButton(button) ? button : null);
  if (!control) return null;
  const label = labelOf(control, budget);
  // The search box of a list hangs elsewhere than the list.
  const [standing = control] = openers(control);
  const legend =
    first([
      () => legendOf(standing, budget),
      () => rowOf(standing, rows, budget),
      () => upperHeadOf(standing, budget),
      () => componentLabel(control, budget, false),
      () => questionOf(control, budget),
    ]) || null;
  const hint = first([() => hintOf(control, label, budget)]) || null;
  const heading = first([() => headingAbove(control, budget)]) || null;
  return label || legend || hint ? { label, legend: legend === label ? null : legend, hint, heading } : null;
}

function legendOf(control: Element, budget: Budget): string {
  let from: Element | null = control;
  for (let level = 0; from && level < LIMITS.climb; level++) {
    const group: Element | null = from.closest('fieldset,[role$=group]');
    const legend = group && firstIn(group, ':scope>legend');
    const text =
      (legend && bareName(textOf(legend, budget, 'name'))) ||
      (group && (bareName(cleanAttribute(group, 'aria-label')) || bareName(referencedText(group, 'aria-labelledby', budget))));
    if (text) return text;
    const parent: Element | null = around(from);
    if (parent && /-group$/.test(parent.localName) && cleanAttribute(parent, 'label')) return cleanAttribute(parent, 'label');
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
    ...labelsOf(control).flatMap((one) =>
      [...all(one, '[class]')]
        .slice(0, LIMITS.siblings)
        .filter(isHelp)
        .slice(0, 2)
        .map((hint) => textOf(hint, budget, 'message')),
    ),
    tip(control),
    example(control),
  ];
  const news = parts.filter((part, i) => part && part !== label && parts.indexOf(part) === i);
  return news.join(' ').slice(0, LIMITS.text);
}

// The last heading drawn before the control, in its own root first, then around the shadow host.
function headingAbove(control: Element, budget: Budget): string {
  const headings = listed(rootOf(control), HEADINGS);
  let before = 0;
  for (let after = headings.length; before < after; ) {
    const middle = (before + after) >> 1;
    if ((headings[middle] as Element).compareDocumentPosition(control) & 4) before = middle + 1;
    else after = middle;
  }
  for (let i = before - 1; i >= 0 && i > before - LIMITS.siblings; i--) {
    const heading = headings[i] as Element;
    const text = drawn(heading) && !heading.closest(CALENDAR) && textOf(heading, budget);
    if (text) return text;
  }
  const host = hostOf(control);
  return host ? headingAbove(host, budget) : '';
}
