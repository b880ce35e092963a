/** A sentence that has an element of its own, such as code, where its `$1` stands. */
import type { ComponentChildren } from 'preact';
import { say, type WordKey } from '../ui/words';

/** Never part of a text: stands for the element until the sentence is cut there. */
const HERE = '\0';

export function SaidAround({ words, children }: { words: WordKey; children: ComponentChildren }) {
  const [before, after] = say(words, HERE).split(HERE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
