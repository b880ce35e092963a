/** The board as files: exported for another Repère or a spreadsheet, and taken in from the exports of several agents. */
import { useState } from 'preact/hooks';
import { JOURNAL } from '../../src/stored/journal';
import { FileButton } from '../ui/controls/file-button';
import { Icon } from '../ui/controls/icon';
import { formatNumber } from '../words/numbers';
import { say, sayCount } from '../words/words';
import { boardJson, type ImportReport, importFiles } from './board-file';
import { boardCsv } from './csv';
import type { SectionProps } from './section';

interface Said {
  readonly says: string;
  readonly refused: ImportReport['refused'];
}

export function Files({ board, answers, surface }: SectionProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const today = surface.today();
  const take = (files: readonly File[]) => {
    setSaid(null);
    importFiles(files, surface.merge, today).then(
      (report) => setSaid({ says: reported(report), refused: report.refused }),
      (error) => {
        const full = error instanceof RangeError;
        if (!full) surface.report(error);
        setSaid({ says: full ? say('boardImportFull', formatNumber(JOURNAL.entries)) : say('boardImportFailed'), refused: [] });
      },
    );
  };
  return (
    <>
      <p class="set-note">{say('boardFilesLead')}</p>
      <p class="set-acts">
        <button
          type="button"
          class="btn"
          data-action="export-json"
          onClick={() => surface.save(boardJson(board.entries, today, new Date()))}
        >
          <Icon name="download" />
          {say('boardExportJson')}
        </button>
        <button
          type="button"
          class="btn"
          data-action="export-csv"
          onClick={() => surface.save(boardCsv(board.entries, today, (answer) => answers.get(answer)?.question ?? ''))}
        >
          <Icon name="download" />
          {say('boardExportCsv')}
        </button>
        <FileButton name="import" accept=".json,application/json" multiple onChoose={take}>
          <Icon name="add" />
          {say('boardImport')}
        </FileButton>
      </p>
      <div role="status" data-imported={said ? '' : undefined}>
        {said && said.says !== '' && <p class="set-note">{said.says}</p>}
        {said && said.refused.length > 0 && (
          <ul class="board-refused">
            {said.refused.map(({ name, why }) => (
              <li key={name}>
                <b>{name}</b> {why}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** « 120 lignes ajoutées, 14 lignes déjà connues, 2 lignes illisibles laissées de côté. » */
function reported({ added, updated, known, unreadable, refused }: ImportReport): string {
  const parts = [
    added > 0 && sayCount('boardImportAdded', added),
    updated > 0 && sayCount('boardImportUpdated', updated),
    known > 0 && sayCount('boardImportKnown', known),
    unreadable > 0 && sayCount('boardImportUnreadable', unreadable),
  ].filter((part) => part !== false);
  if (parts.length > 0) return say('boardImported', parts.join(', '));
  return refused.length > 0 ? '' : say('boardImportNothing');
}
