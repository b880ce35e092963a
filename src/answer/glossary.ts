/** What short forms stand for, and where they stand in a text. Which of them are explained is decided when building. */
import type { BodyTag } from './answer';

export interface GlossaryEntry {
  /** As written in answers, with plain hyphens: « EAI », « e-CPS », « EDC PSC ». Unique within one answer. */
  readonly short: string;
  /** What it stands for, in French or as a proper name, without full stop. */
  readonly long: string;
  /** One sentence more, where the words alone do not help. */
  readonly about?: string;
  /** Ids of the only answers in which it means this; absent: all of them. */
  readonly answers?: readonly string[];
}
export type Glossary = readonly GlossaryEntry[];

/** A short form found in a text: as written there, and what it stands for. */
export interface Term {
  readonly short: string;
  readonly entry: GlossaryEntry;
}

/** Elements in which nothing is explained: a link or a heading cannot hold another control, code is no prose. */
export const UNEXPLAINED: ReadonlySet<BodyTag> = new Set<BodyTag>(['a', 'code', 'h3']);

const HYPHENS = /[\u2010\u2011]/g;
/** A word with what joins it to the next: « e-CPS » and « DB.SO.106 » are one, « RI/GAM » and « l’INS » are two. */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:[-\u2010\u2011.@][\p{L}\p{M}\p{N}_]+)*/gu;
const GAP = /^[ \u00A0\u202F]$/;
/** Longest short form, in words: « EDC PSC ». */
const MOST_WORDS = 2;

/** The whole words of a text, in order. */
export function wholeWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The entries that hold in one answer. */
export function glossaryOf(answer: string, glossary: Glossary): Glossary {
  return glossary.filter(({ answers }) => !answers || answers.includes(answer));
}

/**
 * Cuts a text at the short forms that stand in it as whole words, capitals as in the glossary; the longest form wins.
 * Joined again, the pieces give the text. Linear in the length of the text.
 */
export function glossed(text: string, glossary: Glossary): (string | Term)[] {
  const entries = new Map(glossary.map((entry) => [entry.short.replace(HYPHENS, '-'), entry]));
  const words = [...text.matchAll(WORD)];
  const pieces: (string | Term)[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const found = termAt(text, words, i, entries);
    if (!found) continue;
    const start = words[i]?.index ?? 0;
    if (start > end) pieces.push(text.slice(end, start));
    pieces.push(found.term);
    end = start + found.term.short.length;
    i += found.words - 1;
  }
  return end < text.length ? [...pieces, text.slice(end)] : pieces;
}

function termAt(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
  entries: ReadonlyMap<string, GlossaryEntry>,
): { readonly term: Term; readonly words: number } | null {
  const start = words[at]?.index ?? 0;
  for (let count = MOST_WORDS; count > 0; count--) {
    const run = words.slice(at, at + count);
    const last = run.at(-1);
    if (run.length < count || !last) continue;
    const apart = run.slice(1).every((word, i) => GAP.test(text.slice(endOf(run[i]), word.index)));
    const short = text.slice(start, endOf(last));
    const entry =
      apart &&
      entries.get(
        run
          .map(([word]) => word)
          .join(' ')
          .replace(HYPHENS, '-'),
      );
    if (entry) return { term: { short, entry }, words: count };
  }
  return null;
}

function endOf(word: RegExpExecArray | undefined): number {
  return word ? word.index + word[0].length : 0;
}
