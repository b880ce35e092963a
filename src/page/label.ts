import { bareName } from './bare-name';
import { steady } from './first-seen';
import { isHelp, isPicker, isUpload, showsValue } from './kinds';
import { isLabelledButton, labelsOf } from './labels';
import { type Budget, LIMITS } from './limits';
import { near } from './near';
import { beside, componentLabel, looseLabel } from './neighbour';
import { spaced } from './path';
import { scrub } from './scrub';
import { columnOf, headAbove } from './table';
import { partFor, textOf } from './text';
import { all, around, attribute, inSight, rootOf, unclobbered } from './unclobbered';
import { openers, standsFor } from './widget';

/**
 * The name of a form control, cleaned; empty when nothing names it. Sources in the order of the accessible-name
 * standard (W3C accname 1.2, HTML-AAM): `aria-labelledby`, `aria-label`, `label`, content where the role is named by
 * it; then the control a widget stands for, and what a sighted person takes for a label: column head, preceding cell
 * or text; then title and placeholder, the nearest text on the screen, and the control's own name.
 *
 * Own code, although `dom-accessibility-api` exists: the standard puts the value of a control embedded in a label
 * into the name (step 2E), and that package follows it. Nothing here reads a value.
 */
export function labelOf(control: Element, budget: Budget): string {
  const own = declared(control, budget);
  if (specific(own)) return own;
  return (
    first([
      () => standsFor(control, (one) => specific(declared(one, budget))),
      ...openers(control).map((one) => () => placed(one, budget)),
      () => (/^(?:search|recher|cherch|filt)/i.test(own) ? own : ''),
      () => placed(control, budget),
      () => own || standsFor(control, (one) => declared(one, budget)),
      () => (isUpload(control) ? bareName(textOf(control, budget, 'name')) : ''),
      () => tip(control),
      () => bareName(example(control)),
      () => near(control, budget),
      () => humanised(attribute(control, 'name') || attribute(control, 'id')),
    ]) || ''
  );
}

/** What a sighted person takes for the label, by its place. */
function placed(control: Element, budget: Budget): string {
  return first([
    () => componentLabel(control, budget, true),
    () => looseLabel(control, budget),
    () => columnOf(control, budget),
    () => headAbove(control, budget),
    () => beside(control, budget),
  ]);
}

// What the search box of any list, the box of any tags and any place for files are called.
const WHATEVER =
  /^(?:(?:search|(?:re)?chercher?|filtrer|filter|select|sélectionne[rz]|choisi(?:r|ssez)|choose|tags?|browse|parcourir)(?:\s\S+){0,2}\s*[.…]*$|(?:type|tape[rz])\s(?:here|to|in|ici|pour)\b|(?:dra[gw]|drop|d[ée]pose[rz]|glisse[rz])\b.*(?:file|fichier)|(?:pin\s?input|pin code .*|slider|selected items|date\s?picker(?: input)?|read only filename)$|use the arrow keys)/i;

/** A name; empty when every control of its kind has it. */
function specific(name: string): string {
  return WHATEVER.test(name) ? '' : name;
}

// What shows its choice where others have their words. Components call it by that choice, too.
const SHOWS_CHOICE =
  ':is(button,[role=button])[aria-haspopup],[role=combobox]:not(input,textarea,select,:has(input)),' +
  'input[readonly]:is([role=combobox],[aria-haspopup])';
// A box over a list of its own, where one may type instead: what it is called may be its choice, a `label` is not.
const OVER_LIST = 'input:is([aria-haspopup=listbox],[aria-haspopup=tree])';

/** What markup says the control is called. */
function declared(control: Element, budget: Budget): string {
  return first([
    () => bareName(referencedText(control, 'aria-labelledby', budget)),
    () => ownName(control),
    () =>
      bareName(
        scrub(
          labelsOf(control)
            .map((label) => labelText(label, control, budget))
            .join(' '),
        ),
      ),
    () => (control.matches(OVER_LIST) ? overList(control, budget) : ''),
    () =>
      /^(checkbox|radio|switch|menuitemcheckbox)$/.test(attribute(control, 'role'))
        ? bareName(textOf(control, budget, 'name'))
        : '',
    () => (control.localName.includes('-') ? bareName(cleanAttribute(control, 'label')) : ''),
  ]);
}

