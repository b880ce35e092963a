/** Answers of the pack that ask to be checked again, whatever the period; and changes of official texts that need nothing, with the way back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { changeOf } from '../../src/stored/official-change';
import { ConfirmChange } from '../ui/answer/confirm-change';
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
  const part = useRef<HTMLDivElement>(null);
  const pressed = useRef<string | null>(null);
  // The pressed button has gone to the other list, and the focus with it.
  useLayoutEffect(() => {
    if (pressed.current !== null && document.activeElement === document.body) {
      part.current?.querySelector<HTMLElement>(`[data-confirm="${pressed.current}"]`)?.focus({ preventScroll: true });
    }
    pressed.current = null;
  }, [changes]);
  if (answers.size === 0) return <p class="card set-row set-none">{say('boardAnswersUnread')}</p>;
  const changeOfAnswer = (id: string) => {
    const answer = answers.get(id);
    const change = answer && changeOf(answer, changes);
    return change ? { answer, change, settings: surface.settings } : null;
  };
  const confirmed = [...answers.keys()].flatMap((id) => {
    const met = changeOfAnswer(id);
    return met?.change.confirmed === undefined ? [] : [met];
  });
  return (
    <div
      ref={part}
      onClickCapture={({ target }) => {
        pressed.current = (target as Element).closest<HTMLElement>('[data-confirm]')?.dataset.confirm ?? null;
      }}
    >
      <BoardTable
        name="late"
        caption={say('boardToReviewCaption')}
        rows={late([...answers.values()], surface.today())}
        id={({ answer }) => answer}
        what={say('boardAnswer')}
        names={({ answer, why }) => {
          const met = changeOfAnswer(answer);
          return (
            <>
              <AnswerName id={answer} answers={answers} surface={surface} />
              <small>{why.map((each) => say(WHY[each])).join(', ')}</small>
              {met && why.includes('official') && (
                <span class="board-both">
                  <CopyBothTexts {...met} copy={surface.copy} />
                  <ConfirmChange {...met} />
                </span>
              )}
            </>
          );
        }}
        figures={[{ head: say('boardSince'), of: ({ since }) => shortDay(since) }]}
        none={say('boardToReviewNone')}
      />
      {confirmed.length > 0 && (
        <section class="board-confirmed" aria-labelledby="board-confirmed">
          <h3 id="board-confirmed">{say('boardConfirmed')}</h3>
          <ul>
            {confirmed.map((met) => (
              <li key={met.answer.id}>
                <AnswerName id={met.answer.id} answers={answers} surface={surface} />
                <ConfirmChange {...met} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
