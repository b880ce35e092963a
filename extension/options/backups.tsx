/** Everything out as one file, in again, and away for good. */
import { useState } from 'preact/hooks';
import { Erase } from '../ui/controls/erase';
import { jsonFile } from '../ui/controls/export-file';
import { Icon } from '../ui/controls/icon';
import { MOST_BYTES } from '../ui/controls/import-file';
import { fileSize } from '../words/numbers';
import { say, sayCount } from '../words/words';
import { Restore } from './restore';
import { useSites } from './site-access';
import type { SectionProps } from './surface';
import { useStored } from './use-stored';

export function Backups(props: SectionProps) {
  return (
    <>
      <p class="set-lead">{say('optionsBackupLead')}</p>
      <div class="card">
        <Export {...props} />
        <Restore {...props} />
      </div>
      <EraseEverything {...props} />
    </>
  );
}

function Export({ surface }: SectionProps) {
  const [says, setSays] = useState('');
  const give = async () => {
    const file = jsonFile(`${say('optionsBackupFile')}-${surface.today()}`, await surface.backup.make());
    surface.save(file);
    const { size } = new Blob([file.text]);
    setSays(
      size > MOST_BYTES ? say('optionsExportLarge', fileSize(size), fileSize(MOST_BYTES)) : say('optionsExported', file.name),
    );
  };
  return (
    <div class="set-row" data-row>
      <div>
        <b>{say('optionsExportTitle')}</b>
        <small>{say('optionsExportExplained')}</small>
        <p class="set-said" role="status">
          {says}
        </p>
      </div>
      <button
        type="button"
        class="btn"
        data-action="export"
        onClick={() =>
          give().catch((error: unknown) => {
            surface.report(error);
            setSays(say('optionsExportFailed'));
          })
        }
      >
        <Icon name="download" />
        {say('optionsExport')}
      </button>
    </div>
  );
}

/** Of sites added, the access goes too, unless the user wants to keep it: it is the browser that keeps it, not we. */
function EraseEverything({ surface }: SectionProps) {
  const count = useStored(surface).reduce((sum, row) => sum + row.count, 0);
  const sites = useSites(surface);
  const [too, setToo] = useState(true);
  return (
    <div data-row data-also={say('optionsEraseAlso')}>
      <Erase
        onFault={surface.report}
        ask={say('optionsEraseAsk')}
        question={count > 1 ? say('optionsEraseQuestionCount', count) : say('optionsEraseQuestion')}
        final={say('optionsEraseFinal')}
        done={say('optionsErased')}
        erase={async () => {
          if (too && sites.length > 0) await surface.sites.forget(sites);
          await surface.erase();
        }}
      >
        {sites.length > 0 && (
          <label class="erase-too">
            <input type="checkbox" class="tick" checked={too} onChange={() => setToo(!too)} />
            {sayCount('optionsEraseSites', sites.length)}
          </label>
        )}
      </Erase>
    </div>
  );
}
