/** The questions and answers of the official page, folded or not, as its text says them; never what a control holds. */
import { HEAD_TAGS, headingMark } from '../../../src/official/block-tags';
import { type Block, readBlocks } from '../../../src/official/blocks';
import { BLOCK_TAGS, CODE_TAGS } from '../../../src/page/block-tags';
import { FILLED, LIVE } from '../../../src/page/kinds';
import { linesOf } from '../../../src/page/lines';
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
  return readBlocks(root ? linesOf(root, OFFICIAL_LIMITS, lineStart) : '')
    .blocks.filter(({ question, text }) => (question?.length ?? 0) <= asked && text.length <= answer)
    .slice(0, most);
}

/** What begins a line, with `headingMark` before those that head something. */
function lineStart(element: Element): string | null {
  if (isLeftOut(element)) return null;
  const tag = unclobbered(element, 'localName');
  if (HEADS.has(tag) || opens(element)) return `\n${headingMark(tag)}`;
  return BLOCKS.has(tag) ? '\n' : '';
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
