/** A copy as Markdown (CommonMark), for tickets and wikis that read it. */
import type { BodyNode } from '../../../src/answer/answer';
import { type Block, blocksOf, isList, itemsOf, plainHyphens } from './nodes';

const HEADING = { title: '### ', h3: '#### ' } as const;
/** An address in the text; the sign that ends its sentence is not part of it. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)»'"*_])/;

/** What would be markup is escaped, so that the text reads as it stands here. */
export function asMarkdown(nodes: readonly (BodyNode | Block)[]): string {
  return plainHyphens(blocks(blocksOf(nodes)));
}

function blocks(of: readonly Block[]): string {
  return of.map((node, i) => `${i === 0 ? '' : '\n\n'}${block(node)}`).join('');
}

function block(node: Block): string {
  if (node.tag === 'title' || node.tag === 'h3') return HEADING[node.tag] + oneLine(node.children);
  if (!isList(node)) return lines(node.children);
  return itemsOf(node)
    .map((item, i) => hanging(node.tag === 'ol' ? `${i + 1}. ` : '- ', blocks(blocksOf(item.children))))
    .join('\n');
}

function hanging(mark: string, text: string): string {
  return mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
}

function oneLine(children: readonly BodyNode[]): string {
  return children.map(inline).join('').replace(/\s*\n/g, ' ').trim();
}

/** No line may begin as a heading, a list, a rule or indented code. */
function lines(children: readonly BodyNode[]): string {
  const text = children
    .map(inline)
    .join('')
    .replace(/^[ \t]+/gm, '');
  return text.replace(/^(?:#|[-+=](?=[-+=\s]|$)|\d{1,9}(?=[.)](?:\s|$)))/gm, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

function inline(node: BodyNode): string {
  if (typeof node === 'string') return plain(node);
  if (node.tag === 'br') return '  \n';
  if (node.tag === 'code') return code(node.children.map(bare).join(''));
  const text = node.children.map(inline).join('');
  if (node.tag === 'strong') return around('**', text);
  if (node.tag === 'em') return around('*', text);
  if (node.tag !== 'a' || !node.href) return text;
  return node.children.map(bare).join('') === node.href ? `<${node.href}>` : `[${text}](${address(node.href)})`;
}

/** Emphasis begins and ends at a word: spaces go outside. */
function around(mark: string, text: string): string {
  const [, before = '', word = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return word === '' ? text : `${before}${mark}${word}${mark}${after}`;
}

/** A fence longer than any run of backticks inside. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** Addresses stand in angle brackets, where nothing needs escaping. */
function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&');
}

function address(href: string): string {
  return href.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function bare(node: BodyNode): string {
  return typeof node === 'string' ? node : node.children.map(bare).join('');
}
