/** An answer's body, walked node by node: no HTML is parsed, and only these elements can appear. */
import type { ComponentChildren } from 'preact';
import type { BodyNode } from '../../src/answer';
import { OutLink } from './out-link';

type Element = Exclude<BodyNode, string>;

export function AnswerBody({ nodes }: { nodes: readonly BodyNode[] }) {
  return <>{nodes.map(draw)}</>;
}

function draw(node: BodyNode, key: number): ComponentChildren {
  if (typeof node === 'string') return node;
  switch (node.tag) {
    case 'ol':
      return (
        <ol class="steps" key={key}>
          {node.children.map(drawStep)}
        </ol>
      );
    case 'a':
      return (
        <OutLink url={node.href ?? ''} key={key}>
          {node.children.map(draw)}
        </OutLink>
      );
    case 'br':
      return <br key={key} />;
    default: {
      const Tag = node.tag;
      return <Tag key={key}>{node.children.map(draw)}</Tag>;
    }
  }
}

/** A step that begins with strong words has them as its title, on a line of their own. */
function drawStep(node: BodyNode, key: number): ComponentChildren {
  if (typeof node === 'string') return node;
  const [first, ...rest] = node.children;
  if (!isStrong(first) || rest.length === 0) return <li key={key}>{node.children.map(draw)}</li>;
  return (
    <li key={key}>
      <strong class="step-title">{first.children.map(draw)}</strong>
      {rest.map(draw)}
    </li>
  );
}

function isStrong(node: BodyNode | undefined): node is Element {
  return typeof node === 'object' && node.tag === 'strong';
}
