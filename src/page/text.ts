import { type Budget, LIMITS, spend } from './limits';
import { scrub } from './scrub';
import { all, attribute, drawn } from './unclobbered';

/** Whatever can hold what someone typed, chose or attached, and code. Never entered, and nothing inside is read. */
const FILLED = [
  'script,style,noscript,template,iframe,object,input,textarea,select,option,output,:read-write',
  '[contenteditable]:not([contenteditable=false]),[role$=box]:not([role=checkbox]),[role=spinbutton],[role=slider]',
].join();

/** Where widgets show again what was chosen, and what a reader does not see. Stepped over. */
const SHOWN = '[class*=value i],.ui-inputfield,.select2-selection,.chosen-single';
const SKIPPED = [FILLED, SHOWN, 'svg,canvas,[hidden],[aria-hidden=true]'].join();

/** Hints that stand inside a label or legend; read as hints, not as names. */
export const HINTS = ['.fr-hint-text,.fr-message,.fr-messages-group,.fr-error-text,.form-text,.help-block,.description'].join();

// Written inside a word: no space around.
const INLINE = /^(b|i|em|strong|su[bp]|u|abbr|mark)$/i;

/**
 * Text of an element as a reader sees it, cleaned by `scrub`; empty when the element is something one fills in.
 * Controls, scripts, hidden parts and `except` are stepped over. An element that is not drawn itself is read whole,
 * as `aria-labelledby` wants it.
 */
export function textOf(element: Element, budget: Budget, except = ''): string {
  if (element.closest(FILLED) || element.matches(SHOWN)) return '';
  return scrub(gather(element, budget, except ? `${SKIPPED},${except}` : SKIPPED, drawn(element)));
}

function gather(root: Element, budget: Budget, skipped: string, whenDrawn: boolean): string {
  let text = '';
  let left: number = LIMITS.textNodes;
  const stack: (Node | string | null)[] = [root.firstChild];
  while (stack.length && left-- > 0 && text.length < LIMITS.raw && spend(budget)) {
    const node = stack.pop() ?? '';
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    stack.push(node.nextSibling);
    if (node.nodeType === 3) text += (node as Text).data.slice(0, LIMITS.raw).replace(/\s+/g, ' ');
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.matches(skipped) || (whenDrawn && !drawn(element))) continue;
    const gap = INLINE.test(element.localName) ? '' : ' ';
    text += gap + attribute(element, 'alt');
    if (element.localName === 'slot') {
      for (const given of (element as HTMLSlotElement).assignedElements().slice(0, LIMITS.siblings)) {
        text += gather(given, budget, skipped, whenDrawn);
      }
    }
    stack.push(gap, element.firstChild);
  }
  return `${text} `;
}

/** Texts of the drawn elements that match, without doubles, in document order; `from` decides what to read of each. */
export function textsOf(root: ParentNode, selector: string, budget: Budget, most: number, from = textOf): string[] {
  const found = all(root, selector);
  const texts = new Set<string>();
  for (let i = 0; i < found.length && i < LIMITS.candidates && texts.size < most && spend(budget); i++) {
    const element = found[i] as Element;
    const text = drawn(element) ? from(element, budget) : '';
    if (text) texts.add(text);
  }
  return [...texts];
}
