/** A kept answer in one line: its question, which opens it, and what else can be done with it. */
import type { ComponentChildren } from 'preact';
import type { AnswerCard } from '../../../src/answer/answer';
import { say } from '../../words/words';
import { isStale } from '../answer/age';
import { Freshness } from '../answer/freshness';
import { inShort } from '../answer/in-short';
import { OwnLabel } from '../answer/own-label';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import './saved.css';
import { readingOf } from './read-answers';

export type SavedRowDesk = Pick<Desk, 'opened' | 'settings'>;

export interface SavedRowProps {
  readonly desk: SavedRowDesk;
  readonly answer: AnswerCard;
  /** Beside the question. */
  readonly children?: ComponentChildren;
}

export function SavedRow({ desk, answer, children }: SavedRowProps) {
  const { id } = answer;
  const { question, lang } = inShort(answer);
  return (
    <li class="sugg kept-row" data-answer={id}>
      <h3 class="sugg-q" lang={lang}>
        <a
          data-part="row"
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            desk.opened.open(id);
          }}
        >
          {question}
        </a>
      </h3>
      {children}
      <OwnLabel answer={answer} />
      {isStale(answer) && <Freshness answer={answer} />}
      {readingOf(desk.settings.settings, answer) === 'changed' && (
        <p class="sugg-changed">
          <Icon name="refresh" />
          <span>{say('keptChanged')}</span>
        </p>
      )}
    </li>
  );
}
