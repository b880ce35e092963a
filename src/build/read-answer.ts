import type { KeptAnswer } from '../answer/answer';
import { checkAnswer } from './answer-check';
import { hashOf } from './answer-hash';
import { ANSWER_EXAMPLES, type AnswerFront, answerSchema } from './answer-schema';
import type { ReadAnswer } from './cross-check';
import { readFrontMatter } from './front-matter';
import { faultOf, type Located } from './located';
import { type Body, compileBody } from './markdown';
import type { Report } from './problem';
import { reviewOf } from './review';
import type { Routing } from './routed';
import { checkShape, salvage } from './shape';
import { otherNumber } from './translation-check';
import { held } from './typography';

/** An answer file as far as it could be read. */
export interface AnswerRead extends ReadAnswer {
  /** Null when a part of it has a wrong shape. */
  readonly answer: KeptAnswer | null;
  readonly body: Body;
}

/**
 * Reads, checks by itself and compiles one answer file.
 * @param topic folder it stands in.
 * @returns null when its front matter cannot be read at all.
 */
export function readAnswer(file: string, topic: string, text: string, routing: Routing, report: Report): AnswerRead | null {
  const { front: located, body, bodyLine } = readFrontMatter(file, text, report);
  const compiled = compileBody(file, body, bodyLine, report, routing);
  if (!located) return null;
  const front = checkShape(answerSchema, located, ANSWER_EXAMPLES, report);
  const sound = front ?? salvage(answerSchema.entries, located.value);
  checkAnswer(sound, located, report);
  checkNumbers(sound, located, compiled, report);
  return { front: sound, located, answer: front && toAnswer(front, topic, compiled), body: compiled };
}

function checkNumbers(front: Partial<AnswerFront>, located: Located, { text }: Body, report: Report): void {
  const other = otherNumber(front, text);
  if (!other) return;
  const what = `"${other.number}" stands in one language alone`;
  faultOf(located, report)('text', ['en', other.key], what, 'the same numbers in English as in French');
}

function toAnswer(front: AnswerFront, topic: string, { short, body, text }: Body): KeptAnswer {
  const { id, question, variants, keywords, facets, portals, screens, sources, read, confidence, fingerprint, related } = front;
  const { kind, en, validUntil, labels, notForFields, conflict, changed } = front;
  const shown = {
    ...{ id, topic, question: held(question), variants, keywords, facets, portals, screens, short, body, text, sources },
    ...{ read, confidence, fingerprint, related, kind, en },
    review: front.review ?? reviewOf(id, kind, read, validUntil),
    ...(validUntil !== undefined && { validUntil }),
    ...(labels && { labels }),
    ...(notForFields && { notForFields }),
    ...(conflict !== undefined && { conflict }),
    ...(changed !== undefined && { changed }),
  };
  return { ...shown, hash: hashOf(shown) };
}
