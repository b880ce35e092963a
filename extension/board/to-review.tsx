/** Answers of the pack that ask to be checked again, whatever the period. */
import { shortDay } from '../words/dates';
import { say } from '../words/words';
import { AnswerName } from './answer-name';
import { BoardTable } from './board-table';
import { CopyBothTexts } from './copy-both-texts';
import { late } from './figures';
import type { SectionProps } from './section';

const WHY = {
  official: 'boardWhyOfficial',
  review: 'boardWhyReview',
  validUntil: 'boardWhyValid',
  conflict: 'boardWhyConflict',
} as const;

export function ToReview({ answers, changes, surface }: SectionProps) {
  if (answers.size === 0) return <p class="card set-row set-none">{say('boardAnswersUnread')}</p>;
  return (
    <BoardTable
      name="late"
      caption={say('boardToReviewCaption')}
      rows={late([...answers.values()], surface.today())}
      id={({ answer }) => answer}
      what={say('boardAnswer')}
      names={({ answer, why }) => (
        <>
          <AnswerName id={answer} answers={answers} surface={surface} />
          <small>{why.map((each) => say(WHY[each])).join(', ')}</small>
          <CopyBothTexts answer={answers.get(answer)} changes={changes} copy={surface.copy} />
        </>
      )}
      figures={[{ head: say('boardSince'), of: ({ since }) => shortDay(since) }]}
      none={say('boardToReviewNone')}
    />
  );
}
