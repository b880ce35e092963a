/** Where an answer comes from, when it was read, and that it is not official. */
import type { Answer } from '../../../src/answer/answer';
import { DATA_LANGUAGE } from '../../words/data-language';
import { longDay } from '../../words/dates';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import { OutLink } from '../controls/out-link';
import { isStale } from './freshness';
import { SourceConflict } from './source-conflict';

const TRUST = { A: 'sourceTrustA', B: 'sourceTrustB', C: 'sourceTrustC' } as const;

export function SourceBox({ answer, version }: { answer: Answer; version: string }) {
  const stale = isStale(answer);
  return (
    <div class="source">
      <p>
        <b>{sayCount('source', answer.sources.length)}</b>{' '}
        {answer.sources.map(({ title, url }, i) => (
          <span key={title} lang={DATA_LANGUAGE}>
            {i > 0 && ', '}
            {url ? <OutLink url={url}>{title}</OutLink> : title}
          </span>
        ))}
      </p>
      <SourceConflict answer={answer} />
      <p class={stale ? 'fresh is-stale' : 'fresh'}>
        <Icon name={stale ? 'clock' : 'doc'} />
        <span>{say(stale ? 'sourceStale' : 'sourceRead', longDay(answer.read), version)}</span>
      </p>
      <p>{say('sourceTrust', answer.confidence, say(TRUST[answer.confidence]))}</p>
      <p>{say('sourceUnofficial')}</p>
    </div>
  );
}
