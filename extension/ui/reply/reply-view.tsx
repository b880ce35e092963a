/** The reply in preparation: opening, answers with their text, closing, sources; to copy or to insert as a whole. */
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import { replyClip } from '../copy/copy';
import { CopyAsk, CopyByHand } from '../copy/copy-boxes';
import { CopyButton } from '../copy/copy-button';
import { homeName } from '../desk/home-name';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { InsertButton } from './insert-button';
import { type PhraseDesk, PhraseField } from './phrase-field';
import { replyOf, standing } from './piece';
import './reply.css';
import { ReplyPiece } from './reply-piece';
import { ReplySources } from './reply-sources';
import { UndoLine } from './undo';
import { useEdits } from './use-edits';
import type { InsertDesk } from './use-insert';
import { doubtSaid, sentAnswers, useReplyCopy } from './use-reply-copy';

export type ReplyDesk = PhraseDesk & InsertDesk & Pick<Desk, 'opened' | 'page' | 'search' | 'toSearch'>;

export function ReplyView({ desk, knowledge }: { desk: ReplyDesk; knowledge: Knowledge }) {
  const { draft, kept, change } = desk.draft;
  const view = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const edits = useEdits(desk, view);
  const pieces = draft.pieces.map((piece) => standing(piece, knowledge));
  const reply = replyOf(draft, pieces);
  const copying = useReplyCopy(desk, knowledge, reply);
  const clip = replyClip(reply, knowledge.version, 'rich');
  const sent = pieces.filter(({ text }) => text.trim() !== '');
  const empty = pieces.length === 0 && draft.opening.trim() === '' && draft.closing.trim() === '';

  const { undo } = edits;
  const line = (at: string) => undo?.at === at && <UndoLine says={undo.says} onUndo={edits.takeBack} />;
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (!empty) copying.copy('rich');
  };
  return (
    <main ref={view} class="answer-main" data-part="reading" data-view="reply" onKeyDown={keys}>
      <div class="backbar">
        <button type="button" class="btn btn-quiet" data-action="back" onClick={() => desk.toSearch()}>
          <Icon name="back" />
          {say(homeName(desk))}
        </button>
        {!empty && (
          <button type="button" class="btn btn-quiet reply-clear" data-action="clear" onClick={edits.clear}>
            {say('replyClear')}
          </button>
        )}
      </div>
      <div class="panel-body" data-part="body">
        <div class="compose">
          <h2 ref={title} tabIndex={-1}>
            {say('replyTitle')}
          </h2>
          {line('top')}
          {!kept && (
            <p class="piece-note" data-not-kept>
              <Icon name="alert" />
              <span>{say('replyNotKept')}</span>
            </p>
          )}
          <PhraseField desk={desk} which="opening" onReplaced={edits.replaced} />
          {line('opening')}
          {pieces.length === 0 && <p class="reply-empty">{say('replyEmpty')}</p>}
          {pieces.map((each, at) => {
            const { piece } = each;
            return (
              <Fragment key={piece.answer}>
                {line(`before ${piece.answer}`)}
                <ReplyPiece
                  standing={each}
                  number={at + 1}
                  last={at === pieces.length - 1}
                  onOpen={() => desk.opened.open(piece.answer)}
                  onMove={(by) => edits.move(piece, at, by)}
                  onRemove={() => edits.remove(piece, at)}
                  onEdit={(text) => change({ edit: piece.answer, text })}
                  onRestore={() => edits.restore(piece)}
                />
                {line(`in ${piece.answer}`)}
              </Fragment>
            );
          })}
          {line('end')}
          <p>
            <button type="button" class="btn btn-quiet reply-another" data-action="add-another" onClick={() => desk.toSearch()}>
              <Icon name="add" />
              {say(pieces.length === 0 ? 'replyAddFirst' : 'replyAddAnother')}
            </button>
          </p>
          <PhraseField desk={desk} which="closing" onReplaced={edits.replaced} />
          {line('closing')}
          {sent.length > 0 && <ReplySources pieces={sent} />}
          <p class="reply-foot">
            <span>{say('replyForgotten')}</span>
            {!empty && <span data-signs>{sayCount('replySigns', clip.text.length)}</span>}
          </p>
        </div>
      </div>
      {!empty && (
        <div class="actions">
          {copying.asking && (
            <CopyAsk
              asking={copying.asking}
              says={doubtSaid(copying.asking, sent.length)}
              onConfirm={copying.confirm}
              onCancel={copying.cancel}
            />
          )}
          {copying.byHand && <CopyByHand clip={copying.byHand} onDone={copying.doneByHand} onClose={copying.cancel} />}
          <CopyButton primary done={copying.copied === 'copied'} label={say('replyCopy')} onCopy={copying.copy} />
          <InsertButton desk={desk} clip={clip} answers={sentAnswers(reply)} isDraft />
        </div>
      )}
    </main>
  );
}
