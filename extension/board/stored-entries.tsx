/** What the board keeps, line by line, and the way to erase it. */
import { useMemo } from 'preact/hooks';
import { Erase } from '../ui/controls/erase';
import { fileSize } from '../words/numbers';
import { say, sayCount } from '../words/words';
import { BoardTable } from './board-table';
import { KINDS } from './names';
import type { SectionProps } from './section';

type Kind = keyof typeof KINDS;

export function StoredEntries({ board: { entries, agent }, surface }: SectionProps) {
  const bytes = useMemo(() => new TextEncoder().encode(JSON.stringify(entries)).length, [entries]);
  return (
    <>
      <BoardTable
        name="kept"
        caption={sayCount('boardKeptCaption', entries.length, fileSize(bytes))}
        rows={Object.keys(KINDS) as Kind[]}
        id={(kind) => kind}
        what={say('boardKind')}
        names={(kind) => (
          <>
            {say(KINDS[kind].name)}
            <small>{say(KINDS[kind].holds)}</small>
          </>
        )}
        figures={[{ head: say('boardLines'), of: (kind) => entries.filter((entry) => entry.kind === kind).length }]}
        none=""
      />
      <p class="set-note">{agent ? say('boardAgentExplained', agent) : say('boardAgentNone')}</p>
      <p class="set-note">
        {say('boardKeptMisses')}{' '}
        <button type="button" class="as-link" data-action="settings" onClick={surface.openSettings}>
          {say('boardToSettings')}
        </button>
      </p>
      <Erase
        onFault={surface.report}
        ask={say('boardEraseAsk')}
        question={sayCount('boardEraseQuestion', entries.length)}
        final={say('boardEraseFinal')}
        done={say('boardErased')}
        erase={surface.erase}
      />
    </>
  );
}
