/** An answer's body with its short forms told apart: each at its first place in running text. */
import type { BodyNode, BodyTag } from '../../../src/answer/answer';
import { type Glossary, glossed, type Term, UNEXPLAINED } from '../../../src/answer/glossary';

/** A node of a body, or a short form that can be explained. */
export type Drawn = string | Term | DrawnElement;
export interface DrawnElement {
  readonly tag: BodyTag;
  readonly href?: string;
  readonly children: readonly Drawn[];
}

/** The same nodes, with the first of each short form cut out of its text. @param glossary what holds in this answer */
export function withTerms(nodes: readonly BodyNode[], glossary: Glossary): Drawn[] {
  const met = new Set<string>();
  const first = (piece: string | Term): Drawn => {
    if (typeof piece === 'string' || met.has(piece.entry.short)) return typeof piece === 'string' ? piece : piece.short;
    met.add(piece.entry.short);
    return piece;
  };
  const walk = (node: BodyNode): Drawn[] => {
    if (typeof node === 'string') return glossed(node, glossary).map(first);
    return [UNEXPLAINED.has(node.tag) ? node : { ...node, children: node.children.flatMap(walk) }];
  };
  return nodes.flatMap(walk);
}

/** The terms among the words of a block, without those of the blocks within it: these explain their own. */
export function termsOf(children: readonly Drawn[]): Term[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (!('tag' in child)) return [child];
    return ['p', 'ol', 'ul', 'li'].includes(child.tag) ? [] : termsOf(child.children);
  });
}
