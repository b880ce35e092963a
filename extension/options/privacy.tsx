/** Privacy in plain facts: what the extension is allowed to do, what is kept here and how much, and the way to erase it. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings-shape';
import { Icon } from '../ui/icon';
import { say } from '../ui/words';
import { Erase } from './erase';
import { type KeptRow, keptRows } from './kept';
import type { OptionsSurface, SectionProps } from './options';
import { saidAround } from './said-around';

export function Privacy({ settings, surface }: SectionProps) {
  const { rows, refresh } = useKept(settings, surface);
  const { connections, permissions } = surface.allowed;
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  return (
    <>
      <div class="priv">
        <div class="card priv-fact">
          <Icon name="db" />
          <div>
            <h3>{say('optionsNoServer')}</h3>
            <p>{saidAround('optionsNoServerExplained', <code>{connections}</code>)}</p>
          </div>
        </div>
        <div class="card priv-fact">
          <Icon name="check" />
          <div>
            <h3>{say('optionsNoValue')}</h3>
            <p>{say('optionsNoValueExplained')}</p>
          </div>
        </div>
      </div>
      <p class="set-note">{saidAround('optionsPermissions', <code>{permissions.join(', ')}</code>)}</p>
      <h3 id="garde">{say('optionsKept')}</h3>
      <Kept rows={rows} />
      <p class="set-note">{say('optionsNeverKept')}</p>
      <Erase
        ask={say('optionsEraseAsk')}
        question={count > 1 ? say('optionsEraseQuestionCount', count) : say('optionsEraseQuestion')}
        final={say('optionsEraseFinal')}
        done={say('optionsErased')}
        erase={() => surface.erase().then(refresh)}
      />
    </>
  );
}

function Kept({ rows }: { rows: readonly KeptRow[] }) {
  return (
    <table class="tbl" aria-labelledby="garde">
      <thead>
        <tr>
          <th scope="col">{say('optionsKeptData')}</th>
          <th scope="col">{say('optionsKeptWhat')}</th>
          <th scope="col" class="r">
            {say('optionsKeptCount')}
          </th>
          <th scope="col">{say('optionsKeptUntil')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, what, count, until }) => (
          <tr key={id} data-kept={id}>
            <th scope="row">{name}</th>
            <td>{what}</td>
            <td class="r" data-unit={say('optionsKeptUnit')}>
              {count}
            </td>
            <td>{until}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useKept(settings: Settings, surface: OptionsSurface): { rows: readonly KeptRow[]; refresh: () => void } {
  const [rows, setRows] = useState<readonly KeptRow[]>([]);
  const refresh = () => {
    surface.stored().then(
      ({ local, session }) => setRows(keptRows(local, session)),
      () => setRows([]),
    );
  };
  useEffect(refresh, [settings, surface]);
  return { rows, refresh };
}
