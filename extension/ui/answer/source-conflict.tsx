/** That the sources of an answer disagree, and on what: told by words and an icon, never by colour alone. */
import type { Answer } from '../../../src/answer/answer';
import { DATA_LANGUAGE } from '../../words/data-language';
import { Icon } from '../controls/icon';
import './source-conflict.css';
import { say } from '../../words/words';

/** Draws nothing when they agree. */
export function SourceConflict({ answer: { conflict } }: { answer: Pick<Answer, 'conflict'> }) {
  if (!conflict) return null;
  return (
    <p class="source-conflict">
      <Icon name="alert" />
      <span>
        <b>{say('sourceConflict')}</b> <span lang={DATA_LANGUAGE}>{conflict}</span>
      </span>
    </p>
  );
}
