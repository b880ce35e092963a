/** Where an answer comes from, when it was read, and that it is not official. */
import type { Answer } from '../../../src/answer/answer';
import { type Trust, trustOf } from '../../../src/answer/trust';
import { DATA_LANGUAGE } from '../../words/data-language';
import { longDay } from '../../words/dates';
import { say, sayCount, type WordKey } from '../../words/words';
import { Icon } from '../controls/icon';
import { OutLink } from '../controls/out-link';
import { isPast, isStale } from './age';
import { SourceConflict } from './source-conflict';

const TRUST: Readonly<Record<Trust, WordKey>> = {
  two: 'sourceTrustTwo',
  one: 'sourceTrustOfficial',
  other: 'sourceTrustElse',
  unlinked: 'sourceTrustUnlinked',
};

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
        <span>{ageOf(answer, version)}</span>
      </p>
      <p>{say(TRUST[trustOf(answer.sources)])}</p>
      <p>{answer.organisation === undefined ? say('sourceUnofficial') : say('sourceOwn', answer.organisation)}</p>
    </div>
  );
}

function ageOf(answer: Answer, version: string): string {
  const { validUntil, read } = answer;
  if (validUntil !== undefined && isPast(answer)) return say('sourcePast', longDay(validUntil), longDay(read), version);
  return say(isStale(answer) ? 'sourceStale' : 'sourceRead', longDay(read), version);
}
