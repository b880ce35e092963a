/** « Insérer »: into the editor of the page beside that had the focus last, and what became of it. */
import type { Answer } from '../../../src/answer/answer';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Clip } from '../copy/copy';
import { CopyAsk, CopyByHand } from '../copy/copy-boxes';
import './reply.css';
import { hostOf, type InsertDesk, insertSaid, useInsert } from './use-insert';
import { doubtSaid } from './use-reply-copy';
import { useTaken } from './use-taken';

/** Nothing was copied instead. */
const ENDED: ReadonlySet<string> = new Set(['inserted', 'takenBack', 'notTakenBack', 'aimed', 'moved']);

export interface InsertButtonProps {
  readonly desk: InsertDesk;
  readonly clip: Clip;
  /** Those the clip is made of. */
  readonly answers: readonly Answer[];
  /** Default « Insérer ». */
  readonly label?: string;
  /** It is the reply in preparation, which may have been begun elsewhere. */
  readonly isDraft?: boolean;
}

/**
 * Stands in a bar that wraps; there is no button where the page beside has no editor of several lines to write into, nor where
 * the organisation allows none.
 */
export function InsertButton({ desk, clip, answers, label = say('replyInsertShort'), isDraft = false }: InsertButtonProps) {
  const { insert, grant, openSettings } = desk.surface;
  const inserting = useInsert(desk, clip, answers);
  const { outcome, asking, byHand } = inserting;
  const taken = useTaken(desk.surface);
  if (!insert || desk.settings.settings?.managed?.insertion === false) return null;
  const isShown = outcome?.done === 'aimed' || outcome?.done === 'moved';
  const origin = outcome?.done === 'noPermission' ? outcome.origin : null;
  return (
    <>
      {/* The second press of a double click would write it twice. */}
      {taken && (
        <button
          type="button"
          class="btn"
          data-action="insert"
          onClick={({ detail }) => (detail < 2 || isShown) && inserting.insert()}
        >
          <Icon name="insert" />
          {label}
        </button>
      )}
      <div class={`insert-box${isShown ? ' is-shown' : ''}`}>
        {asking && (
          <CopyAsk
            asking={asking}
            says={doubtSaid(asking, answers.length)}
            anyway={say('replyInsertAnyway')}
            onConfirm={inserting.confirm}
            onCancel={inserting.cancel}
          />
        )}
        {outcome && (
          <div class="insert-said" data-insert={outcome.done}>
            <p>{insertSaid(outcome, !ENDED.has(outcome.done) && !byHand)}</p>
            {isDraft && outcome.done === 'aimed' && outcome.elsewhere && (
              <p data-elsewhere>{say('replyAimElsewhere', firstWords(clip.text))}</p>
            )}
            {isShown && (
              <button type="button" class="btn btn-quiet" data-action="insert-cancel" onClick={inserting.cancel}>
                {say('copyCancel')}
              </button>
            )}
            {outcome.done === 'inserted' && inserting.takeBack && (
              <button type="button" class="btn btn-quiet" data-action="take-back" onClick={inserting.takeBack}>
                {say('replyUndo')}
              </button>
            )}
            {origin && grant && (
              <button type="button" class="btn" data-action="allow" onClick={() => inserting.allow(origin)}>
                {say('replyInsertAllow', hostOf(origin))}
              </button>
            )}
            {origin && !grant && (
              <>
                <p>{say('replyInsertAllowElsewhere')}</p>
                <button type="button" class="btn" data-action="insert-settings" onClick={openSettings}>
                  {say('replyInsertSettings')}
                </button>
              </>
            )}
          </div>
        )}
        {byHand && <CopyByHand clip={byHand} onDone={inserting.doneByHand} onClose={inserting.cancel} />}
      </div>
    </>
  );
}

/** Enough of a text to know it again. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s\S*$/, '')}…` : line;
}
