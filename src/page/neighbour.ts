import { bareName, HELP_WORD } from './bare-name';
import { CONTROL, FIELD, isBox } from './controls';
import { HEADINGS } from './heading-kinds';
import { choiceBeside, isAffix, isFilled, isHelp, isTalk, LANDMARKS, showsValue } from './kinds';
import { labelsOf } from './labels';
import { type Budget, LIMITS, spend } from './limits';
import { namesAnother } from './others';
import { facing } from './place';
import { scrub } from './scrub';
import { inDataRow } from './table';
import { rawTextOf, textOf } from './text';
import { all, around, attribute, firstIn, inSight, unclobbered } from './unclobbered';

/** Titles of panels: they name the one control of their panel. */
const PANEL_TITLE = '.rf-p-hdr,.panel-heading,.card-header,.ui-panel-title,.ui-dialog-title';
/** Where a search for neighbours ends. */
const BOUND = /^(form|table|fieldset|main|body|dialog|section|article|ul|ol)$/;
/** A list that opens, what stands around the box of one, and the button beside its box: parts of one control. */
const POPUP =
  '[role=listbox]:not([tabindex="0"]),[role=combobox]:has(input),' +
  ':is(input[role=combobox],input[aria-haspopup])~:is(button,[role=button])[aria-haspopup]';
/** What a component replaced and left laid out under itself: its author says that nobody uses it. */
const REPLACED = ':is(select,textarea,input):is([hidden],[aria-hidden=true]):not([type=checkbox],[type=radio],[type=file])';
const ASKS_ON = /\b(?:autres?|pr[ée]cise[rz]?|lequel|laquelle|other|specify)\b/iu;

/**
 * A `label` element that names no control, in the smallest part of the page that holds this control alone: written
 * before it or after it.
 */
export function looseLabel(control: Element, budget: Budget): string {
  let at: Element | null = control;
  for (let level = 0; at && level < 4 && !BOUND.test(at.localName); level++) {
    at = unclobbered(at, 'parentElement');
    if (!at || controlsIn(at).length > 1) return '';
    const label = [...all(at, 'label:not([for])')].find((one) => !controlsIn(one).length && inSight(one));
    const text = label && bareName(textOf(label, budget, 'name'));
    if (text) return text;
  }
  return '';
}

/**
 * A `label` whose `for` is the id of a component around its controls, none of which it names itself. `alone`: of a component
 * with one control, whose name it is; else of one with several, whose question it is.
 */
export function componentLabel(control: Element, budget: Budget, alone: boolean): string {
  let at = around(control);
  for (let level = 0; at && level < LIMITS.climb && !BOUND.test(at.localName); level++, at = around(at)) {
    const label = attribute(at, 'id') && labelsOf(at)[0];
    if (label && !label.contains(control))
      return alone === controlsIn(at).length < 2 ? bareName(textOf(label, budget, 'name')) : '';
  }
  return '';
}

/**
 * Text just before a control: its own siblings, then the cell, term or block before it (a JSF `.seam` form has the
 * label in the preceding cell). A box or radio button is named by the text after it, as is a control that stands
 * alone before its text. Stops at another control, a heading, and the end of a form.
 */
export function beside(control: Element, budget: Budget): string {
  if (isBox(control)) {
    const after = textAfter(control, budget) || textAfter(wrapperOf(control, budget), budget);
    const last = lastBeside(control);
    if (after && (!last || textAfter(last, budget))) return after;
  }
  return (
    // The words of a label around it would have named it, were they not those of any place for files.
    textBefore(choiceBeside(control) ?? control.closest('label:has([type=file])') ?? control, control, budget) ||
    (controlsBy(control) === 1 && textAfter(control, budget)) ||
    ''
  );
}

// What draws a box in its own style may stand around it, without a word.
function wrapperOf(box: Element, budget: Budget): Element {
  const outer = unclobbered(box, 'parentElement');
  if (!outer?.matches('label,span') || controlsIn(outer).length !== 1) return box;
  return /\p{L}/u.test(textOf(outer, budget, 'name')) ? box : outer;
}

// A row whose last box has no words after it has them before each.
function lastBeside(control: Element): Element | null {
  const parent = unclobbered(control, 'parentElement');
  const type = attribute(control, 'type');
  const row = [...(parent?.children ?? [])]
    .slice(0, LIMITS.candidates)
    .filter((one) => isBox(one) && attribute(one, 'type') === type);
  return row.length > 1 ? (row.at(-1) ?? null) : null;
}

