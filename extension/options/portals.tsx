/** What Repère does on arrival: everywhere, on each portal, and for the next hour. */
import { useEffect, useState } from 'preact/hooks';
import type { PortalMode } from '../messages';
import { choosing } from '../portal-choice';
import { isPaused, own, type Settings } from '../settings-shape';
import { Icon } from '../ui/icon';
import { Choice } from './choice';
import type { PortalFact, SectionProps } from './options';

/** Milliseconds of a pause asked for here. */
const PAUSE = 3_600_000;
/** The longest time a browser's timer can wait, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

const MODES = [
  { id: 'open', label: 'Ouvrir' },
  { id: 'button', label: 'Bouton seul' },
  { id: 'never', label: 'Jamais' },
] as const;
const EVERYWHERE = [{ id: 'own', label: 'Selon le portail' }, ...MODES] as const;
const label = (mode: string) => EVERYWHERE.find(({ id }) => id === mode)?.label ?? mode;

export function Portals({ settings, surface, change }: SectionProps) {
  const { everywhere } = settings;
  const ids = surface.portals.map(({ id }) => id);
  const choose = ({ id, name }: PortalFact, mode: PortalMode) =>
    change(choosing(settings, ids, id, mode), `${name}\u202f: ${label(mode)}`);
  return (
    <>
      <p class="set-lead">
        Choisissez ce que fait Repère à l’arrivée sur chaque portail. Au départ, il s’ouvre à côté de la page, sans prendre le
        curseur.
      </p>
      <Pause settings={settings} change={change} />
      <div class="card">
        <div class="set-row is-first">
          <div>
            <b>Partout</b>
            <small>
              {everywhere === null ? 'Chaque portail suit son propre choix.' : 'L’emporte sur le choix de chaque portail.'}
            </small>
          </div>
          <Choice
            name="partout"
            label="Partout"
            options={EVERYWHERE}
            chosen={everywhere ?? 'own'}
            onChoose={(mode) =>
              change([{ key: 'everywhere', to: mode === 'own' ? null : mode }], `Partout\u202f: ${label(mode)}`)
            }
          />
        </div>
        {surface.portals.map((portal) => (
          <div class="set-row" key={portal.id}>
            <div>
              <b>{portal.name}</b>
              <small>{portal.hosts.join(', ')}</small>
              {portal.titlesOnly && <small>{'Écrans de connexion\u202f: aucun champ n’y est observé.'}</small>}
            </div>
            <Choice
              name={portal.id}
              label={portal.name}
              options={MODES}
              chosen={everywhere ?? own(settings.modes, portal.id) ?? 'open'}
              onChoose={(mode) => choose(portal, mode)}
            />
          </div>
        ))}
      </div>
      <p class="set-note">
        {
          '«\u202fOuvrir\u202f» déplace la page au lieu de la recouvrir, et s’abstient si la fenêtre est étroite ou si vous êtes en train d’écrire. «\u202fJamais\u202f» ne laisse rien de Repère dans la page\u202f; la recherche reste dans la barre d’outils du navigateur.'
        }
      </p>
    </>
  );
}

function Pause({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const paused = usePaused(settings);
  return (
    <div class="card set-row set-pause" data-paused={paused}>
      <div>
        <b>
          <Icon name="clock" small />
          {paused && settings.pausedUntil !== null ? `Suspendu jusqu’à ${hour(settings.pausedUntil)}` : 'Pause'}
        </b>
        <small>
          {paused ? 'Repère ne montre rien dans les pages d’ici là.' : 'Ne rien montrer dans les pages pendant une heure.'}
        </small>
      </div>
      {paused ? (
        <button
          type="button"
          class="btn btn-primary"
          data-action="pause"
          onClick={() => change([{ key: 'pausedUntil', to: null }], 'La pause est finie.')}
        >
          Reprendre
        </button>
      ) : (
        <button
          type="button"
          class="btn"
          data-action="pause"
          onClick={() => change([{ key: 'pausedUntil', to: Date.now() + PAUSE }], 'Suspendu pour une heure.')}
        >
          Suspendre une heure
        </button>
      )}
    </div>
  );
}

/** Changes by itself when the pause ends. */
function usePaused({ pausedUntil }: Settings): boolean {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (pausedUntil === null) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(Math.max(pausedUntil - Date.now(), 0) + 1, LONGEST_WAIT));
    return () => clearTimeout(timer);
  }, [pausedUntil]);
  return isPaused({ pausedUntil }, now);
}

/** « 15 h 42 », with the day when it is not today. */
function hour(at: number): string {
  const then = new Date(at);
  const time = `${then.getHours()}\u00a0h\u00a0${String(then.getMinutes()).padStart(2, '0')}`;
  return then.toDateString() === new Date().toDateString() ? time : `${then.toLocaleDateString('fr-FR')}, ${time}`;
}
