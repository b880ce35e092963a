/** The answers with what was met of their official texts on this machine. */
import type { AnswerCard } from '../../../src/answer/answer';
import { openChangeOf } from '../../../src/stored/official-change';
import type { Settings } from '../../../src/stored/settings';
import type { Knowledge } from './knowledge';

/** Each answer whose official text was met in another state, and that nobody here has seen, says so; the others are the same objects. */
export function markChanged<A extends AnswerCard>(answers: readonly A[], changes: Settings['officialChanges']): readonly A[] {
  return answers.map((answer) => {
    const change = openChangeOf(answer, changes);
    return change ? { ...answer, officialChanged: change.seen } : answer;
  });
}

/** The same object where nothing that still counts was met. */
export function withOfficialChanges(knowledge: Knowledge, changes: Settings['officialChanges']): Knowledge {
  const answers = markChanged(knowledge.answers, changes);
  if (answers.every((answer, at) => answer === knowledge.answers[at])) return knowledge;
  const cards = new Map(answers.map((card) => [card.id, card]));
  /** One object an answer: who shows it asks again and again. */
  const wholes = new Map<string, ReturnType<Knowledge['answer']>>();
  const { version, read, facets, scopes, portals } = knowledge;
  return {
    ...{ version, read, facets, scopes, portals, answers },
    get glossary() {
      return knowledge.glossary;
    },
    get repaired() {
      return knowledge.repaired;
    },
    get isWhole() {
      return knowledge.isWhole;
    },
    card: (id) => cards.get(id),
    answer(id) {
      const answer = wholes.get(id) ?? knowledge.answer(id);
      const seen = cards.get(id)?.officialChanged;
      if (!answer || seen === undefined) return answer;
      if (!wholes.has(id)) wholes.set(id, { ...answer, officialChanged: seen });
      return wholes.get(id);
    },
    portal: (id) => knowledge.portal(id),
    whole: () => knowledge.whole(),
    prepare: () => knowledge.prepare(),
    suggest: (ask) => knowledge.suggest(ask),
  };
}