/** The text right after a control, on its own level; empty when something else comes first. */
export function textAfter(control: Element, budget: Budget): string {
  return reach(control, control, 'nextSibling', budget) || '';
}

/** The text right before an element, on its own level. */
export function textRightBefore(from: Element, control: Element, budget: Budget): string {
  return reach(from, control, 'previousSibling', budget) || '';
}

/** The text before an element, on its own level and then around it; what its box shows beside what is typed counts last. */
export function textBefore(from: Element, control: Element, budget: Budget): string {
  return climbed(from, control, budget, false) || climbed(from, control, budget, true);
}

function climbed(from: Element, control: Element, budget: Budget, affixes: boolean): string {
  let at: Element | null = from;
  for (let level = 0; at && level < LIMITS.climb && !BOUND.test(at.localName); level++) {
    if (at.matches('td,[role=gridcell],[role=cell]') && inDataRow(at, budget)) return '';
    if (at.localName === 'tr' || at.localName === 'li') return '';
    const before = reach(at, control, 'previousSibling', budget, affixes);
    if (before !== null) return before;
    at = around(at);
  }
  return '';
}

/** First text in one direction; null when there is none, empty when something else comes first. */
function reach(
  from: Element,
  control: Element,
  way: 'nextSibling' | 'previousSibling',
  budget: Budget,
  affixes = false,
): string | null {
  let node = from[way];
  for (let i = 0; node && i < LIMITS.siblings && spend(budget); i++, node = node[way]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element && !passes(element)) {
      const blocked = blocking(element, control, way, budget);
      if (blocked !== null) return blocked;
      continue;
    }
    const raw = element
      ? shown(element)
        ? rawTextOf(element, budget, 'name')
        : ''
      : node.nodeType === 3 && !(node.parentElement && (isFilled(node.parentElement) || showsValue(node.parentElement)))
        ? (node as Text).data
        : '';
    const text = bareName(scrub(raw.slice(0, LIMITS.raw)));
    if (!/\p{L}/u.test(text) || (!affixes && element && isAffix(element, text))) continue;
    if (
      isProse(raw) ||
      (element ?? node.parentElement ?? from).closest('li,article,blockquote,pre') !== from.closest('li,article,blockquote,pre')
    )
      return '';
    if (isTalk(element ?? from)) return '';
    // The search box of an open list hangs below: then what counts is where the list stands.
    if (element && way === 'previousSibling' && !facing(element, control) && !(from.clientHeight > 1 && facing(element, from)))
      continue;
    return element && namesAnother(element, control) ? '' : text;
  }
  return null;
}

function passes(element: Element): boolean {
  return (
    !element.matches(`${FIELD},${LANDMARKS},${HEADINGS},table,form,fieldset`) &&
    !controlsIn(element).length &&
    !firstIn(element, HEADINGS)
  );
}

/** What an element that is no text says: '' ends the search, null lets it go on. */
function blocking(element: Element, control: Element, way: string, budget: Budget): string | null {
  if (!shown(element) && !element.matches('input[type=file]')) return null;
  if (element.matches(PANEL_TITLE))
    return controlsIn(around(element) ?? element).length < 2 ? textOf(element, budget, 'name') : '';
  // « Autre, précisez » asks for what is written beside it; parts of one answer follow each other.
  if (way === 'previousSibling' && element.localName === 'label' && firstIn(element, 'input[type=radio],input[type=checkbox]')) {
    const text = textOf(element, budget, 'name');
    return ASKS_ON.test(text) ? text : '';
  }
  return isPart(element) && isPart(control) ? null : '';
}

/** One of the short boxes a number or a date is cut into. */
function isPart(control: Element): boolean {
  const length = Number(attribute(control, 'maxlength')) || Number(attribute(control, 'size'));
  return control.localName === 'input' && length > 0 && length < 5;
}

function isProse(raw: string): boolean {
  const text = raw.trim();
  return text.length > 200 || /[^.\s]{3}[.!…]$/.test(text);
}

function shown(element: Element): boolean {
  return inSight(element) && !isHelp(element) && !HELP_WORD.test(attribute(element, 'alt'));
}

function controlsIn(element: Element): Element[] {
  return [...all(element, CONTROL)]
    .slice(0, LIMITS.siblings)
    .filter(
      (one) => !one.matches(`${POPUP},${REPLACED}`) && (inSight(one) || one.matches('[type=file],[type=checkbox],[type=radio]')),
    );
}

function controlsBy(control: Element): number {
  const parent = unclobbered(control, 'parentElement');
  return parent && !BOUND.test(parent.localName) ? controlsIn(parent).length : 0;
}
