/** « Vu, rien à changer »: a change of an official text that leaves ours as it is is told no more, until that text changes again. */
import type { AnswerCard } from '../../../src/answer/answer';
import { changeOf, type OfficialChange, withConfirmed } from '../../../src/stored/official-change';
import { DATA_LANGUAGE } from '../../words/data-language';
import { today } from '../../words/dates';
import { say } from '../../words/words';
import { Steady } from '../controls/steady';
import type { Desk } from '../desk/use-desk';

export interface ConfirmChangeProps {
  readonly answer: Pick<AnswerCard, 'id' | 'question'>;
  readonly change: OfficialChange;
  readonly settings: Pick<Desk['settings'], 'change'>;
}

/** Pressed, it stays where it is, and takes it back. */
export function ConfirmChange({ answer: { id, question }, change, settings }: ConfirmChangeProps) {
  const isConfirmed = change.confirmed !== undefined;
  const [now, then] = isConfirmed
    ? (['officialConfirmed', 'officialConfirm'] as const)
    : (['officialConfirm', 'officialConfirmed'] as const);
  const to = withConfirmed(change, isConfirmed ? null : today());
  return (
    <button
      type="button"
      class="btn confirm-change"
      data-confirm={id}
      aria-pressed={isConfirmed}
      onClick={() => void settings.change({ key: 'officialChanges', answer: id, to })}
    >
      <Steady or={say(then)}>{say(now)}</Steady>
      <span class="sr" lang={DATA_LANGUAGE}>{` ${question}`}</span>
    </button>
  );
}

/** What was met of the official text of an answer, told or not; null where nothing was. */
export function changeIn(answer: Pick<AnswerCard, 'id' | 'official'>, { settings }: Pick<Desk['settings'], 'settings'>) {
  return settings && changeOf(answer, settings.officialChanges);
}
