/** The subject and the first message of the ticket that a page shows, without who wrote them. */
import { BLOCK_TAGS, CODE_TAGS } from '../page/block-tags';
import type { Ticket } from '../page/context';
import { FILLED, LIVE } from '../page/kinds';
import { linesOf } from '../page/lines';
import { all, attribute, drawn, unclobbered } from '../page/unclobbered';
import { TICKET_LIMITS } from './limits';
import { MESSAGE_LIKE, SUBJECT_LIKE, TICKET_TOOLS, TOOL_WORDS } from './tools';
import { withoutPeople } from './without-people';

const BLOCKS = new Set(BLOCK_TAGS);
const EDITED = ':read-write,[contenteditable]:not([contenteditable=false]),[role=textbox]';
/** Somebody else’s words, who wrote, what can be pressed: no part of what is asked. */
const LEFT_OUT = [
  ...[FILLED, LIVE, CODE_TAGS.join(), 'blockquote,button,[role=button],time,figure,svg,[aria-hidden=true],[hidden]'],
  '[class*=quote i],[class*=signature i],[class*=cite-prefix i],[class*=avatar i],[class*=author i]',
].join();
/** Around a page's matter. */
const AROUND = 'nav,aside,footer,[role=navigation],[role=complementary],[role=contentinfo],dialog,[role=dialog]';
/** Characters a message has at least in a tool we do not know: less is a label. */
const LEAST = 60;

/** Null where no ticket is shown, or its message is an editor. Bounded by `TICKET_LIMITS`; never throws. */
export function readTicket(document: Document): Ticket | null {
  try {
    const tool = TICKET_TOOLS.find(({ shows }) => all(document, shows).length > 0);
    const message = tool ? firstDrawn(document, tool.message) : likeliest(document);
    if (!message) return null;
    const asked = withoutPeople(textOf(message)).slice(0, TICKET_LIMITS.message);
    const subject = subjectOf(document, tool?.subject ?? SUBJECT_LIKE);
    return asked || subject ? { subject, message: asked } : null;
  } catch {
    return null;
  }
}

function subjectOf(document: Document, selector: string): string {
  const headed = firstDrawn(document, selector);
  const text = headed ? textOf(headed).replace(/\s+/g, ' ').trim() : titleOf(document);
  return withoutPeople(withoutNumber(text)).replace(/\n/g, ' ').slice(0, TICKET_LIMITS.subject);
}

/** A page's title without the tool's name, a ticket's number and what counts unread ones. */
function titleOf(document: Document): string {
  return unclobbered(document, 'title')
    .slice(0, 2 * TICKET_LIMITS.subject)
    .replace(/^\(\d+\)\s*/, '')
    .split(/\s+[-–—|·]\s+/)
    .filter((part) => !part.split(/\s+/).every((word) => TOOL_WORDS.test(word) || /^[#n°:]*\d*$/.test(word)))
    .join(' - ');
}

/** « Ticket (#1042) - Certificat », « [#1042] Certificat », « Certificat (1042) ». */
function withoutNumber(text: string): string {
  return text
    .replace(/^(?:(?:ticket|demande|incident|case|issue)\s*)?[[(]?(?:[#n°]\s*|[A-Z]{2,6}-)?\d+[\])]?\s*[-–—:|]?\s+/i, '')
    .replace(/\s*[[(]#?\d+[\])]\s*$/, '');
}

function firstDrawn(root: ParentNode, selector: string): Element | null {
  const found = all(root, selector);
  for (let at = 0; at < found.length && at < TICKET_LIMITS.candidates; at++) {
    const element = found[at] as Element;
    if (isShown(element)) return element;
  }
  return null;
}

function isShown(element: Element): boolean {
  return drawn(element) && !element.closest(EDITED);
}

/** The first block of prose that its author called a message, the smallest around its words. */
function likeliest(document: Document): Element | null {
  const root = all(document, 'main,[role=main]')[0] ?? document;
  const found = all(root, MESSAGE_LIKE);
  let best: Element | null = null;
  for (let at = 0; at < found.length && at < TICKET_LIMITS.candidates; at++) {
    const element = found[at] as Element;
    if (best && !isInside(element, best)) break;
    if (!element.closest(AROUND) && isShown(element) && isProse(element)) best = element;
  }
  return best;
}

/** Words of one’s own, not those of a form or of many small parts. */
function isProse(element: Element): boolean {
  const text = textOf(element);
  return text.replace(/\s/g, '').length >= LEAST && text.split('\n').some((line) => line.trim().split(/\s+/).length > 6);
}

/** A line for each block. */
function textOf(root: Element): string {
  return linesOf(root, TICKET_LIMITS, lineStart)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function lineStart(element: Element): string | null {
  if (element.matches(LEFT_OUT) || !drawn(element)) return null;
  const alt = attribute(element, 'alt');
  return (BLOCKS.has(unclobbered(element, 'localName')) ? '\n' : '') + (alt && ` ${alt} `);
}

/** False for the element itself. */
function isInside(element: Element, other: Element): boolean {
  return (unclobbered(other, 'compareDocumentPosition')(element) & 16) !== 0;
}
