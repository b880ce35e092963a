/** « Copier les deux textes », beside an answer whose official text changed. */
import { useState } from 'preact/hooks';
import type { OfficialChange } from '../../src/stored/official-change';
import { Icon } from '../ui/controls/icon';
import { say } from '../words/words';
import { bothTexts } from './both-texts';
import type { BoardAnswer, BoardSurface } from './section';

export interface CopyBothTextsProps extends Pick<BoardSurface, 'copy'> {
  readonly answer: BoardAnswer;
  readonly change: OfficialChange;
}

export function CopyBothTexts({ answer, change, copy }: CopyBothTextsProps) {
  const [done, setDone] = useState<boolean | null>(null);
  const { text } = answer;
  if (text === undefined) return null;
  return (
    <>
      <button
        type="button"
        class="btn"
        data-both={answer.id}
        onClick={() => copy(bothTexts({ ...answer, text }, change)).then(setDone)}
      >
        <Icon name="copy" />
        {say('boardCopyBoth')}
      </button>
      <span role="status">{done === null ? '' : say(done ? 'boardCopiedBoth' : 'boardCopyRefused')}</span>
    </>
  );
}
