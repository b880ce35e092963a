import { HELP_LINK, HELP_WORD, isMark } from './bare-name';
import { choiceBeside, FILLED, isFilled, isHelp, isIcon, isTalk, LIVE, showsValue } from './kinds';
import { type Budget, LIMITS, spend } from './limits';
import { listed } from './listed';
import { scrub } from './scrub';
import { attribute, drawn, firstIn, inSight, unclobbered } from './unclobbered';

/**
 * What a text is read for. A `name` leaves out hints, marks, buttons and icons; a `title` keeps its buttons; only a
 * `message` may come from a live region.
 */
export type Use = 'name' | 'title' | 'message';

const UNSEEN = 'svg,canvas,[hidden],[aria-hidden=true],[role=tooltip]';
const LIST = '[role=combobox],[aria-haspopup=listbox]';
const BUTTON = 'button,[role=button],summary,a[role=button]';

// Written inside a word: no space around. Where the page is laid out, its style decides.
const INLINE = /^(a|b|i|em|strong|su[bp]|u|abbr|mark|span|slot|wbr|small|font|code|label|q|cite|dfn|bdi|bdo)$/i;

/**
 * Text of an element as a reader sees it, cleaned by `scrub`; empty when the element is something one fills in, shows
 * what was chosen, or tells what happened. Controls, scripts, and hidden parts are stepped over. An element that is
 * not drawn itself is read whole, as `aria-labelledby` wants it. `of`: the control it names. What a message quotes may
 * be what was typed, and is left out.
 */
export function textOf(element: Element, budget: Budget, use: Use = 'title', of?: Element): string {
  const text = rawTextOf(element, budget, use, of);
  return scrub(use === 'message' ? text.replace(QUOTED, ' ') : text);
}

/** The same before cleaning: its last sign tells a sentence from a name. */
export function rawTextOf(element: Element, budget: Budget, use: Use, of?: Element): string {
  if (isFilled(element) || showsValue(element)) return '';
  if (use !== 'message' && element.closest(LIVE)) return '';
  if (use === 'title' && isTalk(element)) return '';
  return gather([element, false], budget, use, drawn(element), element, of);
}

/**
 * The part of a label's text that belongs to one of the several controls it holds: before it, back to the control
 * before; after it when the control is a box or a radio button.
 */
export function partFor(label: Element, control: Element, budget: Budget, after: boolean): string {
  const parts = gather([label, false], budget, 'name', drawn(label), label, control, true).split('\n');
  const at = parts.indexOf('\t');
  return scrub((after && parts[at + 1]) || parts[at - 1] || '');
}

// What someone attached; a message may go on after it.
const EXTENSION = String.raw`\S\.(?:pdf|docx?|xlsx?|od[ts]|csv|txt|xml|json|zip|png|jpe?g|p12|p7b|pem|cer|crt|csr|key)`;
const FILE = { name: new RegExp(`${EXTENSION}\\s*$`, 'i'), message: new RegExp(`${EXTENSION}(?![\\w-])`, 'i') };

const QUOTED = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"|(?<![\p{L}\d])['‘](?=\S)(?:[^'‘’]|['’](?=\p{L}))*?['’](?![\p{L}\d])/gu;

/** A node, and whether its next sibling follows. */
type Step = readonly [Node, boolean];

function gather(
  from: Step,
  budget: Budget,
  use: Use,
  whenDrawn: boolean,
  root: Element,
  control?: Element,
  parted = false,
): string {
  const view = unclobbered(root.ownerDocument, 'defaultView');
  // A list inside its own label keeps there what it tells screen readers.
  const list = use === 'name' && (control?.matches(LIST) || firstIn(root, LIST) !== null);
  const choice = control && choiceBeside(control);
  let text = '';
  let left: number = LIMITS.textNodes;
  const stack: (Step | string)[] = [from];
  while (stack.length && left-- > 0 && text.length < LIMITS.raw && spend(budget)) {
    const step = stack.pop() ?? '';
    if (typeof step === 'string') {
      text += step;
      continue;
    }
    const [node, goesOn] = step;
    const next = goesOn && node.nextSibling;
    if (next) stack.push([next, true]);
    if (node.nodeType === 3) {
      const words = (node as Text).data.slice(0, LIMITS.raw);
      const isFile = use !== 'title' && FILE[use].test(words);
      if (!isFile && (use !== 'name' || node.parentNode === root || !isMark(words))) text += words.replace(/\s+/g, ' ');
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element !== root) {
      // A place kept for the controls of a label, so that its words fall to the right one.
      if (element === choice) continue;
      if (parted && element.matches('input,select,textarea')) text += element === control ? '\n\t\n' : '\n\n';
      if (element.matches(FILLED) || element.matches(UNSEEN) || showsValue(element) || holdsControl(element)) continue;
      if (use !== 'message' && element.matches(LIVE)) continue;
      if (use === 'name' && (element.matches(BUTTON) || isHelp(element) || isAside(element, root))) continue;
      if (
        use === 'name' &&
        element.matches('a[href],sup') &&
        /\p{L}/u.test(text) &&
        HELP_LINK.test(rawTextOf(element, budget, 'title'))
      )
        continue;
      if (whenDrawn && !(list ? inSight : drawn)(element)) continue;
    }
    const style = view?.getComputedStyle(element);
    if (element !== root && isIcon(element, style?.fontFamily)) continue;
    const gap = isInline(element, style?.display) ? '' : ' ';
    const alt = attribute(element, 'alt');
    text += gap + (use === 'name' && HELP_WORD.test(alt) ? '' : alt);
    stack.push(gap);
    for (const inner of contentOf(element)) stack.push(inner);
  }
  return text;
}

/** True for words out of sight, in a name that is in sight, after a comma or in brackets: said of it to screen readers alone. */
function isAside(element: Element, root: Element): boolean {
  const { firstChild } = element;
  if (firstChild?.nodeType !== 3 || !/^\s*[,;([–—]/.test((firstChild as Text).data.slice(0, LIMITS.text))) return false;
  return !inSight(element) && inSight(root);
}

/** What is drawn inside: what a slot was given, what a shadow root holds, else the children. Last first. */
function contentOf(element: Element): Step[] {
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length)
      return given
        .slice(0, LIMITS.siblings)
        .reverse()
        .map((node) => [node, false]);
  }
  const first = element.shadowRoot?.firstChild ?? element.firstChild;
  return first ? [[first, true]] : [];
}

/** A component with a control inside shows what that control holds. */
function holdsControl(element: Element): boolean {
  const root = element.shadowRoot;
  return root !== null && firstIn(root, FILLED.replace('script,style,noscript,template,', '')) !== null;
}

function isInline(element: Element, display = ''): boolean {
  if (!display || element.localName === 'wbr') return INLINE.test(element.localName);
  if (element.localName === 'br') return false;
  return display === 'inline' || display === 'contents';
}

/** Texts of the drawn elements that match, without doubles, in document order; `from` decides what to read of each. */
export function textsOf(
  root: ParentNode,
  selector: string,
  budget: Budget,
  most: number,
  from: (element: Element, budget: Budget) => string = textOf,
): string[] {
  const found = listed(root, selector);
  const texts = new Set<string>();
  for (let i = 0; i < found.length && i < LIMITS.candidates && texts.size < most && spend(budget); i++) {
    const element = found[i] as Element;
    const text = drawn(element) ? from(element, budget) : '';
    if (text) texts.add(text);
  }
  return [...texts];
}
