/** The answers copied or inserted most often, alone or within a reply. */
import { say } from '../words/words';
import { AnswerName } from './answer-name';
import { BoardTable } from './board-table';
import { Bar } from './charts';
import { copied } from './figures';
import type { SectionProps } from './section';

export function Copies({ entries, answers, surface }: SectionProps) {
  const rows = copied(entries);
  const most = rows[0]?.count ?? 1;
  return (
    <BoardTable
      name="copied"
      caption={say('boardCopiesCaption')}
      rows={rows}
      id={({ answer }) => answer}
      what={say('boardAnswer')}
      names={({ answer, count }) => (
        <>
          <AnswerName id={answer} answers={answers} surface={surface} />
          <Bar part={count} whole={most} />
        </>
      )}
      figures={[{ head: say('boardTimes'), of: ({ count }) => count }]}
      none={say('boardCopiesNone')}
    />
  );
}
