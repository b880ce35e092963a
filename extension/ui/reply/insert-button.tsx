/** « Insérer »: into the editor of the page beside that had the focus last, and what became of it. */
import type { Answer } from '../../../src/answer/answer';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Clip } from '../copy/copy';
import { CopyAsk, CopyByHand } from '../copy/copy-boxes';
import './reply.css';
import { hostOf, type InsertDesk, insertSaid, useInsert } from './use-insert';
import { doubtSaid } from './use-reply-copy';

/** Nothing was copied instead. */
const ENDED: ReadonlySet<string> = new Set(['inserted', 'takenBack', 'notTakenBack']);

export interface InsertButtonProps {
  readonly desk: InsertDesk;
  readonly clip: Clip;
  /** Those the clip is made of. */
  readonly answers: readonly Answer[];
  /** Default « Insérer ». */
  readonly label?: string;
}

/** Stands in a bar that wraps; draws nothing where the page beside cannot be written into, or may not by the organisation. */
export function InsertButton({ desk, clip, answers, label = say('replyInsertShort') }: InsertButtonProps) {
  const { insert, grant, openSettings } = desk.surface;
  const inserting = useInsert(desk, clip, answers);
  const { outcome, asking, byHand } = inserting;
  if (!insert || desk.settings.settings?.managed?.insertion === false) return null;
  const origin = outcome?.done === 'noPermission' ? outcome.origin : null;
  return (
    <>
      {/* The second press of a double click would write it twice. */}
      <button type="button" class="btn" data-action="insert" onClick={({ detail }) => detail < 2 && inserting.insert()}>
        <Icon name="insert" />
        {label}
      </button>
      <div class="insert-box">
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
