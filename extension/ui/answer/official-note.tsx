/** « La réponse officielle a changé depuis notre lecture du 22 novembre 2026. », above an answer written from it. */
import type { Answer } from '../../../src/answer/answer';
import { longDay, today } from '../../words/dates';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import { ConfirmChange, changeIn } from './confirm-change';

export interface OfficialNoteProps extends Pick<Desk, 'settings'> {
  readonly answer: Pick<Answer, 'id' | 'official' | 'question' | 'read'>;
}

/** Draws nothing where its official text was not met in another state. */
export function OfficialNote({ answer, settings }: OfficialNoteProps) {
  const change = changeIn(answer, settings);
  if (!change) return null;
  const isConfirmed = change.confirmed !== undefined;
  return (
    <div class={`scope-note official-note${isConfirmed ? ' is-confirmed' : ''}`} data-note="official">
      <Icon name={isConfirmed ? 'check' : 'alert'} />
      <p>
        {say('officialChanged', longDay(answer.read))}
        {/* Both have their room: what is read below stays where it is. */}
        <span class="one-of">
          <span hidden={isConfirmed}>{say('officialChangedCheck', longDay(change.seen))}</span>
          <span hidden={!isConfirmed}>{say('officialConfirmedOn', longDay(change.confirmed ?? today()))}</span>
        </span>
      </p>
      <ConfirmChange {...{ answer, change, settings }} />
    </div>
  );
}
