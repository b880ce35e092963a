/** What a copy is made of, before it is written as text, HTML or Markdown. */
import type { BodyNode } from '../../../src/answer/answer';

type Element = Exclude<BodyNode, string>;

/** The question an answer or a part of a reply begins with; headings of the body stand one level below. */
interface Title {
  readonly tag: 'title';
  readonly children: readonly BodyNode[];
}

/** A block: a paragraph, a list, a heading. */
export type Block = Element | Title;

/** Pieces of text and inline elements that follow one another become one paragraph: what is left is blocks only. */
export function blocksOf(nodes: readonly (BodyNode | Title)[]): Block[] {
  const blocks: Block[] = [];
  let run: BodyNode[] = [];
  const close = () => {
    if (run.length > 0) blocks.push({ tag: 'p', children: run });
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      run.push(node as BodyNode);
      continue;
    }
    close();
    blocks.push(node);
  }
  close();
  return blocks;
}

/** The items of a list. */
export function itemsOf({ children }: Block): readonly Element[] {
  return children.filter((child) => typeof child !== 'string');
}

export function isList({ tag }: Block): boolean {
  return tag === 'ol' || tag === 'ul';
}

/** Non-breaking hyphens are for reading here; elsewhere they would break search and addresses. Narrow spaces stay. */
export function plainHyphens(text: string): string {
  return text.replaceAll('\u2011', '-');
}

function isBlock({ tag }: Block): boolean {
  return ['title', 'h3', 'p', 'ol', 'ul'].includes(tag);
}
