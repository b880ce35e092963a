/** What is typed and not kept yet, by field: another language draws the page anew, and must not take it away. */
import { useState } from 'preact/hooks';

const typed = new Map<string, string>();

/** @param field unique in the page */
export function useTyped(field: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(typed.get(field) ?? '');
  return [
    text,
    (next) => {
      if (next === '') typed.delete(field);
      else typed.set(field, next);
      setText(next);
    },
  ];
}
