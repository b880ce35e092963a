/** The last line of the popup, as of a command palette: what Enter and Ctrl+Enter do with the row that stands out, and the reply. */
import { CopyButton } from '../ui/copy/copy-button';
import type { Desk } from '../ui/desk/use-desk';
import { AddButton, type AddDesk } from '../ui/reply/add-button';
import { ReplyLink, type ReplyLinkDesk } from '../ui/reply/reply-link';
import { say } from '../words/words';
import './picked-foot.css';

export type PickedFootDesk = AddDesk & ReplyLinkDesk & Pick<Desk, 'copying' | 'knowledge' | 'picked' | 'search'>;

export function PickedFoot({ desk }: { desk: PickedFootDesk }) {
  const { copying, knowledge, picked, search } = desk;
  const answer = search.found && picked.id !== null ? knowledge?.answer(picked.id) : undefined;
  return (
    <footer class="panel-foot picked-foot">
      <span class="keys" aria-hidden="true">
        {!answer && (
          <span>
            <span class="kbd">↑</span>
            <span class="kbd">↓</span>
          </span>
        )}
        <span>
          <span class="kbd">{say('keysEnter')}</span> {say('keysOpen')}
        </span>
      </span>
      {answer && (
        <>
          <CopyButton
            keys="Control+Enter"
            done={copying.copied === 'copied' && copying.of === answer.id}
            onCopy={(format) => copying.copy(answer, format)}
          />
          <AddButton desk={desk} answer={answer} small />
        </>
      )}
      <ReplyLink desk={desk} />
    </footer>
  );
}
