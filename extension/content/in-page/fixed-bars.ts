/** What a page fixes to the window does not follow its margin: here it is moved, or made narrower, by rules of user origin. */
import { all, around, attribute } from '../../../src/page/unclobbered';
import type { Margin } from '../../messaging/sidebar-placement';
import { isHost } from './host-mark';

/** CSS pixels between the points looked at, across, and down: densely at head and foot, where bars and buttons are. */
const ACROSS = 36;
const DOWN = { edge: 160, dense: 18, sparse: 60 };
/** Elements looked at under one point. */
const DEPTH = 12;
/** Rules for one page. */
const MOST = 20;

/** Rules for what is fixed in the room made and does not give way yet; empty when nothing is. @param width of the window without scroll bars */
export function clearBars(document: Document, { side, width: room }: Margin, width: number): string {
  const view = document.defaultView as Window;
  const { innerHeight: height } = view;
  const rules = new Map<Element, string>();
  const seen = new Set<Element>();
  for (let across = 4; across < room; across += ACROSS) {
    const x = side === 'right' ? width - across : across;
    for (let y = 4; y < height; y += y < DOWN.edge || y > height - DOWN.edge ? DOWN.dense : DOWN.sparse) {
      for (const under of document.elementsFromPoint(x, y).slice(0, DEPTH)) {
        for (let at: Element | null = under; at && !seen.has(at); at = around(at)) {
          seen.add(at);
          if (isHost(at) || view.getComputedStyle(at).position !== 'fixed') continue;
          const rule = clearing(at.getBoundingClientRect(), side, room, width);
          if (rule && rules.size < MOST && at.getRootNode() === document) rules.set(at, rule);
        }
      }
    }
  }
  return [...rules].map(([element, rule]) => `${selectorOf(element)}{${rule}}`).join('');
}

/** A small box moves beside us, a broad one ends there. */
function clearing({ left, right, width: own }: DOMRect, side: Margin['side'], room: number, width: number): string {
  const over = side === 'right' ? right - (width - room) : room - left;
  if (over <= 1) return '';
  if (own <= (width - room) / 2) return `translate:${side === 'right' ? -over : over}px !important`;
  const other = side === 'right' ? left : width - right;
  const narrow = `box-sizing:border-box !important;min-width:0 !important;max-width:calc(100% - ${room + Math.max(0, other)}px) !important`;
  return side === 'right' ? narrow : `${narrow};left:${Math.max(room, left)}px !important`;
}

/** Names one element without leaving anything on it: by its id, or by its way from there. */
function selectorOf(element: Element): string {
  const { parentElement } = element;
  const id = attribute(element, 'id');
  if (id && all(element.ownerDocument, `#${CSS.escape(id)}`).length === 1) return `#${CSS.escape(id)}`;
  if (!parentElement) return ':root';
  const name = CSS.escape(element.localName);
  return `${selectorOf(parentElement)}>${name}:nth-child(${Array.prototype.indexOf.call(parentElement.children, element) + 1})`;
}
