/** The answers with what was met of their official texts on this machine. */
import type { Answer } from '../../../src/answer/answer';
import { changeOf } from '../../../src/stored/official-change';
import type { Settings } from '../../../src/stored/settings';
import type { Knowledge } from './knowledge';

/** Each answer whose official text was met in another state says so. */
export function markChanged(answers: readonly Answer[], changes: Settings['officialChanges']): readonly Answer[] {
  return answers.map((answer) => {
    const change = changeOf(answer, changes);
    return change ? { ...answer, officialChanged: change.seen } : answer;
  });
}

/** The same object where nothing that still counts was met. */
export function withOfficialChanges(knowledge: Knowledge, changes: Settings['officialChanges']): Knowledge {
  const answers = markChanged(knowledge.answers, changes);
  if (answers.every((answer, at) => answer === knowledge.answers[at])) return knowledge;
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return { ...knowledge, answers, answer: (id) => byId.get(id) };
}
