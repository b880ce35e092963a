/** Everything out as one file, and in again. */
import { useState } from 'preact/hooks';
import { jsonFile } from '../ui/controls/export-file';
import { Icon } from '../ui/controls/icon';
import { MOST_BYTES } from '../ui/controls/import-file';
import { fileSize } from '../words/numbers';
import { say } from '../words/words';
import { Restore } from './restore';
import type { SectionProps } from './surface';

export function Backups(props: SectionProps) {
  return (
    <>
      <p class="set-lead">{say('optionsBackupLead')}</p>
      <div class="card">
        <Export {...props} />
        <Restore {...props} />
      </div>
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
