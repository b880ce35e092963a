/** « Ajouter à la réponse », for the open answer and for a row; once it is there, the way to the reply. */
import type { Answer } from '../../../src/answer/answer';
import { DRAFT, pieceOf } from '../../../src/stored/draft';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import { Steady } from '../controls/steady';
import type { Desk } from '../desk/use-desk';
import { pieceFor } from './piece';
import './reply.css';

export type AddDesk = Pick<Desk, 'draft' | 'opened' | 'show' | 'tell'>;

export interface AddButtonProps {
  readonly desk: AddDesk;
  readonly answer: Answer;
  /** Fewer words still, where several buttons stand in a row of results. */
  readonly small?: boolean;
}

export function isAdded({ draft }: AddDesk, { id }: Answer): boolean {
  return pieceOf(draft.draft, id) !== undefined;
}

/** Puts the answer at the end of the reply, where there is room. */
export function add({ draft: { draft, change }, tell }: AddDesk, answer: Answer): void {
  const isFull = draft.pieces.length >= DRAFT.pieces;
  if (!isFull) change({ add: pieceFor(answer) });
  tell(
    isFull ? say('replyFull', DRAFT.pieces) : sayCount('replyAddedSaid', draft.pieces.length + 1),
    isFull ? 'seen' : undefined,
  );
}

export function AddButton({ desk, answer, small = false }: AddButtonProps) {
  const added = isAdded(desk, answer);
  const see = () => {
    if (desk.opened.answer) desk.opened.toSearch();
    desk.show('reply');
  };
  /** Before, and once it is there. */
  const says = [say('replyAddShort'), say(small ? 'replyAdded' : 'replyAddedSee')] as const;
  return (
    // One button for both, so that the focus stays where it was pressed.
    <button
      type="button"
      class={added ? 'btn is-done reply-add' : 'btn reply-add'}
      data-action="add"
      // The second press of a double click would leave for the reply.
      onClick={({ detail }) => detail < 2 && (added ? see() : add(desk, answer))}
      aria-label={added ? `${say('replyAdded')} · ${say('replySee')}` : say('replyAdd')}
    >
      <Icon name={added ? 'check' : 'add'} />
      <Steady or={says[added ? 0 : 1]}>{says[added ? 1 : 0]}</Steady>
    </button>
  );
}
