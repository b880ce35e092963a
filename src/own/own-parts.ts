/** Answers of a file as they are kept: rows apart from the rest, each body a text of its own, read when it is shown. */
import type { Answer, AnswerCard } from '../answer/answer';
import { type AnswerBody, joinAnswers, splitAnswer } from '../answer/answers-file';
import type { BaseCard, OwnCard } from './own-file';

export interface OwnParts {
  /** JSON of the rows. */
  readonly cards: string;
  /** JSON of the rest of each, in the same order. */
  readonly bodies: readonly string[];
}

export function partsOf(answers: readonly Answer[]): OwnParts {
  const split = answers.map(splitAnswer);
  return { cards: JSON.stringify(split.map(({ card }) => card)), bodies: split.map(({ body }) => JSON.stringify(body)) };
}

export function cardsOf({ cards }: Pick<OwnParts, 'cards'>): readonly AnswerCard[] {
  return JSON.parse(cards);
}

/** One answer whole; undefined where its body is not there. */
export function wholeOf(card: AnswerCard, body: string | undefined): Answer | undefined {
  return body === undefined ? undefined : joinAnswers([card], [JSON.parse(body) as AnswerBody])[0];
}

export function answersOf({ cards, bodies }: OwnParts): Answer[] {
  return joinAnswers(
    cardsOf({ cards }),
    bodies.map((body) => JSON.parse(body) as AnswerBody),
  );
}

/** The rows of several files as those of one. */
export function joinRows(rows: readonly string[]): string {
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? only : JSON.stringify(rows.flatMap((cards) => cardsOf({ cards })));
}

/** The same of all there is of them. */
export function joinParts(parts: readonly OwnParts[]): OwnParts {
  return { cards: joinRows(parts.map(({ cards }) => cards)), bodies: parts.flatMap(({ bodies }) => bodies) };
}

/** What tells one file from every other: no sign in it but letters, digits and hyphens. */
export function stampOf(card: Pick<OwnCard | BaseCard, 'pack' | 'key'>): string {
  return `${'beside' in card ? 'base-' : ''}${card.pack}-${card.key.replace(/[^a-z0-9]/gi, '').slice(-8)}`;
}

/** The same of all files that count together, ours first. */
export function stampOfAll(cards: readonly Pick<OwnCard | BaseCard, 'pack' | 'key'>[]): string {
  return cards.map(stampOf).join('+');
}
