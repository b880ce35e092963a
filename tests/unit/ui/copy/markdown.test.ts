import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { asMarkdown } from '../../../../extension/ui/copy/as-markdown';
import type { BodyNode } from '../../../../src/answer/answer';
import { DATA } from '../../project';

interface MdNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly ordered?: boolean;
  readonly children?: readonly MdNode[];
}

const read = (markdown: string): MdNode => unified().use(remarkParse).parse(markdown) as MdNode;
const textOf = ({ type, value = '', children = [] }: MdNode): string =>
  type === 'break' ? '\n' : value + children.map(textOf).join('');
const p = (...children: BodyNode[]): BodyNode => ({ tag: 'p', children });

/** The tags of a body, in order; `p` in a list item is only how Markdown says its text. */
const tagsOf = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [...(node.tag === 'p' ? [] : [node.tag]), ...tagsOf(node.children)]));
const TAGS: Readonly<Record<string, string>> = {
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  inlineCode: 'code',
  link: 'a',
  heading: 'h3',
  break: 'br',
};
const tagsRead = (node: MdNode): string[] => {
  const own = node.type === 'list' ? (node.ordered ? 'ol' : 'ul') : TAGS[node.type];
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(tagsRead)];
};

const words = fc
  .array(fc.constantFrom(...'ab1 .)-+=#*_`~|<>[]()!&\\:;/?\u202fé', 'https://a.b/c', '&amp;', '```', '---', '1.', '\\*'), {
    maxLength: 24,
  })
  .map((signs) => signs.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

test('no text becomes markup', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { children = [] } = read(asMarkdown([p(text)]));
      expect(children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(textOf(children[0] as MdNode)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('nor on a line of its own, in an item, or in code', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const lines = read(asMarkdown([p(one, { tag: 'br', children: [] }, other)]));
      expect(textOf(lines)).toBe(`${one}\n${other}`);
      const list = read(asMarkdown([{ tag: 'ol', children: [one, other].map((text) => ({ tag: 'li', children: [text] })) }]));
      expect(list.children?.[0]?.children?.map(textOf)).toEqual([one, other]);
      expect(textOf(read(asMarkdown([p({ tag: 'code', children: [one] })])))).toBe(one);
    }),
    { numRuns: 1000 },
  );
});

describe('the real answers', () => {
  const { answers } = DATA;
  const plain = (node: BodyNode): string =>
    typeof node === 'string' ? node : node.tag === 'br' ? '\n' : node.children.map(plain).join('');

  test('there are some', () => expect(answers.length).toBeGreaterThan(100));

  test('come back with their words, lists, emphasis, code and links', () => {
    const differ = answers.filter(({ body }) => {
      const back = read(asMarkdown(body));
      const same = textOf(back) === body.map(plain).join('').replaceAll('\u2011', '-');
      return !same || tagsRead(back).join(' ') !== tagsOf(body).join(' ');
    });
    expect(differ.map(({ id }) => id)).toEqual([]);
  });
});

test('addresses of links survive what Markdown reads into them', () => {
  const href = 'https://a.example/x_(y)_z?q=*1*&b=a b';
  const [link] = read(asMarkdown([p({ tag: 'a', href, children: ['voir [ici]'] })])).children?.[0]?.children ?? [];
  expect(link?.type).toBe('link');
  expect(textOf(link as MdNode)).toBe('voir [ici]');
  expect(link?.url).toBe('https://a.example/x_%28y%29_z?q=*1*&b=a%20b');
});

test('headings, and lists in lists', () => {
  const item = (...children: BodyNode[]): BodyNode => ({ tag: 'li', children });
  const nested: BodyNode = { tag: 'ul', children: [item('deux'), item('trois')] };
  expect(
    asMarkdown([
      { tag: 'title', children: ['1. Quoi\u202f?'] },
      { tag: 'h3', children: ['À retenir'] },
      { tag: 'ol', children: [item('un', nested), item(p('quatre'), p('cinq'))] },
    ]),
  ).toBe('### 1. Quoi\u202f?\n\n#### À retenir\n\n1. un\n\n   - deux\n   - trois\n2. quatre\n\n   cinq');
});
