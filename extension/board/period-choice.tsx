/** Which days are counted, and whose entries. */
import { useState } from 'preact/hooks';
import { Choice } from '../ui/controls/choice';
import { say, sayCount } from '../words/words';
import { between, lastDays, type Period, SPANS } from './period';

/** Everybody's entries, or those of this installation. */
export type Whose = 'all' | 'own';

export interface PeriodChoiceProps {
  readonly today: string;
  readonly onPeriod: (period: Period) => void;
  /** How many agents there are, in words; empty when there is none. */
  readonly agents: string;
  /** Null when there is nothing to choose. */
  readonly whose: Whose | null;
  readonly onWhose: (whose: Whose) => void;
}

export function PeriodChoice({ today, onPeriod, agents, whose, onWhose }: PeriodChoiceProps) {
  const [chosen, setChosen] = useState('30');
  const [dates, setDates] = useState({ from: lastDays(30, today).from ?? '', to: today });
  const show = (id: string, { from, to } = dates) => {
    setChosen(id);
    if (id === 'dates') onPeriod(between(from, to));
    else onPeriod(id === 'all' ? { from: null, to: null } : lastDays(Number(id), today));
  };
  const options = [
    ...SPANS.map((days) => ({ id: String(days), label: sayCount('boardDays', days) })),
    { id: 'all', label: say('boardEver') },
    { id: 'dates', label: say('boardDates') },
  ];
  const date = (end: 'from' | 'to', label: string) => (
    <label>
      {label}
      <input
        type="date"
        name={end}
        class="board-date"
        value={dates[end]}
        onInput={({ currentTarget }) => {
          const next = { ...dates, [end]: currentTarget.value };
          setDates(next);
          show('dates', next);
        }}
      />
    </label>
  );
  return (
    <div class="card board-period">
      <Choice name="periode" label={say('boardPeriod')} options={options} chosen={chosen} onChoose={(id) => show(id)} />
      {chosen === 'dates' && (
        <p class="board-dates">
          {date('from', say('boardFrom'))}
          {date('to', say('boardTo'))}
        </p>
      )}
      <div class="board-agents">
        {agents}
        {whose && (
          <Choice
            name="postes"
            label={say('boardWhose')}
            options={[
              { id: 'all', label: say('boardWhoseAll') },
              { id: 'own', label: say('boardWhoseOwn') },
            ]}
            chosen={whose}
            onChoose={onWhose}
          />
        )}
      </div>
    </div>
  );
}
