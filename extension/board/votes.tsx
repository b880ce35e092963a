/** Answers somebody found useless, and why. */
import { REASON_NAMES } from '../ui/answer/vote-reasons';
import { formatNumber } from '../words/numbers';
import { say } from '../words/words';
import { AnswerName } from './answer-name';
import { BoardTable } from './board-table';
import { Bar } from './charts';
import { type Doubted, doubted, reasonsOf } from './figures';
import type { SectionProps } from './section';

export function Votes({ entries, answers, surface }: SectionProps) {
  const rows = doubted(entries);
  const reasons = reasonsOf(rows);
  const most = Math.max(...reasons.map(({ count }) => count));
  return (
    <>
      <BoardTable
        name="doubted"
        caption={say('boardDoubtedCaption')}
        rows={rows}
        id={({ answer }) => answer}
        what={say('boardAnswer')}
        names={(row) => (
          <>
            <AnswerName id={row.answer} answers={answers} surface={surface} />
            {row.reasons.length > 0 && <small>{given(row)}</small>}
          </>
        )}
        figures={[
          { head: say('voteNo'), of: ({ no }) => no },
          { head: say('voteYes'), of: ({ yes }) => yes },
        ]}
        none={say('boardDoubtedNone')}
      />
      {reasons.length > 0 && (
        <BoardTable
          name="reasons"
          caption={say('boardReasonsCaption')}
          rows={reasons}
          id={({ reason }) => reason}
          what={say('boardReason')}
          names={({ reason, count }) => (
            <>
              {say(REASON_NAMES[reason])}
              <Bar part={count} whole={most} />
            </>
          )}
          figures={[{ head: say('boardTimes'), of: ({ count }) => count }]}
          none=""
        />
      )}
    </>
  );
}

/** « Périmée (2), Pas claire » */
function given({ reasons }: Doubted): string {
  return reasons
    .map(({ reason, count }) => {
      const name = say(REASON_NAMES[reason]);
      return count > 1 ? say('boardReasonCount', name, formatNumber(count)) : name;
    })
    .join(', ');
}
