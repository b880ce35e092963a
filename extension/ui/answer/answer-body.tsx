/** An answer's body, walked node by node: no HTML is parsed, and only these elements can appear. */
import type { ComponentChildren } from 'preact';
import { BODY_TAGS, type BodyNode } from '../../../src/answer/answer';
import type { Glossary } from '../../../src/answer/glossary';
import { OutLink } from '../controls/out-link';
import { Explained, OpenExplanations, TermButton } from './glossary';
import { type Drawn, type DrawnElement, termsOf, withTerms } from './glossary-terms';
import { StepTick } from './step-tick';
import type { Steps } from './use-steps';

export interface AnswerBodyProps {
  readonly nodes: readonly BodyNode[];
  /** What short forms stand for in this answer. */
  readonly glossary: Glossary;
  /** Which steps are ticked off; steps within steps are not. */
  readonly steps: Steps;
}

export function AnswerBody({ nodes, glossary, steps }: AnswerBodyProps) {
  return (
    <Explained>
      {withTerms(nodes, glossary).map((node, key) => (isSteps(node) ? drawSteps(node, key, steps) : draw(node, key)))}
    </Explained>
  );
}

/** Steps to follow one after the other: one alone is none. */
function isSteps(node: Drawn): node is DrawnElement {
  return typeof node === 'object' && 'tag' in node && node.tag === 'ol' && node.children.length > 1;
}

function drawSteps({ children }: DrawnElement, key: number, steps: Steps): ComponentChildren {
  return (
    <ol class="steps can-tick" key={key}>
      {children.map((node, at) => {
        const step = `${key}-${at}`;
        const tick = <StepTick key="tick" number={at + 1} done={steps.isDone(step)} onTick={(done) => steps.tick(step, done)} />;
        return drawStep(node, at, tick);
      })}
    </ol>
  );
}

function draw(node: Drawn, key: number): ComponentChildren {
  if (typeof node === 'string') return node;
  if (!('tag' in node)) return <TermButton {...node} key={key} />;
  const { tag: Tag, children } = node;
  switch (Tag) {
    case 'ol':
      return (
        <ol class="steps" key={key}>
          {children.map((step, at) => drawStep(step, at))}
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
      // Of a tag that is none of ours, its words alone.
      return BODY_TAGS.includes(Tag) ? <Tag key={key}>{children.map(draw)}</Tag> : children.map(draw);
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
function drawStep(node: Drawn, key: number, tick?: ComponentChildren): ComponentChildren {
  if (typeof node === 'string' || !('tag' in node)) return draw(node, key);
  const [first, ...rest] = node.children;
  if (!isStrong(first) || rest.length === 0) return drawItem(node, [tick, ...node.children.map(draw)], key);
  const inside = [
    tick,
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
