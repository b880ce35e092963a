/** The sources that go with the copy, each once as it will be there, and what is doubtful of the answers. */

import { DATA_LANGUAGE } from '../../words/data-language';
import { longDay } from '../../words/dates';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { mergedSources } from '../copy/citation';
import { type Doubt, doubtsOf } from '../copy/doubt';
import type { Standing } from './piece';

const DOUBTS = {
  outdated: 'replyDoubtOutdated',
  official: 'replyDoubtOfficial',
  conflict: 'replyDoubtConflict',
  stale: 'replyDoubtStale',
} as const satisfies Record<Doubt, string>;

/** @param pieces those that are copied */
export function ReplySources({ pieces }: { pieces: readonly Standing[] }) {
  const doubts = pieces.flatMap(({ answer, gone }) => (gone ? [] : doubtsOf(answer).map((doubt) => ({ answer, doubt }))));
  return (
    <section class="reply-sources" aria-label={say('replySources')}>
      <p>
        <b>{say('replySources')}</b>
      </p>
      <ul>
        {mergedSources(pieces.map(({ answer }) => answer)).map(({ source, read }) => (
          <li key={`${source.title} ${source.url} ${read}`}>
            <span lang={DATA_LANGUAGE}>{source.title}</span>
            {`, ${say('replySourceRead', longDay(read))}`}
          </li>
        ))}
      </ul>
      {doubts.map(({ answer, doubt }) => (
        <p class="doubt" key={`${answer.id} ${doubt}`} data-doubt={doubt}>
          <Icon name={doubt === 'stale' ? 'clock' : 'alert'} />
          <span>
            {say(DOUBTS[doubt])}
            {pieces.length > 1 && <span lang={DATA_LANGUAGE}>{`, ${answer.question}`}</span>}
          </span>
        </p>
      ))}
    </section>
  );
}
