/** A backup taken in: the file is read, what it holds is said, and nothing is written before the user has said how. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  BACKUP,
  type BackupContent,
  type BackupMode,
  countOf,
  type Held,
  parseBackup,
  type Restored,
} from '../../src/stored/backup';
import { FileButton } from '../ui/controls/file-button';
import { RefusedFile, readExport } from '../ui/controls/import-file';
import { longDay } from '../words/dates';
import { locale, say, sayCount } from '../words/words';
import type { SectionProps } from './surface';
import { usePersistentState } from './use-persistent-state';

interface Asking {
  readonly file: BackupContent;
  readonly here: Held;
}

export function Restore({ surface }: SectionProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [did, setDid] = usePersistentState<Restored | null>('restored', null);
  const [fault, setFault] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // On what is asked, then back to where it was asked from.
    if (asking) box.current?.querySelector<HTMLElement>('[data-action="complete"]')?.focus();
    else if (asked.current) box.current?.querySelector('input')?.focus();
    asked.current = asking !== null;
  }, [asking]);
  const failed = (error: unknown) => {
    setAsking(null);
    if (error instanceof RefusedFile) return setFault(error.message);
    if (error instanceof RangeError) return setFault(say('optionsImportFull'));
    surface.report(error);
    setFault(say('optionsImportFailed'));
  };
  const read = async (chosen: File) => {
    setDid(null);
    setFault('');
    const file = parseBackup(await readExport(chosen, BACKUP));
    setAsking({ file, here: await surface.backup.here() });
  };
  const taking = useRef(false);
  const take = async ({ file }: Asking, mode: BackupMode) => {
    // A second click would take it in again, and say that nothing was new.
    if (taking.current) return;
    taking.current = true;
    // The language may be another one then: the page is drawn anew, and comes back here.
    history.replaceState(null, '', '#sauvegarde');
    setDid(
      await surface.backup.take(file, mode).finally(() => {
        taking.current = false;
      }),
    );
    setAsking(null);
  };
  return (
    <div class="restore" ref={box} data-row>
      <div class="set-row">
        <div>
          <b>{say('optionsImportTitle')}</b>
          <small>{say('optionsImportExplained')}</small>
          <p class="set-said" role="status">
            {did && saidOf(did)}
          </p>
          {fault !== '' && (
            <p class="set-fault" role="alert">
              {fault}
            </p>
          )}
        </div>
        <FileButton name="import" accept=".json,application/json" onChoose={([chosen]) => chosen && read(chosen).catch(failed)}>
          {say('optionsImport')}
        </FileButton>
      </div>
      {asking && <Question asking={asking} onTake={(mode) => take(asking, mode).catch(failed)} onLeave={() => setAsking(null)} />}
    </div>
  );
}

interface QuestionProps {
  readonly asking: Asking;
  readonly onTake: (mode: BackupMode) => void;
  readonly onLeave: () => void;
}

function Question({ asking: { file, here }, onTake, onLeave }: QuestionProps) {
  const holds = listed([
    sayCount('optionsHoldsSettings', countOf(file.settings)),
    sayCount('optionsHoldsEntries', file.entries.length),
    ...(Object.keys(file.damaged).length > 0 ? [sayCount('optionsHoldsDamaged', Object.values(file.damaged).flat().length)] : []),
  ]);
  const stands = listed([
    sayCount('optionsHoldsSettings', countOf(here.settings)),
    sayCount('optionsHoldsEntries', here.entries.length),
  ]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of fields
    <div
      class="card confirm restore-ask"
      role="group"
      aria-labelledby="restore-ask"
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <div>
        <p id="restore-ask">
          <b>{file.day ? say('optionsFileHoldsOf', longDay(file.day), holds) : say('optionsFileHolds', holds)}</b>
        </p>
        <small>{say('optionsHereStands', stands)}</small>
        {file.unread > 0 && <small data-unread={file.unread}>{sayCount('optionsFileUnread', file.unread)}</small>}
        <small>{say('optionsModesExplained')}</small>
      </div>
      <button type="button" class="btn" data-action="cancel" onClick={onLeave}>
        {say('optionsEraseCancel')}
      </button>
      <button type="button" class="btn btn-danger" data-action="replace" onClick={() => onTake('replace')}>
        {say('optionsReplace')}
      </button>
      <button type="button" class="btn btn-primary" data-action="complete" onClick={() => onTake('complete')}>
        {say('optionsComplete')}
      </button>
    </div>
  );
}

function saidOf({ settings, entries, unread }: Restored): string {
  return listed([
    sayCount('optionsImportedSettings', settings),
    sayCount('optionsImportedEntries', entries),
    ...(unread > 0 ? [sayCount('optionsImportedUnread', unread)] : []),
  ]);
}

/** « 12 réglages, 120 entrées » */
function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(parts);
}
