/** Privacy in plain facts: what the extension is allowed to do, what is kept here and how much, and the way to erase it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings-shape';
import { Icon } from '../ui/icon';
import { type KeptRow, keptRows } from './kept';
import type { OptionsSurface, SectionProps } from './options';

export function Privacy({ settings, surface }: SectionProps) {
  const { rows, refresh } = useKept(settings, surface);
  const { connections, permissions } = surface.allowed;
  return (
    <>
      <div class="priv">
        <div class="card priv-fact">
          <Icon name="db" />
          <div>
            <h3>Aucun serveur permis</h3>
            <p>
              {'La règle de sécurité livrée avec l’extension n’autorise que ses propres fichiers\u202f: '}
              <code>{connections}</code>. Les réponses sont dans l’extension.
            </p>
          </div>
        </div>
        <div class="card priv-fact">
          <Icon name="check" />
          <div>
            <h3>Aucune valeur lue</h3>
            <p>Repère regarde les libellés des champs, les titres et les messages. Jamais ce que vous écrivez.</p>
          </div>
        </div>
      </div>
      <p class="set-note">
        {'Autorisations demandées\u202f: '}
        <code>{permissions.join(', ')}</code>
        {', et l’accès aux seuls portails de la liste ci-dessus.'}
      </p>
      <h3 id="garde">Ce qui est gardé sur ce poste</h3>
      <Kept rows={rows} />
      <p class="set-note">
        {'Jamais gardés\u202f: adresses des pages, texte saisi, titres de vos dossiers, historique de recherche.'}
      </p>
      <Erase count={rows.reduce((sum, { count }) => sum + count, 0)} erase={() => surface.erase().then(refresh)} />
    </>
  );
}

function Kept({ rows }: { rows: readonly KeptRow[] }) {
  return (
    <table class="tbl" aria-labelledby="garde">
      <thead>
        <tr>
          <th scope="col">Donnée</th>
          <th scope="col">Contenu</th>
          <th scope="col" class="r">
            Éléments
          </th>
          <th scope="col">Durée</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, what, count, until }) => (
          <tr key={id} data-kept={id}>
            <th scope="row">{name}</th>
            <td>{what}</td>
            <td class="r">{count}</td>
            <td>{until}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Asks once, in place; the focus goes to the harmless button, and back. */
function Erase({ count, erase }: { count: number; erase: () => Promise<unknown> }) {
  const [state, setState] = useState<'rest' | 'asking' | 'done' | 'failed'>('rest');
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const was = useRef(state);
  useLayoutEffect(() => {
    if (state === 'asking') cancel.current?.focus();
    else if (was.current === 'asking') first.current?.focus();
    was.current = state;
  }, [state]);
  const things = count > 1 ? `les ${count} éléments gardés` : 'ce qui est gardé';
  return (
    <>
      <p class="set-acts">
        <button
          ref={first}
          type="button"
          class="btn btn-danger"
          data-action="erase"
          aria-expanded={state === 'asking'}
          onClick={() => setState('asking')}
        >
          Tout effacer…
        </button>
        <span role="status">
          {state === 'done' && 'Tout est effacé. Les réglages sont ceux du départ.'}
          {state === 'failed' && 'Le navigateur n’a pas pu effacer. Réessayez.'}
        </span>
      </p>
      {state === 'asking' && (
        // biome-ignore lint/a11y/useSemanticElements: not a set of fields
        <div
          class="card confirm"
          role="group"
          aria-labelledby="effacer"
          onKeyDown={({ key }) => key === 'Escape' && setState('rest')}
        >
          <div>
            <p id="effacer">
              <b>{`Effacer ${things} sur ce poste\u202f?`}</b>
            </p>
            <small>Vos réglages reviennent à leur valeur de départ. L’action est définitive.</small>
          </div>
          <button ref={cancel} type="button" class="btn" onClick={() => setState('rest')}>
            Annuler
          </button>
          <button
            type="button"
            class="btn btn-erase"
            data-action="erase-now"
            onClick={() =>
              erase().then(
                () => setState('done'),
                () => setState('failed'),
              )
            }
          >
            Effacer
          </button>
        </div>
      )}
    </>
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
