import type { Problem, Report } from './problem';
import { addressOf, checkAddresses, type Routed, type Routing } from './routed';
import { firstSentence } from './sentence';
import { checkTypography } from './typography';

/** The part of a Markdown tree (mdast) read here. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** Markdown that has no place in an answer, with what to write instead. */
const REFUSED: Readonly<Record<string, readonly [what: string, write: string]>> = {
  html: ['HTML is not allowed', 'Markdown: paragraphs, lists, **strong**, *em*, `code`, [links](route:…), ### headings'],
  image: ['an image is not allowed', 'what it shows, or a link to the page that holds it'],
  imageReference: ['an image is not allowed', 'what it shows, or a link to the page that holds it'],
  code: ['a block of code is not allowed (four spaces also make one)', 'short code between ` in the sentence'],
  blockquote: ['a quotation block is not allowed', 'a paragraph'],
  thematicBreak: ['a line across the page is not allowed', 'a "### " heading'],
  definition: ['a link by reference is not allowed', 'the link where it is read: [words](route:<id>)'],
  linkReference: ['a link by reference is not allowed', 'the link where it is read: [words](route:<id>)'],
};

/**
 * Reports what has no place in a body, bad links and typography, and a body that does not begin with a short answer.
 * Links that name a route get its address, the others lose theirs.
 */
export function checkBody(
  { file, firstLine, routing, used }: { file: string; firstLine: number; routing: Routing; used: Routed },
  tree: MarkdownNode,
  report: Report,
): void {
  const lineOf = (node: MarkdownNode) => (node.position?.start.line ?? 1) + firstLine - 1;
  const fault = (node: MarkdownNode, what: string, write: string, kind: Problem['kind'] = 'text') =>
    report({ kind, file, line: lineOf(node), what, write });

  const walk = (node: MarkdownNode, linked = false): void => {
    const refused = REFUSED[node.type];
    if (refused) {
      fault(node, ...refused);
      return;
    }
    if (node.type === 'heading' && node.depth !== 3) {
      fault(node, `a heading of level ${node.depth} is not allowed`, '"### " before the heading');
    }
    if (node.type === 'link') {
      node.url = addressOf(node.url ?? '', { file, line: lineOf(node) }, routing, used, report);
      if (node.title) fault(node, 'a link has a title', '[words](route:<id>) without the part in quotes');
    }
    const inLink = linked || node.type === 'link';
    if (node.type === 'inlineCode' && !inLink) {
      checkAddresses(node.value ?? '', { file, line: lineOf(node) }, routing, used, report);
    }
    if (node.type === 'text') {
      const lines = (node.value ?? '').split('\n');
      for (const [index, line] of lines.entries()) {
        const at = { file, line: lineOf(node) + index };
        checkTypography(at, line, report);
        if (!inLink) checkAddresses(line, at, routing, used, report);
        if (/^\|.*\|$|\|\s*-{3,}\s*\|/.test(line))
          report({ kind: 'text', ...at, what: 'a table is not allowed', write: 'a list' });
      }
    }
    for (const child of node.children ?? []) walk(child, inLink);
  };
  walk(tree);

  const first = tree.children?.[0];
  if (!first) fault(tree, 'the body is empty', 'a short answer in one sentence, then what is needed');
  else if (first.type !== 'paragraph')
    fault(first, 'the body does not begin with a paragraph', 'the short answer first, in one sentence');
  else checkShort(plain(first), (what, write) => fault(first, what, write));
}

function checkShort(paragraph: string, fault: (what: string, write: string) => void): void {
  if (firstSentence(paragraph) !== paragraph) {
    fault('the first paragraph has more than one sentence', 'the short answer alone in one sentence, then an empty line');
  }
  if (!/[.!…][»”)]*$/.test(paragraph))
    fault('the short answer does not end like a sentence', 'a whole sentence with its full stop');
}

function plain(node: MarkdownNode): string {
  if (node.value !== undefined) return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(plain).join('').trim();
}
