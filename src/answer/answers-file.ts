/**
 * The packaged answers, written by `src/build` and fetched on demand: `answers.json` holds what is drawn before an answer is
 * opened, `bodies.json` the rest.
 */

import type { Contact, PortalAlert } from '../portal/portal';
import type { Answer, AnswerCard, FacetValues } from './answer';
import { textOf } from './body-text';
import type { Facet } from './facets';
import type { Glossary } from './glossary';
import type { Scope } from './scopes';

/** `answers.json`. */
export interface AnswersFile {
  /** Year and month of the newest reading, then a hash of the content: `2026.11-1a2b3c4d`. */
  readonly version: string;
  /** Newest day a source was read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly facets: readonly Facet[];
  /** Subjects an answer and a page may differ in. */
  readonly scopes: readonly Scope[];
  /** By id. */
  readonly answers: readonly AnswerCard[];
  readonly portals: readonly PortalCard[];
}

/** `bodies.json`. */
export interface BodiesFile {
  /** The same as in the `answers.json` of the same build: the two are of no use to another. */
  readonly version: string;
  /** What short forms stand for; `glossaryOf` keeps those of one answer. */
  readonly glossary: Glossary;
  readonly bodies: readonly AnswerBody[];
  /** Marks of the sentences of the official answers we reworded; none of their words. */
  readonly official: readonly OfficialMarks[];
}

export interface OfficialMarks {
  readonly id: string;
  /** SHA-256 of the whole, as it was read. */
  readonly sha256: string;
  readonly sentences: readonly string[];
}

/** The rest of an answer. Its text is that of its body; see `textOf`. */
export type AnswerBody = Pick<Answer, 'id'> & Omit<Answer, keyof AnswerCard | 'text'>;

/** What of an answer is in its card; its text is in neither file. */
const CARD = [
  'question',
  'short',
  'en',
  'facets',
  'hash',
  'read',
  'review',
  'validUntil',
  'conflict',
  'changed',
  'official',
  'organisation',
  'replaces',
  'newer',
] as const;

/** Undone by `joinAnswers`. */
export function splitAnswer({ text: _text, ...answer }: Answer): { readonly card: AnswerCard; readonly body: AnswerBody } {
  const inCard = (key: string) => (CARD as readonly string[]).includes(key);
  const part = (isPart: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(answer).filter(([key]) => key === 'id' || isPart(key)));
  return { card: part(inCard), body: part((key) => !inCard(key)) } as { card: AnswerCard; body: AnswerBody };
}

/** The whole answers, without the cards that have no body. */
export function joinAnswers(cards: readonly AnswerCard[], bodies: readonly AnswerBody[]): Answer[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return cards.flatMap((card) => {
    const body = byId.get(card.id);
    return body ? [{ ...card, ...body, text: textOf(body.body) }] : [];
  });
}

/** What is shown of a portal; how it is recognised stays with the content script. */
export interface PortalCard {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Address of one of its pages. */
  readonly example: string;
  readonly contacts: readonly Contact[];
  /** Address of the official questions and answers, on the portal that has them. */
  readonly faq?: string;
  readonly alerts: readonly PortalAlert[];
  /** Ids of answers that lead on every page. */
  readonly pinned: readonly string[];
  /** Filters proposed on every page; see `facetsOfPage`. */
  readonly facets?: FacetValues;
  readonly screens: readonly {
    readonly id: string;
    readonly name: string;
    readonly pinned: readonly string[];
    /** Filters proposed on the screen, in place of the portal's of the same name. */
    readonly facets?: FacetValues;
  }[];
}
