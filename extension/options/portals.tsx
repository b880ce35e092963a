/** What Repère does on arrival: everywhere, on each portal, and for the next hour. */
import { useEffect, useState } from 'preact/hooks';
import { managedMode } from '../../src/stored/policy';
import { modeChanges, PAUSE } from '../../src/stored/portal-choice';
import type { PortalMode } from '../../src/stored/settings';
import { isPaused, own, type Settings } from '../../src/stored/settings';
import { Choice } from '../ui/controls/choice';
import { Icon } from '../ui/controls/icon';
import { shortDay, today } from '../words/dates';
import { say } from '../words/words';
import { MODES, optionsOf } from './modes';
import type { PortalFact, SectionProps } from './surface';

/** The longest time a browser's timer can wait, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

const EVERYWHERE = { own: 'optionsModeOwn', ...MODES } as const;
const chosenSays = (name: string, mode: keyof typeof EVERYWHERE) => say('optionsModeSaid', name, say(EVERYWHERE[mode]));

export function Portals({ settings, surface, change }: SectionProps) {
  const { managed } = settings;
  const everywhere = managed?.everywhere ?? settings.everywhere;
  const ids = surface.portals.map(({ id }) => id);
  const choose = ({ id, name }: PortalFact, mode: PortalMode) =>
    change(modeChanges(settings, ids, id, mode), chosenSays(name, mode));
  return (
    <>
      <p class="set-lead">{say('optionsPortalsLead')}</p>
      <Pause settings={settings} change={change} />
      <div class="card">
        <div class="set-row is-first" data-row>
          <div>
            <b>{say('optionsEverywhere')}</b>
            <small>{say(everywhere === null ? 'optionsEverywhereOff' : 'optionsEverywhereOn')}</small>
          </div>
          <Choice
            name="everywhere"
            label={say('optionsEverywhere')}
            options={optionsOf(EVERYWHERE)}
            chosen={everywhere ?? 'own'}
            locked={managed?.everywhere !== undefined}
            onChoose={(mode) =>
              change([{ key: 'everywhere', to: mode === 'own' ? null : mode }], chosenSays(say('optionsEverywhere'), mode))
            }
          />
        </div>
        {surface.portals.map((portal) => (
          <div class="set-row" key={portal.id} data-row>
            <div>
              <b>{portal.name}</b>
              <small>{portal.hosts.join(', ')}</small>
              {portal.titlesOnly && <small>{say('optionsSignInOnly')}</small>}
            </div>
            <Choice
              name={portal.id}
              label={portal.name}
              options={optionsOf(MODES)}
              chosen={managedMode(managed, portal.id) ?? everywhere ?? own(settings.modes, portal.id) ?? 'open'}
              locked={managedMode(managed, portal.id) !== undefined}
              onChoose={(mode) => choose(portal, mode)}
            />
          </div>
        ))}
      </div>
      <p class="set-note">{say('optionsPortalsNote')}</p>
    </>
  );
}

function Pause({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const paused = usePaused(settings);
  return (
    <div class="card set-row set-pause" data-row data-also={say('optionsPauseAlso')} data-paused={paused}>
      <div>
        <b>
          <Icon name="clock" small />
          {paused && settings.pausedUntil !== null ? say('optionsPaused', hour(settings.pausedUntil)) : say('optionsPause')}
        </b>
        <small>{say(paused ? 'optionsPausedExplained' : 'optionsPauseExplained')}</small>
      </div>
      {paused ? (
        <button
          type="button"
          class="btn btn-primary"
          data-action="pause"
          onClick={() => change([{ key: 'pausedUntil', to: null }], say('optionsResumed'))}
        >
          {say('optionsResume')}
        </button>
      ) : (
        <button
          type="button"
          class="btn"
          data-action="pause"
          onClick={() => change([{ key: 'pausedUntil', to: Date.now() + PAUSE }], say('optionsPausedHour'))}
        >
          {say('optionsPauseHour')}
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
  const time = say('optionsHour', then.getHours(), String(then.getMinutes()).padStart(2, '0'));
  return today(then) === today() ? time : `${shortDay(today(then))}, ${time}`;
}
