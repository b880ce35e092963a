import type { Answer } from '../answer/answer';

type Dated = Pick<Answer, 'id' | 'topic' | 'kind' | 'review' | 'validUntil'>;

/**
 * What is to be checked again by a day: topics in alphabetical order, in each the earliest first.
 * @param by last day taken, `YYYY-MM-DD`
 */
export function dueLines(answers: readonly Dated[], by: string): string[] {
  const due = answers.filter(({ review }) => review <= by);
  const topics = [...new Set(due.map(({ topic }) => topic))].sort();
  const lines = topics.flatMap((topic) => [
    topic,
    ...due
      .filter((one) => one.topic === topic)
      .sort(byDay)
      .map(line),
  ]);
  return [...lines, `${due.length} of ${answers.length} answers due by ${by}`];
}

function line({ id, kind, review, validUntil }: Dated): string {
  return `  ${review}  ${id} (${kind}${validUntil === undefined ? '' : `, valid until ${validUntil}`})`;
}

function byDay(a: Dated, b: Dated): number {
  return a.review < b.review ? -1 : a.review > b.review ? 1 : a.id < b.id ? -1 : 1;
}
