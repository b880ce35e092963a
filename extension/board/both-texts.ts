/** Our answer and what its official text says now, as one text for whoever writes the answer anew. */
import type { Answer } from '../../src/answer/answer';
import type { OfficialChange } from '../../src/stored/official-change';
import { sentDay } from '../words/dates';
import { sayCountSent, saySent } from '../words/words';

export function bothTexts(
  { id, question, text, read }: Pick<Answer, 'id' | 'question' | 'text' | 'read'>,
  change: OfficialChange,
): string {
  const sentences = change.changed.map((sentence) => `- ${sentence}`);
  return [
    `${question} (${id})`,
    `${saySent('sentOurText', sentDay(read))}\n${text}`,
    `${saySent('sentOfficialText', sentDay(change.seen))}\n${change.text}`,
    ...(sentences.length > 0 ? [[saySent('sentNewSentences'), ...sentences].join('\n')] : []),
    ...(change.lost > 0 ? [sayCountSent('sentLostSentences', change.lost)] : []),
  ].join('\n\n');
}
