/** Where an answer comes from, when it was read, and that it is not official. */
import type { Answer } from '../../src/answer';
import { longDay } from './dates';
import { isStale } from './freshness';
import { Icon } from './icon';
import { OutLink } from './out-link';

const CONFIDENCE = {
  A: 'source officielle, confirmée par une autre',
  B: 'une seule source officielle, ou deux autres',
  C: 'une seule source, non officielle',
} as const;

export function SourceBox({ answer, version }: { answer: Answer; version: string }) {
  const stale = isStale(answer);
  return (
    <div class="source">
      <p>
        <b>{`Source${answer.sources.length > 1 ? 's' : ''}\u202f:`}</b>{' '}
        {answer.sources.map(({ title, url }, i) => (
          <span key={title}>
            {i > 0 && ', '}
            {url ? <OutLink url={url}>{title}</OutLink> : title}
          </span>
        ))}
      </p>
      <p class={stale ? 'fresh is-stale' : 'fresh'}>
        <Icon name={stale ? 'clock' : 'doc'} />
        <span>{`${stale ? 'À revérifier\u202f: source' : 'Source'} lue le ${longDay(answer.read)} · base ${version}`}</span>
      </p>
      <p>{`Fiabilité ${answer.confidence}\u202f: ${CONFIDENCE[answer.confidence]}.`}</p>
      <p>{'Reformulation non officielle\u202f: seule la page source fait foi.'}</p>
    </div>
  );
}
