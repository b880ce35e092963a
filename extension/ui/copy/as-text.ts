/** A copy as plain text. */
import type { BodyNode } from '../../../src/answer/answer';
import { type Block, blocksOf, isList, itemsOf, plainHyphens } from './nodes';

/** Blocks a blank line apart, lists numbered « 1. » or dashed « - », addresses after the words that lead to them. */
export function asText(nodes: readonly (BodyNode | Block)[]): string {
  return plainHyphens(blocksOf(nodes).map(block).join('\n\n'));
}

function block(node: Block): string {
  return isList(node) ? list(node) : node.children.map(inline).join('');
}

function list(node: Block): string {
  return itemsOf(node)
    .map((item, i) => hanging(node.tag === 'ol' ? `${i + 1}. ` : '- ', blocksOf(item.children).map(block).join('\n')))
    .join('\n');
}

/** The lines after the first stand below its text. */
function hanging(mark: string, text: string): string {
  return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function inline(node: BodyNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  const text = node.children.map(inline).join('');
  return node.tag === 'a' && node.href && !text.includes(node.href) ? `${text} (${node.href})` : text;
}
