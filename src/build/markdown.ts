import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { BODY_TAGS, type BodyNode, type BodyTag } from '../answer/answer';
import { BLOCKS, textOf } from '../answer/body-text';
import { checkBody, type MarkdownNode } from './markdown-rules';
import type { Report } from './problem';
import { NO_ROUTES, type Routed, type Routing } from './routed';
import { firstSentence } from './sentence';

/** A compiled body; see `Answer` for the parts. */
export interface Body {
  readonly body: readonly BodyNode[];
  readonly short: string;
  readonly text: string;
  /** What it does with routes and addresses. */
  readonly used: Routed;
}

const parser = unified().use(remarkParse);
const compiler = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: [...BODY_TAGS],
    attributes: { a: ['href'] },
    protocols: { href: ['https', 'mailto', 'tel'] },
    strip: ['script', 'style'],
  });

/**
 * Compiles the Markdown of an answer to the few allowed elements. Anything else is reported, at its line, and left out.
 * @param firstLine line of the file where `markdown` begins, from 1.
 */
export function compileBody(
  file: string,
  markdown: string,
  firstLine: number,
  report: Report,
  routing: Routing = NO_ROUTES,
): Body {
  const tree = parser.parse(markdown);
  const used: Routed = { routes: new Set(), code: new Set() };
  checkBody({ file, firstLine, routing, used }, tree as MarkdownNode, report);
  const body = nodesOf((compiler.runSync(tree) as HastNode).children ?? [], true);
  const text = textOf(body);
  return { body, short: firstSentence(text.split('\n')[0] ?? ''), text, used };
}

interface HastNode {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: { readonly href?: unknown };
  readonly children?: readonly HastNode[];
}

function nodesOf(children: readonly HastNode[], between: boolean): BodyNode[] {
  return children.flatMap((child): BodyNode[] => {
    if (child.type === 'text') {
      const value = (child.value ?? '').replace(/\n/g, ' ');
      return value === '' || (between && value.trim() === '') ? [] : [value];
    }
    const tag = child.tagName as BodyTag | undefined;
    if (child.type !== 'element' || !tag || !BODY_TAGS.includes(tag)) return [];
    const holdsBlocks = (child.children ?? []).some((one) => BLOCKS.has(one.tagName as BodyTag));
    const inner = nodesOf(child.children ?? [], holdsBlocks);
    const href = child.properties?.href;
    return [typeof href === 'string' && href !== '' ? { tag, href, children: inner } : { tag, children: inner }];
  });
}
