/** « La réponse officielle a changé depuis notre lecture du 22 novembre 2026. », above an answer written from it. */
import type { Answer } from '../../../src/answer/answer';
import { longDay } from '../../words/dates';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';

/** Draws nothing where its official text was not met in another state. */
export function OfficialNote({ answer: { officialChanged, read } }: { answer: Pick<Answer, 'officialChanged' | 'read'> }) {
  if (officialChanged === undefined) return null;
  return (
    <p class="scope-note" data-note="official">
      <Icon name="alert" />
      <span>
        {say('officialChanged', longDay(read))} {say('officialChangedCheck', longDay(officialChanged))}
      </span>
    </p>
  );
}
