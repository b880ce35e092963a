/** One answer of the reply: its question, its text to edit, its place. */
import { useId } from 'preact/hooks';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { OwnLabel } from '../answer/own-label';
import { Icon } from '../controls/icon';
import { GrowingText } from './growing-text';
import type { Standing } from './piece';

export interface ReplyPieceProps {
  readonly standing: Standing;
  /** From 1. */
  readonly number: number;
  readonly last: boolean;
  /** Opens the answer itself. */
  readonly onOpen: () => void;
  /** Up (-1) or down (1) by one. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Null: as written. */
  readonly onEdit: (text: string | null) => void;
  readonly onRestore: () => void;
}

export function ReplyPiece(props: ReplyPieceProps) {
  const { standing, number, last, onOpen, onMove, onRemove, onEdit, onRestore } = props;
  const { piece, answer, gone, original, text } = standing;
  const title = useId();
  return (
    <article class="piece" tabIndex={-1} aria-labelledby={title} data-piece={answer.id}>
      <div class="piece-head">
        <h3 id={title} lang={DATA_LANGUAGE}>
          <span class="no">{number}.</span>{' '}
          {gone ? (
            answer.question
          ) : (
            <a
              href={`#${answer.id}`}
              onClick={(event) => {
                event.preventDefault();
                onOpen();
              }}
            >
              {answer.question}
            </a>
          )}
        </h3>
        <span class="tools">
          <Tool does="up" says={say('replyUp', number)} idle={number === 1} onUse={() => onMove(-1)} />
          <Tool does="down" says={say('replyDown', number)} idle={last} onUse={() => onMove(1)} />
          <Tool does="trash" says={say('replyRemove', number)} onUse={onRemove} />
        </span>
      </div>
      <OwnLabel answer={answer} />
      <GrowingText
        label={say('replyText', answer.question)}
        value={text}
        onType={(typed) => onEdit(typed === original ? null : typed)}
      />
      {gone && (
        <p class="piece-note">
          <Icon name="alert" />
          <span>{say('replyGone')}</span>
        </p>
      )}
      {text.trim() === '' && <p class="piece-note">{say('replyBlank')}</p>}
      {piece.text !== null && (
        <button type="button" class="btn btn-quiet" data-action="restore" onClick={onRestore}>
          <Icon name="refresh" />
          {say('replyRestore')}
        </button>
      )}
    </article>
  );
}

interface ToolProps {
  readonly does: 'up' | 'down' | 'trash';
  readonly says: string;
  /** Has nothing to do; it keeps the focus all the same. */
  readonly idle?: boolean;
  readonly onUse: () => void;
}

function Tool({ does, says, idle = false, onUse }: ToolProps) {
  return (
    <button
      type="button"
      class="btn btn-icon sm"
      aria-label={says}
      aria-disabled={idle}
      data-action={does}
      onClick={() => !idle && onUse()}
    >
      <Icon name={does} />
    </button>
  );
}
