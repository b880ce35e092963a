/** « Reformuler »: other words for what was typed. */
import { type Glossary, wholeWords } from '../../../src/answer/glossary';
import { STOP_WORDS } from '../../../src/search/stop-words';
import type { Suggestions } from '../../../src/search/suggestion';
import { fold } from '../../../src/search/terms';

/** Most of them. */
const MOST = 6;

/**
 * What short forms among the typed words stand for, the short form of what is written out, and what words lead to in the
 * thesaurus. Each is something to search for by itself; none is what was typed. How a misspelt word was read is no other
 * wording: the search has tried it already.
 * @param found what the typed words have brought
 */
export function otherWords(typed: string, glossary: Glossary, found: Pick<Suggestions, 'maybe'>): string[] {
  const text = spaced(typed);
  const written = new Set(wholeWords(typed));
  const isThere = (form: string) => text.includes(spaced(form));
  // « mes » and « va » are words first, unless written as the short forms they also are.
  const isMeant = (short: string) => written.has(short) || (short.length > 2 && !STOP_WORDS.has(fold(short)) && isThere(short));
  const forms = glossary.flatMap(({ short, long }) => (isMeant(short) ? [long] : isThere(long) ? [short] : []));
  const leads = found.maybe.flatMap(({ reasons }) =>
    reasons.flatMap(({ kind, about }) => (kind === 'thesaurus' || kind === 'narrower' ? about.slice(1) : [])),
  );
  const others = new Map([[text, typed]]);
  for (const words of [...forms, ...leads]) if (!others.has(spaced(words))) others.set(spaced(words), words);
  return [...others.values()].slice(1, MOST + 1);
}

function spaced(text: string): string {
  return ` ${wholeWords(fold(text).replace(/[\u2010\u2011]/g, '-')).join(' ')} `;
}
