/** The way to the reply in preparation, with the number of its pieces. */

import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import './reply.css';

export type ReplyLinkDesk = Pick<Desk, 'draft' | 'show'>;

export function ReplyLink({ desk }: { desk: ReplyLinkDesk }) {
  const count = desk.draft.draft.pieces.length;
  return (
    <button
      type="button"
      class="btn btn-quiet reply-link"
      data-action="reply"
      title={say('replyLink')}
      onClick={() => desk.show('reply')}
    >
      <Icon name="mail" />
      <span class="words">{say('replyLink')}</span>
      {count > 0 && (
        <span class="reply-count">
          {count}
          <span class="sr">{` ${sayCount('replyPieces', count).replace(/^\S+\s/, '')}`}</span>
        </span>
      )}
    </button>
  );
}
