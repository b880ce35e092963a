/**
 * The one place that looks at what a list shows: only to refuse a name that repeats it. Nothing of it leaves, and what is
 * typed is not looked at.
 */
import { type Budget, spend } from './limits';
import { scrub } from './scrub';
import { all } from './unclobbered';

const LIST_BUTTON = 'button,[role=combobox],[role=button],[role=listbox],[role=spinbutton],[role=slider]';
const TYPED = 'input,textarea,[contenteditable]:not([contenteditable=false])';

/** Entries of a list compared at most. */
const ENTRIES = 200;

/** True when a name says again what the control's own list or button shows. */
export function echoes(control: Element, name: string, budget: Budget): boolean {
  if (!name || control.matches(TYPED)) return false;
  if (control.localName === 'select') return some(control, budget, (text) => text === name);
  return control.matches(LIST_BUTTON) && some(control, budget, (text) => text.length > 1 && name.includes(text));
}

function some(root: Element, budget: Budget, says: (text: string) => boolean): boolean {
  const holders = [root, ...all(root, '*')].slice(0, ENTRIES);
  return holders.some((holder) => {
    for (let node = holder.firstChild; node && spend(budget); node = node.nextSibling) {
      if (node.nodeType === 3 && says(scrub((node as Text).data))) return true;
    }
    return false;
  });
}
