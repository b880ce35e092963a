/** An answer's body, walked node by node: no HTML is parsed, and only these elements can appear. */
import type { ComponentChildren } from 'preact';
import type { BodyNode } from '../../src/answer';

export function AnswerBody({ nodes }: { nodes: readonly BodyNode[] }) {
  return <>{nodes.map(draw)}</>;
}

function draw(node: BodyNode, key: number): ComponentChildren {
  if (typeof node === 'string') return node;
  const children = node.children.map(draw);
  switch (node.tag) {
    case 'ol':
      return (
        <ol class="steps" key={key}>
          {children}
        </ol>
      );
    case 'a':
      return (
        <a href={node.href} target="_blank" rel="noreferrer noopener" key={key}>
          {children}
          <span class="sr"> (nouvel onglet)</span>
        </a>
      );
    case 'br':
      return <br key={key} />;
    default: {
      const Tag = node.tag;
      return <Tag key={key}>{children}</Tag>;
    }
  }
}
