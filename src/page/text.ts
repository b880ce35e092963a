import { all, attribute, closest, drawn, genuine, matches } from './genuine';
import { type Budget, LIMITS, spend } from './limits';
import { scrub } from './scrub';

/** Whatever can hold what someone typed, chose or attached, the boxes where widgets repeat it, and code. Never entered. */
const FILLED = [
  'script,style,noscript,template,iframe,object,input,textarea,select,option,output,:read-write,[contenteditable]:not([contenteditable=false])',
  '[role$=box]:not([role=checkbox]),[role=spinbutton],[role=slider]',
  '.ui-inputfield,.select2-selection,.chosen-single,[class*=singleValue],[class*=multiValue],[class*=ngle-value],[class*=lti-value]',
].join();

const SILENT = 'svg,canvas,[hidden],[aria-hidden=true]';

/** Hints that stand inside a label or legend; read as hints, not as names. */
export const HINTS = ['.fr-hint-text,.fr-message,.fr-messages-group,.fr-error-text,.form-text,.help-block,.description'].join();

// Written inside a word: no space around.
const INLINE = /^(b|i|em|strong|su[bp]|u|abbr|mark)$/i;

/** True when the element is, holds or stands in something a person fills in. */
export function isFilled(element: Element): boolean {
  return closest(element, FILLED) !== null;
}

/**
 * Text of an element as a reader sees it, cleaned by `scrub`; empty when the element is something one fills in.
 * Controls, scripts, hidden parts and `except` are stepped over. An element that is not drawn itself is read whole,
 * as `aria-labelledby` wants it.
 */
export function textOf(element: Element, budget: Budget, except = ''): string {
  return isFilled(element) ? '' : scrub(gather(element, budget, except ? `${SILENT},${except}` : SILENT, drawn(element)));
}

function gather(root: Element, budget: Budget, silent: string, whenDrawn: boolean): string {
  let text = '';
  let left: number = LIMITS.textNodes;
  const stack: (Node | string | null)[] = [genuine(root, 'firstChild')];
  while (stack.length && left-- > 0 && text.length < LIMITS.raw && spend(budget)) {
    const node = stack.pop() ?? '';
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    stack.push(genuine(node, 'nextSibling'));
    if (node.nodeType === 3) text += (node as Text).data.slice(0, LIMITS.raw).replace(/\s+/g, ' ');
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (matches(element, FILLED) || matches(element, silent) || (whenDrawn && !drawn(element))) continue;
    const gap = INLINE.test(element.localName) ? '' : ' ';
    text += gap + (element.localName === 'img' ? attribute(element, 'alt') : '');
    if (element.localName === 'slot') {
      for (const given of (element as HTMLSlotElement).assignedElements().slice(0, LIMITS.siblings)) {
        text += gather(given, budget, silent, whenDrawn);
      }
    }
    stack.push(gap, genuine(element, 'firstChild'));
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