/** The `aria-label`; empty where a choice may stand there, and where every control of its kind has it and a `label` says more. */
function ownName(control: Element): string {
  if (control.matches(`${SHOWS_CHOICE},${OVER_LIST}`) || isLabelledButton(control)) return '';
  const name = bareName(cleanAttribute(control, 'aria-label'));
  return labelsOf(control).length ? specific(name) : name;
}

function overList(control: Element, budget: Budget): string {
  return first([
    () => componentLabel(control, budget, true),
    () => looseLabel(control, budget),
    () => (control.matches(SHOWS_CHOICE) || showsValue(control) ? '' : bareName(cleanAttribute(control, 'aria-label'))),
  ]);
}

/** The title, unless the control may show its choice there: a list, its button, a box of a picker, or one nobody types in. */
export function tip(control: Element): string {
  return isPicker(control) ||
    control.matches(
      '[readonly],[aria-readonly=true],[aria-haspopup],button,select,[role=combobox],[role=listbox],[role=button],[class*=selection i]',
    )
    ? ''
    : bareName(cleanAttribute(control, 'title'));
}

/** The example in the box; lists show their choice there. */
export function example(control: Element): string {
  return control.matches('[readonly],[role=combobox],[aria-haspopup]') ? '' : cleanAttribute(control, 'placeholder');
}

/** The first source that says something in letters; a source that fails on a broken page counts as silent. */
export function first(sources: readonly (() => string)[]): string {
  for (const source of sources) {
    try {
      const text = source();
      if (/\p{L}/u.test(text)) return text;
    } catch {}
  }
  return '';
}

/** An attribute meant for people, cleaned; empty once it changed. */
export function cleanAttribute(element: Element, name: string): string {
  return scrub(steady(element, name));
}

/**
 * Texts of the elements an `aria-*` list of ids points at, within the control's own document or shadow root. A name may be
 * out of sight, a description may not: components tell screen readers there what was chosen.
 */
export function referencedText(control: Element, list: keyof typeof ELEMENTS, budget: Budget): string {
  const ids = attribute(control, list).slice(0, LIMITS.raw).split(/\s+/).filter(Boolean).slice(0, LIMITS.ids);
  // Set by a script, elements leave an empty attribute behind.
  const named: readonly (Element | null)[] = ids.length
    ? ids.map((id) => unclobbered(rootOf(control), 'getElementById')(id))
    : (unclobbered(control, ELEMENTS[list]) ?? []).slice(0, LIMITS.ids);
  const names = list === 'aria-labelledby';
  const read = (one: Element | null) => {
    if (!one || one === control || (control.contains(one) && !control.matches('[role$=group],fieldset'))) return '';
    // A list named by the button that opens it, which shows what was chosen.
    if (names && one.matches(SHOWS_CHOICE)) return '';
    // What is kept for screen readers beside a list tells its choice.
    if (names && isHelp(one) && one.matches('[aria-hidden=true]')) return '';
    if (!names && ![one, around(one)].every((each) => each && inSight(each))) return '';
    return cleanAttribute(one, 'aria-label') || textOf(one, budget, names ? 'name' : 'message', control);
  };
  return scrub(named.map(read).join(' '));
}

const ELEMENTS = {
  'aria-labelledby': 'ariaLabelledByElements',
  'aria-describedby': 'ariaDescribedByElements',
  'aria-errormessage': 'ariaErrorMessageElements',
} as const;

function labelText(label: Element, control: Element, budget: Budget): string {
  const inside = all(label, 'input:not([type=hidden]),select,textarea');
  if (inside.length < 2 || !label.contains(control)) return textOf(label, budget, 'name', control);
  return partFor(label, control, budget, /^(checkbox|radio)$/.test(attribute(control, 'type')));
}

// `form:j_idt45:serviceApplicatif` says « service Applicatif ».
function humanised(name: string): string {
  const words = name
    .slice(0, LIMITS.text)
    .split(/[:[\].]+/)
    .filter((part) => /^[\p{L}_-]{3,}$/u.test(part) && !/^(?:j_|form$|file$)/.test(part));
  return scrub(spaced((words.pop() ?? '').replace(/[_-]+/g, ' ')));
}
