/** A copy of an organisation's answer says whose it is, in every format and in a reply, and never that it rewords a source. */
import { expect, test } from 'vitest';
import { answerClip, COPY_FORMATS, replyClip } from '../../../../extension/ui/copy/copy';
import type { Answer } from '../../../../src/answer/answer';
import { ownAnswers } from '../../../../src/own/entry';
import { content, entry } from '../../own/sample-own';

const [own] = ownAnswers(content(), [entry('badge')]) as [Answer];
const { organisation: _, ...ours } = { ...own, id: 'ours', question: 'Et la carte\u202f?' };
const WHOSE = 'Réponse propre à «\u202fHôpital du Nord\u202f», non officielle.';
const REWORDED = 'Reformulation non officielle';

test.each(COPY_FORMATS.filter((format) => format !== 'link'))('alone, as %s', (format) => {
  const { text } = answerClip(own, 'v', format);
  expect(text).toContain(WHOSE);
  expect(text).not.toContain(REWORDED);
  expect(answerClip(ours, 'v', format).text).not.toContain('Réponse propre');
});

test('in a reply it is named beside ours', () => {
  const pieces = [own, ours].map((answer) => ({ answer, text: null }));
  const { text } = replyClip({ opening: '', closing: '', pieces }, 'v', 'rich');
  expect(text).toContain(`«\u202f${own.question}\u202f» ${WHOSE}`);
  expect(text).toContain(REWORDED);
  expect(replyClip({ opening: '', closing: '', pieces: pieces.slice(0, 1) }, 'v', 'rich').text).not.toContain(REWORDED);
});
