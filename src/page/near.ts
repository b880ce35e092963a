import { bareName } from './bare-name';
import { CONTROL } from './controls';
import { HEADINGS } from './heading-kinds';
import { choiceBeside, FILLED, isHelp, isTalk, LANDMARKS, LIVE, showsValue } from './kinds';
import { type Budget, LIMITS, spend } from './limits';
import { listed } from './listed';
import { namesAnother } from './others';
import { isBefore, isOver } from './place';
import { scrub } from './scrub';
import { inDataRow } from './table';
import { drawn, unclobbered } from './unclobbered';

const SCOPE = 'form,fieldset,[role=form],[role=group],dialog,[role=dialog],section,main,[role=main],article,body';
const NEVER = `${FILLED},${LIVE},${LANDMARKS},${HEADINGS},button,[role=button],a[href],summary,li,legend,label,caption,th,svg,[aria-hidden=true],[role=tooltip]`;

/** Pixels: farther texts name nothing. */
const FAR = { over: 48, before: 240 };

/** Nodes walked back from the control, and controls whose place is asked. */
const BACK = 200;

/**
 * Where markup says nothing: the nearest text over the control or before it on its line, in the same form. A text that
 * another control stands nearer to is that control's.
 */
export function near(control: Element, budget: Budget): string {
  const scope = control.closest(SCOPE);
  const box = control.getBoundingClientRect();
  if (!scope || box.width < 2 || inDataRow(control, budget)) return '';
  const others = listed(scope, CONTROL)
    .slice(0, LIMITS.candidates)
    .filter((one) => one !== control && drawn(one) && !one.contains(control));
  const boxes = others
    .slice(0, BACK)
    .map((one) => one.getBoundingClientRect())
    .filter(({ width }) => width > 1);
  let best = '';
  let distance = Number.POSITIVE_INFINITY;
  const walker = control.ownerDocument.createTreeWalker(scope, 4);
  walker.currentNode = control;
  const range = control.ownerDocument.createRange();
  for (let i = 0, node = walker.previousNode(); node && i < BACK && spend(budget); i++, node = walker.previousNode()) {
    const raw = (node as Text).data;
    if (!/\p{L}/u.test(raw)) continue;
    range.selectNodeContents(node);
    const place = range.getBoundingClientRect();
    const far = gap(place, box);
    if (far >= distance || boxes.some((other) => gap(place, other) < far || between(place, other, box))) continue;
    const parent = node.parentElement;
    const text =
      parent && speaks(parent, budget) && !namesAnother(parent, control) && !choiceBeside(control)?.contains(parent)
        ? bareName(scrub(raw))
        : '';
    if (!text || /[^.\s]{3}[.!…]\s*$/.test(raw) || text.length > 120) continue;
    best = text;
    distance = far;
  }
  return best;
}

function gap(label: DOMRect, box: DOMRect): number {
  if (isBefore(label, box) && box.left - label.right < FAR.before) return Math.max(0, box.left - label.right) / 4;
  if (isOver(label, box) && box.top - label.bottom < FAR.over)
    return Math.max(0, box.top - label.bottom) + Math.abs(label.left - box.left) / 20;
  return Number.POSITIVE_INFINITY;
}

function between(label: DOMRect, other: DOMRect, box: DOMRect): boolean {
  return (isBefore(label, other) && isBefore(other, box) && isBefore(label, box)) || (isOver(label, other) && isOver(other, box));
}

function speaks(parent: Element, budget: Budget): boolean {
  let at: Element | null = parent;
  for (let level = 0; at && level < LIMITS.climb; level++, at = unclobbered(at, 'parentElement'))
    if (showsValue(at) || isHelp(at)) return false;
  return !parent.closest(NEVER) && drawn(parent) && !isTalk(parent) && !inDataRow(parent, budget);
}
