/** The questions and answers of the official page, folded or not, as its text says them; never what a control holds. */
import { BLOCK_TAGS, CODE_TAGS, HEAD_TAGS, headingMark } from '../../../src/official/block-tags';
import { type Block, readBlocks } from '../../../src/official/blocks';
import { FILLED, LIVE } from '../../../src/page/kinds';
import { all, attribute, unclobbered } from '../../../src/page/unclobbered';

/** Bounds on what is taken of a page nobody vouches for; an answer beyond them is left out whole, never cut. */
export const OFFICIAL_LIMITS = { nodes: 60_000, time: 1000, text: 1_000_000, blocks: 400, question: 300, answer: 8000 } as const;

const BLOCKS = new Set(BLOCK_TAGS);
const HEADS = new Set(HEAD_TAGS);
/** What stands around the answers, not the head or the foot of one. */
const AROUND = 'nav,aside,header:not(article *,details *),footer:not(article *,details *)';
const LEFT_OUT = [FILLED, LIVE, AROUND, CODE_TAGS.join()].join();

/** What the page holds of questions and answers, in its order; none where it has another shape. Never throws. */
export function readOfficial(document: Document): readonly Block[] {
  const { question: asked, answer, blocks: most } = OFFICIAL_LIMITS;
  const root = all(document, 'main,[role=main]')[0] ?? unclobbered(document, 'body');
  return readBlocks(root ? linesOf(root) : '')
    .blocks.filter(({ question, text }) => (question?.length ?? 0) <= asked && text.length <= answer)
    .slice(0, most);
}

/** A line for each block, `headingMark` before those that head something. */
function linesOf(root: Element): string {
  const until = performance.now() + OFFICIAL_LIMITS.time;
  let left: number = OFFICIAL_LIMITS.nodes;
  let text = '';
  const stack: (Node | string)[] = [root];
  while (stack.length > 0 && left-- > 0 && text.length < OFFICIAL_LIMITS.text && performance.now() < until) {
    const step = stack.pop() as Node | string;
    if (typeof step === 'string') {
      text += step;
      continue;
    }
    const next = step !== root && unclobbered(step, 'nextSibling');
    if (next) stack.push(next);
    if (step.nodeType === 3) text += (step as Text).data.replace(/[\p{Cc}\s]+/gu, ' ');
    if (step.nodeType !== 1) continue;
    const element = step as Element;
    if (element !== root && isLeftOut(element)) continue;
    const tag = unclobbered(element, 'localName');
    const heads = HEADS.has(tag) || opens(element);
    if (heads) text += `\n${headingMark(tag)}`;
    else if (BLOCKS.has(tag)) text += '\n';
    if (BLOCKS.has(tag) || heads) stack.push('\n');
    const first = unclobbered(element, 'firstChild');
    if (first) stack.push(first);
  }
  return text;
}

function isLeftOut(element: Element): boolean {
  const matches = unclobbered(element, 'matches');
  if (matches('button,[role=button]') && !opens(element)) return true; // « Oui », « Copier le lien »
  return matches(LEFT_OUT);
}

/** A button that folds what follows it heads it. */
function opens(element: Element): boolean {
  return attribute(element, 'aria-expanded') !== '';
}
