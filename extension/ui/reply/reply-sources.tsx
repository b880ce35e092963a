/** The sources that go with the copy, numbered as they will be there, and what is doubtful of each. */

import { DATA_LANGUAGE } from '../../words/data-language';
import { longDay } from '../../words/dates';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import { type Doubt, doubtsOf } from '../copy/doubt';
import type { Standing } from './piece';

const DOUBTS = {
  outdated: 'replyDoubtOutdated',
  conflict: 'replyDoubtConflict',
  stale: 'replyDoubtStale',
} as const satisfies Record<Doubt, string>;

/** @param pieces those that are copied */
export function ReplySources({ pieces }: { pieces: readonly Standing[] }) {
  return (
    <section class="reply-sources" aria-label={say('replySources')}>
      <p>
        <b>{say('replySources')}</b>
      </p>
      <ol>
        {pieces.map(({ answer, gone }) => (
          <li key={answer.id}>
            <span lang={DATA_LANGUAGE}>{answer.sources.map(({ title }) => title).join(', ')}</span>
            {`, ${sayCount('replySourceRead', answer.sources.length, longDay(answer.read))}`}
            {(gone ? [] : doubtsOf(answer)).map((doubt) => (
              <span class="doubt" key={doubt} data-doubt={doubt}>
                <Icon name={doubt === 'stale' ? 'clock' : 'alert'} />
                {say(DOUBTS[doubt])}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
