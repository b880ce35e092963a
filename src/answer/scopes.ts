/**
 * What an answer may be about and the page not: another wave of the Ségur, another dispositif. Data: `data/scopes.yaml`
 * says which subjects are compared; nothing is said unless both name the subject and have no value in common.
 */

import type { PageContext } from '../page/context';
import { textsOf } from '../portal/alerts';
import { mentionAt, wordsOf } from '../portal/mentions';
import type { AnswerCard, FacetName } from './answer';
import type { Facet } from './facets';

/** A subject of which answer and page may have different values. */
export interface Scope {
  readonly id: string;
  /** The values are those of this filter: what an answer is filed under decides, not its words. */
  readonly facet?: FacetName;
  /** Otherwise, its values. */
  readonly values?: readonly ScopeValue[];
}

export interface ScopeValue {
  readonly id: string;
  /** As shown after the name of the subject: « 1 ». */
  readonly label: string;
  /** How texts name it. */
  readonly words: readonly string[];
}

/** What a page speaks of: ids of values by scope. */
export type Spoken = ReadonlyMap<Scope, readonly string[]>;

/** A page that names more values than this is a list of them, and speaks of none in particular. */
const MOST = 2;
/** A single word this short names too many other things (« RI », « DB »). */
const TOO_SHORT = 2;

/** What a page speaks of, from its title, headings, step, messages and the name of its field. */
export function spokenOn(page: PageContext, scopes: readonly Scope[], facets: readonly Facet[]): Spoken {
  const texts = textsOf(page);
  return new Map(
    scopes.map((scope) => {
      const named = namedIn(texts, valuesOf(scope, facets));
      return [scope, named.length > MOST ? [] : named];
    }),
  );
}

/** In what an answer is about something else than the page, as in « the answer, wave 1; the page, wave 2 ». */
export interface OtherScope {
  /** Id of the subject. */
  readonly scope: string;
  /** Labels of the values the answer has. */
  readonly there: readonly string[];
  /** Labels of the values the page has. */
  readonly here: readonly string[];
}

/** The first subject in which an answer is about something else than the page, or null. */
export function otherScope(answer: AnswerCard, spoken: Spoken, facets: readonly Facet[]): OtherScope | null {
  for (const [scope, here] of spoken) {
    const values = valuesOf(scope, facets);
    const there = scope.facet ? (answer.facets[scope.facet] ?? []) : namedIn([answer.question, answer.short], values);
    if (here.length === 0 || there.length === 0 || here.some((id) => there.includes(id))) continue;
    const labels = (ids: readonly string[]) => values.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
    return { scope: scope.id, there: labels(there), here: labels(here) };
  }
  return null;
}

/** The values of a scope; those of a filter are named by label, by what stands before or after its dash, and by alias. */
function valuesOf({ facet, values = [] }: Scope, facets: readonly Facet[]): readonly ScopeValue[] {
  if (!facet) return values;
  return (facets.find(({ name }) => name === facet)?.values ?? []).map(({ id, label, aliases }) => {
    const parts = label.split(' – ');
    return { id, label: parts[0] ?? label, words: [...parts, ...aliases.filter((alias) => !alias.includes(':'))] };
  });
}

/** Ids of the values some texts name. The longest name wins: « LGC SF » does not name LGC. */
function namedIn(texts: readonly string[], values: readonly ScopeValue[]): string[] {
  const names = values
    .flatMap(({ id, words }) => words.map((word) => ({ id, name: wordsOf(word) })))
    .filter(({ name }) => name.join('').length > TOO_SHORT)
    .sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (const { id, name } of names) {
      for (let at = mentionAt(words, name); at >= 0; at = mentionAt(words, name)) {
        words.fill('', at, at + name.length);
        found.add(id);
      }
    }
  }
  return [...found];
}
