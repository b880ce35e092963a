/** The whole answers of a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/answer/answer';
import { type AnswersFile, type BodiesFile, joinAnswers } from '../../src/answer/answers-file';

export function readAnswers(dist: string): Answer[] {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8'));
  return joinAnswers((read('answers.json') as AnswersFile).answers, (read('bodies.json') as BodiesFile).bodies);
}
