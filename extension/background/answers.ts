/** The packaged answers: what rows are drawn of, read once while the background lives; the rest of them, when it is compared. */
import { type AnswersFile, joinAnswers } from '../../src/answer/answers-file';
import { readAnswersFile, readBodiesFile } from '../packaged/read-file';

let answers: Promise<AnswersFile> | null = null;

/** Rejects when they cannot be read; the next call tries again. */
export function readAnswers(): Promise<AnswersFile> {
  answers ??= readAnswersFile();
  answers.catch(() => {
    answers = null;
  });
  return answers;
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
