/** A text with its matched words marked. */
import type { Passage } from '../../../src/search/passages';

export function Marked({ passage: { text, marks } }: { passage: Passage }) {
  const parts = [];
  let from = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
