/** The last line of a surface: which answers these are, and the way to the reply in preparation. */
import { shortDay } from '../../words/dates';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { ReplyLink, type ReplyLinkDesk } from '../reply/reply-link';
import type { Desk } from './use-desk';

export type DeskFootDesk = ReplyLinkDesk & Pick<Desk, 'knowledge' | 'opened' | 'state' | 'view'>;

export function DeskFoot({ desk }: { desk: DeskFootDesk }) {
  const { state, knowledge, opened, view } = desk;
  if (opened.answer || view === 'reply' || view === 'filters') return null;
  return (
    <footer class="panel-foot">
      <span>
        <Icon name="db" small />
        {state === 'opening' && say('baseOpening')}
        {state === 'unreadable' && say('baseUnreadable')}
        {knowledge && (
          <span>
            {say('baseOf', shortDay(knowledge.read))}
            <span class="wide">{` · ${say('baseOffline')}`}</span>
          </span>
        )}
      </span>
      <ReplyLink desk={desk} />
    </footer>
  );
}
