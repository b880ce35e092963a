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
        {knowledge && <Base read={knowledge.read} />}
      </span>
      <ReplyLink desk={desk} />
    </footer>
  );
}

/** « Réponses du 22 nov. 2026 · sans réseau », of which the first words go where there is no room. */
function Base({ read }: { read: string }) {
  const day = shortDay(read);
  const [before] = say('baseOf', day).split(day);
  const rest = `${day} · ${say('baseOffline')}`;
  return (
    <span class="base" title={`${before}${rest}`}>
      <span class="wide">{before}</span>
      {rest}
    </span>
  );
}
