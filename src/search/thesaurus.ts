import { STEPS } from './steps';
import type { Term } from './terms';
import { terms } from './terms';

/**
 * What `data/thesaurus.yaml` holds, one entry after the other.
 * - `same`: forms that mean the same (« e-CPS », « appli CPS »);
 * - `acronym`: a short form and its long ones (« PSC », « Pro Santé Connect »);
 * - `narrower`: `forms` cover the wider word, `to` the narrower or related ones, used only when nothing better is found.
 */
export interface ThesaurusEntry {
  /** Lower-case words joined by hyphens, unique. */
  readonly id: string;
  readonly kind: 'same' | 'acronym' | 'narrower';
  readonly forms: readonly string[];
  /** Ambiguous forms: they count only when the same text also holds one of these words. */
  readonly context?: Readonly<Record<string, readonly string[]>>;
  /** `narrower` only: forms tried when the asked words found nothing sure. */
  readonly to?: readonly string[];
}
export type Thesaurus = readonly ThesaurusEntry[];

/** A thesaurus entry recognised in a text. */
export interface Concept {
  /** Index term shared by all the forms of the entry: `@` and its id. */
  readonly term: string;
  readonly id: string;
  /** Position in the text of the form found, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Words to try instead of one found in a text. */
export interface Narrower {
  readonly id: string;
  /** The form found. */
  readonly form: string;
  readonly to: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly id: string; readonly context: ReadonlySet<string> | null }[];
}
const node = (): Node => ({ next: new Map(), ends: [] });

/** A thesaurus made ready for reading texts. */
export class Lexicon {
  readonly #root = node();
  readonly #wider = new Map<string, Narrower[]>();

  constructor(readonly thesaurus: Thesaurus) {
    for (const entry of thesaurus) {
      for (const form of entry.forms) {
        const words = headTerms(form);
        if (words.length === 0) continue;
        if (entry.kind === 'narrower') this.#addWider(words.join(' '), form, entry);
        else this.#add(words, entry, form);
      }
    }
  }

  /** Entries whose forms stand in a text already turned into terms; longest forms first, overlaps allowed. */
  concepts(found: readonly Term[]): Concept[] {
    const heads = found.filter((term) => term.head);
    const present = new Set(found.map((term) => term.term));
    const concepts = new Map<string, Concept>();
    if (!STEPS.thesaurus) return [];
    for (let i = 0; i < heads.length; i++) {
      let at: Node | undefined = this.#root;
      for (let j = i; at && j < heads.length; j++) {
        at = at.next.get((heads[j] as Term).term);
        for (const { id, context } of at?.ends ?? []) {
          if (context && ![...context].some((word) => present.has(word))) continue;
          if (concepts.has(id)) continue;
          concepts.set(id, { term: `@${id}`, id, start: (heads[i] as Term).start, end: (heads[j] as Term).end });
        }
      }
    }
    return [...concepts.values()];
  }

  /** Whether a term starts a form: a word known here needs no correction though no answer writes it. */
  knows(term: string): boolean {
    return this.#root.next.has(term);
  }

  /** Narrower or related forms of the words of a text, for a last try. */
  narrower(found: readonly Term[]): Narrower[] {
    const heads = found.filter((term) => term.head).map((term) => term.term);
    const text = ` ${heads.join(' ')} `;
    return [...this.#wider].flatMap(([words, entries]) => (text.includes(` ${words} `) ? entries : []));
  }

  #add(words: readonly string[], entry: ThesaurusEntry, form: string): void {
    let at = this.#root;
    for (const word of words) {
      const next = at.next.get(word) ?? node();
      at.next.set(word, next);
      at = next;
    }
    const context = entry.context?.[form];
    at.ends.push({ id: entry.id, context: context ? new Set(context.flatMap(headTerms)) : null });
  }

  #addWider(words: string, form: string, entry: ThesaurusEntry): void {
    const list = this.#wider.get(words) ?? [];
    list.push({ id: entry.id, form, to: entry.to ?? [] });
    this.#wider.set(words, list);
  }
}

/** The terms that follow one another in a form, without the parts of codes and the joined forms. */
export function headTerms(form: string): string[] {
  return terms(form)
    .filter((term) => term.head)
    .map((term) => term.term);
}
