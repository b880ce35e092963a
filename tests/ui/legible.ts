/** What can be read of what is drawn: lines that lie on one another, and words that are cut with no way to the rest. */

import { whatIsForEars } from './layout';

interface Line {
  readonly box: Box;
  readonly of: HTMLElement;
  /** What is drawn over the rest on purpose, and this line with it. */
  readonly layer: Element | null;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels two lines may share: the space below the letters of one is above those of the next. */
const SHARED = { across: 2, down: 5 } as const;
/** CSS pixels of a line that may be cut: less is no part of a letter. */
const CUT = 3;

/** How an element is drawn, as far as it matters to what is in it. */
interface Frame extends Pick<CSSStyleDeclaration, 'overflowX' | 'overflowY' | 'position' | 'zIndex'> {
  readonly box: Box;
}

/** Tells how elements are drawn as the page stands now: each is looked at once. */
type FrameOf = (element: HTMLElement) => Frame;

function frames(): FrameOf {
  const known = new Map<HTMLElement, Frame>();
  return (element) => {
    let frame = known.get(element);
    if (!frame) {
      const { overflowX, overflowY, position, zIndex } = getComputedStyle(element);
      frame = { overflowX, overflowY, position, zIndex, box: element.getBoundingClientRect() };
      known.set(element, frame);
    }
    return frame;
  };
}

/** Lines of text, and pictures, of which one is drawn on the other. */
export function overlapping(root: HTMLElement): string[] {
  const frameOf = frames();
  const lines = [...texts(root), ...icons(root)]
    .flatMap(({ of, boxes }) => boxes.flatMap((box) => lineOf(of, box, frameOf)))
    .sort((one, other) => one.box.top - other.box.top);
  return lines.flatMap((line, at) => {
    const below = lines.slice(at + 1);
    const end = below.findIndex(({ box }) => box.top > line.box.bottom);
    return below
      .slice(0, end < 0 ? below.length : end)
      .filter((other) => other.layer === line.layer && isOn(line.box, other.box) && !isEllipsis(line, other))
      .map((other) => `${named(line.of)} and ${named(other.of)}`);
  });
}

/** Texts of which a part is in sight nowhere, however one scrolls, and that nothing on the way says in full. */
export function cut(root: HTMLElement): string[] {
  const frameOf = frames();
  return texts(root)
    .filter(({ of, boxes }) => boxes.some((box) => isCut(of, box, frameOf)) && !saysAll(of))
    .map(({ of }) => named(of));
}

/** Pressed, what is around it opens what is cut; or it says the whole where one points, and to a screen reader. */
function saysAll(element: HTMLElement): boolean {
  return element.closest('a, button, summary, [data-answer], [data-also], [title]:not([title=""])') !== null;
}

function texts(root: HTMLElement): { readonly of: HTMLElement; readonly boxes: readonly Box[] }[] {
  const isForEars = whatIsForEars();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.nodeValue?.trim() || of.closest('svg, [hidden], script, style') || isForEars(of)) continue;
    if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length > 0) found.push({ of, boxes });
  }
  return found;
}

function icons(root: HTMLElement): { readonly of: HTMLElement; readonly boxes: readonly Box[] }[] {
  const isForEars = whatIsForEars();
  return [...root.querySelectorAll('svg.ic')].flatMap((icon) => {
    const of = icon.parentElement;
    const isSeen = icon.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return of && isSeen && !isForEars(of) ? [{ of, boxes: [icon.getBoundingClientRect()] }] : [];
  });
}

/** The part of a line that is in sight, if any. */
function lineOf(of: HTMLElement, box: Box, frameOf: FrameOf): Line[] {
  let { left, top, right, bottom } = box;
  let layer: Element | null = null;
  for (let at: HTMLElement | null = of; at; at = at.parentElement) {
    const { overflowX, overflowY, position, zIndex, box: frame } = frameOf(at);
    if (overflowX !== 'visible') [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
    if (overflowY !== 'visible') [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    if (!layer && (/absolute|fixed|sticky/.test(position) || (position === 'relative' && Number(zIndex) > 1))) layer = at;
  }
  return right - left > 1 && bottom - top > 1 ? [{ of, layer, box: { left, top, right, bottom } }] : [];
}

/** A line that ends in « … » has two boxes: that of all its text, and that of what is drawn of it. */
function isEllipsis(one: Line, other: Line): boolean {
  return one.of === other.of && Math.abs(one.box.top - other.box.top) < 1;
}

function isOn(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > SHARED.across && down > SHARED.down;
}

function isCut(of: HTMLElement, box: Box, frameOf: FrameOf): boolean {
  for (let at: HTMLElement | null = of; at; at = at.parentElement) {
    const { overflowX, overflowY, box: frame } = frameOf(at);
    const cuts = /hidden|clip/;
    if (cuts.test(overflowX) && (box.right > frame.right + CUT || box.left < frame.left - CUT)) return true;
    if (cuts.test(overflowY) && (box.bottom > frame.bottom + CUT || box.top < frame.top - CUT)) return true;
    // What scrolls brings what is in it into sight; further out, what is in sight is the frame of it.
    if (/auto|scroll/.test(overflowY)) return false;
  }
  return false;
}

function named(element: HTMLElement): string {
  const around = element.parentElement;
  const text = element.textContent?.trim().slice(0, 40) ?? '';
  return `${around?.localName}.${around?.className} > ${element.localName}.${element.className} « ${text} »`;
}
