/** The words of an element, a line for each block: as long texts of a page are read. */
import { unclobbered } from './unclobbered';

/** Bounds on one reading: nodes walked, milliseconds, characters gathered. */
export interface LineLimits {
  readonly nodes: number;
  readonly time: number;
  readonly text: number;
}

/**
 * Walks what is below `root` in document order; what a control holds is for the caller to leave out.
 * @param before what stands before the words of an element, with a line break where it begins a line; null leaves it out
 */
export function linesOf(root: Element, limits: LineLimits, before: (element: Element) => string | null): string {
  const until = performance.now() + limits.time;
  let left = limits.nodes;
  let text = '';
  const stack: (Node | string)[] = [root];
  while (stack.length > 0 && left-- > 0 && text.length < limits.text && performance.now() < until) {
    const step = stack.pop() as Node | string;
    if (typeof step === 'string') {
      text += step;
      continue;
    }
    const next = step !== root && unclobbered(step, 'nextSibling');
    if (next) stack.push(next);
    if (step.nodeType === 3) text += (step as Text).data.replace(/[\p{Cc}\s]+/gu, ' ');
    if (step.nodeType !== 1) continue;
    const opened = step === root ? '\n' : before(step as Element);
    if (opened === null) continue;
    text += opened;
    if (opened.includes('\n')) stack.push('\n');
    const first = unclobbered(step, 'firstChild');
    if (first) stack.push(first);
  }
  return text;
}
