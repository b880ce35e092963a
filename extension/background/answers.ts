/** The packaged answers: what rows are drawn of, read once while the background lives; the rest of them, when it is compared. */
import { type AnswersFile, joinAnswers } from '../../src/answer/answers-file';
import { fileWith } from '../../src/own/beside-ours';
import { cardsOf } from '../../src/own/own-parts';
import { readAnswersFile, readBodiesFile } from '../packaged/read-file';
import { ownCards } from '../storage/own-answers';

let answers: Promise<AnswersFile> | null = null;

/** Rejects when they cannot be read; the next call tries again. */
export function readAnswers(): Promise<AnswersFile> {
  answers ??= readAnswersFile();
  answers.catch(() => {
    answers = null;
  });
  return answers;
}

/** The same with those of files. @param stamp of all of them @throws when they are not there */
export async function readAnswersWith(stamp: string): Promise<AnswersFile> {
  const [ours, cards] = await Promise.all([readAnswers(), ownCards(stamp)]);
  if (cards === null) throw new Error(`the own answers ${stamp} are not there`);
  return fileWith(ours, cardsOf({ cards }), stamp);
}

/** Those that reword an official answer, whole, with the marks of what was read there. Rejects when they cannot be read. */
export async function readOfficial() {
  const [cards, { bodies, official }] = await Promise.all([readAnswers(), readBodiesFile()]);
  const sums = new Map(official.map(({ id, sha256 }) => [id, sha256]));
  const ours = joinAnswers(cards.answers, bodies).flatMap((answer) => {
    const sha256 = sums.get(answer.id);
    return sha256 === undefined ? [] : [{ ...answer, fingerprint: { of: 'official-text' as const, sha256 } }];
  });
  return { answers: ours, official };
}
