/** Which other element carries the name of a control that belongs to a component. */

import { isBox, NATIVE } from './controls';
import { LIMITS } from './limits';
import { listed } from './listed';
import { all, around, attribute, hostOf, inSight, rootOf, unclobbered } from './unclobbered';

const LISTS = '[role=listbox],[role=tree],[role=grid],[role=menu]';
/** What opens a list, whose entries may be boxes to tick. */
const LISTING = 'input:not([type=checkbox],[type=radio],[role=switch]),[role=combobox],[aria-haspopup]';
const OPENERS = '[aria-expanded=true]:is([role=combobox],[aria-haspopup]:not([aria-haspopup=menu]))';

/**
 * The first name among the elements a control stands for: the combobox around it, the hidden native control that its
 * component replaced, the component it is drawn in, and, for the search box of a list, what opened the list.
 */
export function standsFor(control: Element, nameOf: (one: Element) => string): string {
  for (const one of candidates(control, 0)) {
    const name = one !== control && nameOf(one);
    if (name) return name;
  }
  return '';
}

function* candidates(control: Element, depth: number): Generator<Element> {
  const wrapper = around(control)?.closest('[role=combobox]');
  if (wrapper) yield wrapper;
  for (const native of replaced(control)) if (!isBox(native) || !control.matches(LISTING)) yield native;
  yield* components(control);
  if (depth === 0) {
    for (const opener of openers(control)) {
      yield opener;
      yield* candidates(opener, 1);
    }
  }
}

/** Native controls beside the component or inside it, kept out of sight: it drew itself in their place. */
function* replaced(control: Element): Generator<Element> {
  if (!control.matches(NATIVE)) yield* hidden(all(control, NATIVE));
  let at: Element | null = control;
  // Once it is found, or met itself, what stands beside farther out is what another component replaced.
  let isFound = control.matches(NATIVE) && isReplaced(control);
  for (let level = 0; at && level < LIMITS.climb; level++) {
    for (const way of isFound ? [] : (['previousElementSibling', 'nextElementSibling'] as const)) {
      const sibling = unclobbered(at, way);
      if (sibling?.matches(NATIVE)) yield* hidden([sibling]);
      else if (sibling && !inSight(sibling)) yield* hidden(all(sibling, NATIVE));
    }
    at = around(at);
    if (!at || /^(form|table|fieldset|main|body|dialog|td)$/.test(at.localName)) return;
    const natives = [...all(at, NATIVE)].slice(0, LIMITS.siblings).filter((one) => one !== control);
    // Another control in sight: this is no longer one component.
    if (natives.some((one) => !isReplaced(one))) return;
    isFound ||= natives.length > 0;
    yield* natives;
  }
}

/** Out of sight, or out of reach: some components leave the native control laid out under themselves. */
function isReplaced(native: Element): boolean {
  return native.matches('[hidden],[aria-hidden=true],[tabindex="-1"]') || !inSight(native);
}

function* hidden(natives: Iterable<Element>): Generator<Element> {
  for (const native of natives) {
    if (isReplaced(native)) yield native;
    return;
  }
}

/** The component a control is drawn in: its host, where it is the only control; the custom element around it. */
function* components(control: Element): Generator<Element> {
  let inner: Element = control;
  for (let host = hostOf(control); host; host = hostOf(host)) {
    if (listed(rootOf(inner), NATIVE).filter(inSight).length > 1) break;
    yield host;
    inner = host;
  }
  let at = unclobbered(control, 'parentElement');
  for (let level = 0; at && level < 3; level++, at = unclobbered(at, 'parentElement')) {
    if (!at.localName.includes('-')) continue;
    if ([...all(at, NATIVE)].slice(0, LIMITS.siblings).filter(inSight).length < 2) yield at;
    return;
  }
}

/** What opened the list that a control searches: named by `aria-controls` on both, else the one thing open. */
export function openers(control: Element): Element[] {
  try {
    return control.matches('[role=combobox]:not(input),select') ? [] : linked(control);
  } catch {
    return []; // a form that hides its own methods
  }
}

function linked(control: Element): Element[] {
  const root = rootOf(control);
  const ids = idsIn(control);
  // A combobox says itself which list is its own; what only stands in a list is found by the list around.
  const combobox = control.matches('[role=combobox]');
  let popup: Element | null = combobox ? null : control;
  let list = false;
  // What stands with other controls in the smallest part that has a list is none of that list: it stands beside.
  let shared: Element | null = null;
  for (
    let level = 0;
    popup && level < LIMITS.climb && popup.localName !== 'body';
    level++, popup = unclobbered(popup, 'parentElement')
  ) {
    const id = attribute(popup, 'id');
    if (id) ids.push(id);
    const lists = listed(popup, LISTS);
    if (!list && (popup.matches(LISTS) || lists.length)) {
      list = true;
      if ([...all(popup, NATIVE)].slice(0, LIMITS.siblings).some((one) => one !== control && inSight(one))) shared = popup;
    }
    if (list) ids.push(...lists.slice(0, 2).map((one) => attribute(one, 'id')));
    if (popup.localName === 'form' || popup.localName === 'main') break;
  }
  const links = [...new Set(ids)].slice(0, LIMITS.ids);
  for (const id of links) {
    const found = listed(root, '[aria-controls],[aria-owns]').filter(
      (one) =>
        idsIn(one).includes(id) &&
        one !== control &&
        !one.contains(control) &&
        !shared?.contains(one) &&
        (!combobox || one.matches('button,[role=button]')),
    );
    // Several lists of one id: nothing tells whose box this is.
    if (found.length) return found.length < 3 ? found : [];
  }
  if (!list) return [];
  const open = listed(root, OPENERS).filter((one) => one !== control && !one.contains(control) && !shared?.contains(one));
  return open.length === 1 ? open : [];
}

function idsIn(element: Element): string[] {
  return `${attribute(element, 'aria-controls')} ${attribute(element, 'aria-owns')}`.split(/\s+/).filter(Boolean);
}
