/** Under the question of an open answer: that it is not official, the day its source was read, which leads to the source, and the day of what came after the extension. */
import type { Answer } from '../../../src/answer/answer';
import { shortDay } from '../../words/dates';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { OutLink } from '../controls/out-link';
import { isStale } from './age';

export interface SourceLineProps {
  readonly answer: Answer;
  /** Goes to the sources, where there are several or where none has an address. */
  readonly toSources: () => void;
}

export function SourceLine({ answer, toSources }: SourceLineProps) {
  const [source, ...others] = answer.sources;
  // What is met of the official text is said below, where it is answered.
  const stale = isStale({ ...answer, officialChanged: undefined });
  const read = say('freshnessRead', shortDay(answer.read));
  return (
    <p class="source-line">
      <span>{say(answer.organisation === undefined ? 'answerUnofficial' : 'answerOwn')}</span>
      {stale && (
        <span class="is-stale">
          <Icon name="clock" />
          {say('freshnessStale')}
        </span>
      )}
      <span>
        {source?.url && others.length === 0 ? (
          <OutLink url={source.url}>{read}</OutLink>
        ) : (
          <button type="button" class="as-link" data-action="to-sources" onClick={toSources}>
            {read}
          </button>
        )}
      </span>
      {answer.newer !== undefined && <span data-newer>{say('answerNewer', shortDay(answer.newer))}</span>}
    </p>
  );
}
