/** What is done with an open answer, in one row: copy it, write it into the page, add it to a reply there is; the rest in a menu. */
import type { Answer } from '../../../src/answer/answer';
import { say } from '../../words/words';
import { Menu, type MenuEntry } from '../controls/menu';
import { answerClip } from '../copy/copy';
import { CopyBoxes } from '../copy/copy-boxes';
import { CopyButton, formatEntries } from '../copy/copy-button';
import type { Desk } from '../desk/use-desk';
import { AddButton, type AddDesk, add, isAdded } from '../reply/add-button';
import { InsertButton } from '../reply/insert-button';
import type { InsertDesk } from '../reply/use-insert';

export type ActionsDesk = AddDesk & InsertDesk & Pick<Desk, 'copying'>;

export interface AnswerActionsProps {
  readonly desk: ActionsDesk;
  readonly answer: Answer;
  /** Version of the answers. */
  readonly version: string;
}

export function AnswerActions({ desk, answer, version }: AnswerActionsProps) {
  const { copying, draft } = desk;
  const hasReply = draft.draft.pieces.length > 0;
  const toReply: MenuEntry[] = isAdded(desk, answer)
    ? []
    : [{ id: 'add', label: say('replyAdd'), group: say('replyLink'), run: () => add(desk, answer) }];
  return (
    <div class="actions">
      <CopyBoxes copying={copying} of={answer.id} />
      <CopyButton
        primary
        alone
        done={copying.copied === 'copied' && copying.of === answer.id}
        onCopy={(format) => copying.copy(answer, format)}
      />
      <InsertButton key={answer.id} desk={desk} clip={answerClip(answer, version, 'rich')} answers={[answer]} />
      <span class="rest">
        {hasReply && <AddButton desk={desk} answer={answer} />}
        <Menu
          label={say('answerMore')}
          action="answer-menu"
          entries={[...toReply, ...formatEntries((format) => copying.copy(answer, format), say('answerCopyAs'))]}
        />
      </span>
    </div>
  );
}
