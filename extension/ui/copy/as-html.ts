/** A copy as clean HTML, which keeps its meaning in any editor it is pasted into. */
import type { BodyNode } from '../../../src/answer/answer';
import { type Block, blocksOf, plainHyphens } from './nodes';

/** Question and headings of the body, one level apart. */
const LEVEL = { title: 'h3', h3: 'h4' } as const;

/** One block a line; no class and no style, links kept, all text escaped. */
export function asHtml(nodes: readonly (BodyNode | Block)[]): string {
  return plainHyphens(blocksOf(nodes).map(html).join('\n'));
}

/** The same of pieces that stand in a line, without a paragraph around. */
export function asInlineHtml(nodes: readonly BodyNode[]): string {
  return plainHyphens(nodes.map(html).join(''));
}

function html(node: BodyNode | Block): string {
  if (typeof node === 'string') return escaped(node);
  if (node.tag === 'br') return '<br>';
  const tag = node.tag === 'title' || node.tag === 'h3' ? LEVEL[node.tag] : node.tag;
  const href = node.tag === 'a' && node.href ? ` href="${escaped(node.href)}"` : '';
  return `<${tag}${href}>${node.children.map(html).join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
