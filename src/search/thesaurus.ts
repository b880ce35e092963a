/** Words that mean the same, or something narrower, recognised in texts. */
import { ABLATION } from './ablation';
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

/** A thesaurus whose forms are already turned into terms, as packed: opening an index reads no French. */
export interface PackedLexicon {
  /** Terms of a form joined by spaces, entry id, and the terms of which one must stand in the same text. */
  readonly forms: readonly (readonly [words: string, id: string, context?: string])[];
  readonly narrower: readonly (readonly [words: string, found: Narrower])[];
  /** The first two forms of each entry, as a user reads them; absent from indexes built before they were kept. */
  readonly names?: Readonly<Record<string, readonly [first: string, second: string]>>;
}

/** Turns the forms of a thesaurus into terms. */
export function packLexicon(thesaurus: Thesaurus): PackedLexicon {
  const forms: [string, string, string?][] = [];
  const narrower: [string, Narrower][] = [];
  const names: Record<string, [string, string]> = {};
  for (const { id, kind, forms: written, context, to = [] } of thesaurus) {
    const [first, second] = written;
    if (kind !== 'narrower' && first !== undefined && second !== undefined) names[id] = [first, second];
    for (const form of written) {
      const words = headTerms(form).join(' ');
      if (words === '') continue;
      const near = context?.[form]?.flatMap(headTerms).join(' ');
      if (kind === 'narrower') narrower.push([words, { id, form, to }]);
      else forms.push(near === undefined ? [words, id] : [words, id, near]);
    }
  }
  return { forms, narrower, names };
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly id: string; readonly context: ReadonlySet<string> | null }[];
}
const node = (): Node => ({ next: new Map(), ends: [] });

/** A thesaurus made ready for reading texts. */
export class Lexicon {
  readonly #root = node();

  constructor(readonly packed: PackedLexicon) {
    for (const [words, id, context] of packed.forms) {
      let at: Node = this.#root;
      for (const word of words.split(' ')) {
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      at.ends.push({ id, context: context === undefined ? null : new Set(context.split(' ')) });
    }
  }

  /** Entries whose forms stand in a text already turned into terms; longest forms first, overlaps allowed. */
  concepts(found: readonly Term[]): Concept[] {
    const heads = found.filter((term) => term.head);
    const present = new Set(found.map((term) => term.term));
    if (!ABLATION.thesaurus) return [];
    const concepts = new Map<string, Concept>();
    for (let i = 0; i < heads.length; i++) {
      let at: Node | undefined = this.#root;
      const { start } = heads[i] as Term;
      for (let j = i; at && j < heads.length; j++) {
        at = at.next.get((heads[j] as Term).term);
        for (const { id, context } of at?.ends ?? []) {
          if (context && ![...context].some((word) => present.has(word))) continue;
          // Of two forms that start alike the longer: « e-CPS » and « e-CPS carte ».
          if ((concepts.get(id)?.start ?? start) !== start) continue;
          concepts.set(id, { term: `@${id}`, id, start, end: (heads[j] as Term).end });
        }
      }
    }
    return [...concepts.values()];
  }

  /**
   * The form written and another of the same entry, for saying that they mean the same.
   * @returns nothing when the entry is unknown or the two would read alike
   */
  sameAs(id: string, written: string): readonly [written: string, other: string] | null {
    const names = this.packed.names?.[id];
    if (!names) return null;
    const [first, second] = names;
    const read = headTerms(written).join(' ');
    return read === headTerms(first).join(' ') ? [first, second] : [written, first];
  }

  /** Whether a term starts a form: a word known here needs no correction though no answer writes it. */
  knows(term: string): boolean {
    return this.#root.next.has(term);
  }

  /** Narrower or related forms of the words of a text, for a last try. */
  narrower(found: readonly Term[]): Narrower[] {
    const heads = found.filter((term) => term.head).map((term) => term.term);
    const text = ` ${heads.join(' ')} `;
    return this.packed.narrower.flatMap(([words, narrower]) => (text.includes(` ${words} `) ? [narrower] : []));
  }
}

/** The terms that follow one another in a form, without the parts of codes and the joined forms. */
export function headTerms(form: string): string[] {
  return terms(form)
    .filter((term) => term.head)
    .map((term) => term.term);
}
