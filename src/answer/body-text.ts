/** The body of an answer as plain text: what is indexed and quoted. Made where it is needed, so that it is not packaged twice. */
import type { BodyNode, BodyTag } from './answer';

/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<BodyTag> = new Set<BodyTag>(['p', 'ol', 'ul', 'li', 'h3']);

/** One line per block. */
export function textOf(body: readonly BodyNode[]): string {
  return linesOf(body)
    .map((line) => line.replace(/[ \t\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Plain text, a new line at each block. */
function linesOf(nodes: readonly BodyNode[]): string[] {
  const lines: string[] = [''];
  const add = (text: string) => lines.push(`${lines.pop() ?? ''}${text}`);
  for (const node of nodes) {
    if (typeof node === 'string') add(node);
    else if (BLOCKS.has(node.tag)) lines.push(...linesOf(node.children), '');
    else add(node.tag === 'br' ? ' ' : linesOf(node.children).join(' '));
  }
  return lines;
}
