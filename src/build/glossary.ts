import type { Answer, BodyNode } from '../answer/answer';
import { type Glossary, type GlossaryEntry, glossed, type Term, UNEXPLAINED } from '../answer/glossary';
import { headTerms, type Thesaurus } from '../search/thesaurus';
import type { OwnGlossary } from './glossary-schema';
import { compare } from './problem';

type Meaning = OwnGlossary['entries'][number];

/** Two capitals side by side: « EAI », « iSC », « mTLS », « IGC-Santé », but not « DataPass ». */
export function isAcronym(word: string): boolean {
  return /\p{Lu}{2}/u.test(word);
}

/** The meanings the thesaurus gives: each short form of its acronyms, with the first form that is not short. */
export function meaningsOf(thesaurus: Thesaurus): Meaning[] {
  return thesaurus.flatMap(({ kind, forms, context }) => {
    const long = forms.find((form) => !isShort(form));
    if (kind !== 'acronym' || long === undefined) return [];
    return forms.filter(isShort).map((short) => ({ short, long, ...(context?.[short] && { context: [...context[short]] }) }));
  });
}

function isShort(form: string): boolean {
  return form.split(' ').every(isAcronym);
}

/**
 * What short forms stand for, by short form: those of the thesaurus, and `own` in their place or beside them. An ambiguous
 * form counts in the answers that use it and hold a word of its context; where two of its meanings fit, none is given.
 */
export function makeGlossary(own: OwnGlossary, thesaurus: Thesaurus, answers: readonly Answer[]): Glossary {
  const settled = new Set([...own.plain, ...own.entries.map(({ short }) => short)]);
  const meanings = [...own.entries, ...meaningsOf(thesaurus).filter(({ short }) => !settled.has(short))];
  const fitting = new Map(meanings.map((meaning) => [meaning, meaning.context ? fits(meaning, meaning.context, answers) : null]));
  return meanings
    .flatMap((meaning): GlossaryEntry[] => {
      const { context, ...entry } = meaning;
      const ids = fitting.get(meaning);
      if (!ids) return [entry];
      const others = meanings.filter((other) => other !== meaning && other.short === meaning.short);
      const only = ids.filter((id) => !others.some((other) => fitting.get(other)?.includes(id)));
      return only.length > 0 ? [{ ...entry, answers: only }] : [];
    })
    .sort((a, b) => compare(a.short, b.short));
}

/** Ids of the answers that use a short form and hold a word of its context. */
function fits({ short, long }: Meaning, context: readonly string[], answers: readonly Answer[]): string[] {
  const near = context.flatMap(headTerms);
  const uses = ({ body }: Answer) => runningTexts(body).some((text) => glossed(text, [{ short, long }]).some(isTerm));
  const holds = ({ question, text }: Answer) => {
    const words = new Set(headTerms(`${question}\n${text}`));
    return near.some((word) => words.has(word));
  };
  return answers.filter((answer) => uses(answer) && holds(answer)).map(({ id }) => id);
}

const isTerm = (piece: string | Term) => typeof piece !== 'string';

/** The texts of a body in which short forms are explained. */
export function runningTexts(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    return UNEXPLAINED.has(node.tag) ? [] : runningTexts(node.children);
  });
}
