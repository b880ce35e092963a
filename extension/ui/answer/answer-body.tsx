/** An answer's body, walked node by node: no HTML is parsed, and only these elements can appear. */
import type { ComponentChildren } from 'preact';
import type { BodyNode } from '../../../src/answer/answer';
import type { Glossary } from '../../../src/answer/glossary';
import { OutLink } from '../controls/out-link';
import { Explained, OpenExplanations, TermButton } from './glossary';
import { type Drawn, type DrawnElement, termsOf, withTerms } from './glossary-terms';

/** @param glossary what short forms stand for in this answer */
export function AnswerBody({ nodes, glossary }: { nodes: readonly BodyNode[]; glossary: Glossary }) {
  return <Explained>{withTerms(nodes, glossary).map(draw)}</Explained>;
}

function draw(node: Drawn, key: number): ComponentChildren {
  if (typeof node === 'string') return node;
  if (!('tag' in node)) return <TermButton {...node} key={key} />;
  const { tag: Tag, children } = node;
  switch (Tag) {
    case 'ol':
      return (
        <ol class="steps" key={key}>
          {children.map(drawStep)}
        </ol>
      );
    case 'a':
      return (
        <OutLink url={node.href ?? ''} key={key}>
          {children.map(draw)}
        </OutLink>
      );
    case 'br':
      return <br key={key} />;
    case 'p':
      return drawParagraph(node, key);
    case 'li':
      return drawItem(node, children.map(draw), key);
    default:
      return <Tag key={key}>{children.map(draw)}</Tag>;
  }
}

function drawParagraph({ children }: DrawnElement, key: number): ComponentChildren {
  const terms = termsOf(children);
  if (terms.length === 0) return <p key={key}>{children.map(draw)}</p>;
  return [
    <p class="has-terms" key={key}>
      {children.map(draw)}
    </p>,
    <OpenExplanations terms={terms} key={`${key} explained`} />,
  ];
}

function drawItem({ children }: DrawnElement, inside: ComponentChildren, key: number): ComponentChildren {
  const terms = termsOf(children);
  return (
    <li class={terms.length > 0 ? 'has-terms' : undefined} key={key}>
      {inside}
      <OpenExplanations terms={terms} />
    </li>
  );
}

/** A step that begins with strong words has them as its title, on a line of their own. */
function drawStep(node: Drawn, key: number): ComponentChildren {
  if (typeof node === 'string' || !('tag' in node)) return draw(node, key);
  const [first, ...rest] = node.children;
  if (!isStrong(first) || rest.length === 0) return draw(node, key);
  const inside = [
    <strong class="step-title" key="title">
      {first.children.map(draw)}
    </strong>,
    ...rest.map(draw),
  ];
  return drawItem(node, inside, key);
}

function isStrong(node: Drawn | undefined): node is DrawnElement {
  return typeof node === 'object' && 'tag' in node && node.tag === 'strong';
}
