import type { VNode } from 'preact';
import { say, type WordKey } from '../words/words';

/** Never part of a text: stands for the element until the sentence is cut there. */
const HERE = '\0';

/** A sentence that has an element of its own, such as code, where its `$1` stands. */
export function sayWithNode(key: WordKey, element: VNode): VNode {
  const [before, after] = say(key, HERE).split(HERE);
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}
