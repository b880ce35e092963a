/** An organisation's answers as they are kept: rows apart from the rest, each body a text of its own, read when it is shown. */
import type { Answer, AnswerCard } from '../answer/answer';
import { type AnswerBody, joinAnswers, splitAnswer } from '../answer/answers-file';
import type { OwnPackCard } from './own-file';

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

/** What tells one file of an organisation from every other: no sign in it but letters, digits and a hyphen. */
export function stampOf({ pack, key }: Pick<OwnPackCard, 'pack' | 'key'>): string {
  return `${pack}-${key.replace(/[^a-z0-9]/gi, '').slice(-8)}`;
}
