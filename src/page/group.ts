/** The question over several controls that answer it together, where no `fieldset` says it. */

import { CONTROL, isBox } from './controls';
import { type Budget, LIMITS } from './limits';
import { listed } from './listed';
import { textAfter, textBefore, textRightBefore } from './neighbour';
import { inDataRow } from './table';
import { around, attribute, unclobbered } from './unclobbered';

/** Controls of one answer at most. */
const MEMBERS = 12;

/** Levels climbed: some lay out their radio buttons in a table of their own. */
const MOST = 10;

const DATE_PART = /jour|mois|ann[ée]e|day|month|year|^(?:jj|mm|aaaa|dd|yyyy)$|(?:^|[-_:.[])(?:j|m|a|d|y)\]?$/i;

/** The text before the first of the radio buttons, boxes or date parts a control belongs to; empty for any other. */
export function questionOf(control: Element, budget: Budget): string {
  const kin = kinshipOf(control);
  if (!kin) return '';
  let at: Element | null = unclobbered(control, 'parentElement');
  for (let level = 0; at && level < MOST; level++, at = around(at)) {
    const members = listed(at, CONTROL).slice(0, MEMBERS + 1);
    if (at.localName === 'table' && inDataRow(control, budget)) return '';
    if (members.length < 2) continue;
    const [first] = members;
    if (!first || members.length > MEMBERS || !members.every(kin)) return '';
    const last = members.at(-1);
    // Where each has its words after it, what stands right before the first is what they are asked by.
    const asked = last && isBox(last) && textAfter(last, budget) ? leading(at, first, budget) : '';
    const inner = asked || inside(at, first, budget) || textBefore(at, first, budget);
    if (inner || /^(form|body|main)$/.test(at.localName)) return inner;
  }
  return '';
}

function leading(group: Element, first: Element, budget: Budget): string {
  for (let at: Element | null = first; at && at !== group; at = unclobbered(at, 'parentElement')) {
    const text = textRightBefore(at, first, budget);
    if (text) return text;
  }
  return '';
}

// Text before the first member, within the group.
function inside(group: Element, first: Element, budget: Budget): string {
  let at: Element | null = first;
  for (let level = 0; at && at !== group && level < LIMITS.climb; level++, at = unclobbered(at, 'parentElement')) {
    const label: Element | null = unclobbered(at, 'previousElementSibling');
    const text = label && textBefore(at, first, budget);
    if (text) return text;
  }
  return '';
}

function kinshipOf(control: Element): ((other: Element) => boolean) | null {
  const type = typeOf(control);
  const name = attribute(control, 'name');
  if (type === 'radio') return (other) => typeOf(other) === 'radio' && attribute(other, 'name') === name;
  if (type === 'checkbox') return (other) => typeOf(other) === 'checkbox';
  const isDatePart = (other: Element) =>
    ['aria-label', 'placeholder', 'name', 'id', 'autocomplete'].some((key) => DATE_PART.test(attribute(other, key)));
  return isDatePart(control) ? isDatePart : null;
}

function typeOf(control: Element): string {
  return attribute(control, 'type') || attribute(control, 'role');
}
