/** « Copier les deux textes », beside an answer whose official text changed. */
import { useState } from 'preact/hooks';
import { changeOf } from '../../src/stored/official-change';
import { Icon } from '../ui/controls/icon';
import { say } from '../words/words';
import { bothTexts } from './both-texts';
import type { BoardAnswer, BoardSurface, SectionProps } from './section';

export interface CopyBothTextsProps extends Pick<SectionProps, 'changes'>, Pick<BoardSurface, 'copy'> {
  readonly answer: BoardAnswer | undefined;
}

export function CopyBothTexts({ answer, changes, copy }: CopyBothTextsProps) {
  const [done, setDone] = useState<boolean | null>(null);
  const change = answer && changeOf(answer, changes);
  const { text } = answer ?? {};
  if (!answer || !change || text === undefined) return null;
  return (
    <span class="board-both">
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
    </span>
  );
}
