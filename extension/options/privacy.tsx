/** Privacy in plain facts: what the extension is allowed to do, and what is kept here, how much and until when. */

import { Switch } from '../ui/controls/choice';
import { Group } from '../ui/controls/group';
import { Icon } from '../ui/controls/icon';
import { Managed } from '../ui/controls/managed';
import { say, sayCount } from '../words/words';
import { Limits } from './limits';
import { sayWithNode } from './say-with-node';
import { useSites } from './site-access';
import { StorageTable } from './storage-table';
import type { SectionProps } from './surface';
import { useFresh } from './use-fresh';
import { useStored } from './use-stored';

export function Privacy({ settings, surface, change }: SectionProps) {
  const rows = useStored(surface);
  const sites = useSites(surface);
  const fresh = [useFresh(surface, 'base'), useFresh(surface, 'own')];
  const { isPossible } = surface.fresh.own;
  const asks = isPossible && fresh.some((shown) => shown !== null && shown.address !== null);
  const { connections, permissions } = surface.allowed;
  return (
    <>
      <div class="priv">
        <div class="card priv-fact" data-row data-also={say('optionsNoServerAlso')}>
          <Icon name="db" />
          <div>
            <h3>{say(asks ? 'freshFactTitle' : 'optionsNoServer')}</h3>
            <p>{sayWithNode('optionsNoServerExplained', <code>{connections}</code>)}</p>
            {isPossible && !fresh.includes(null) && <p data-fresh-fact>{say(asks ? 'freshFactOn' : 'freshFactOff')}</p>}
          </div>
        </div>
        <div class="card priv-fact" data-row>
          <Icon name="hide" />
          <div>
            <h3>{say('optionsNoValue')}</h3>
            <p>{say('optionsNoValueExplained')}</p>
          </div>
        </div>
      </div>
      <p class="set-note">
        {sayWithNode('optionsPermissions', <code>{permissions.join(', ')}</code>)}{' '}
        {sites.length > 0 && sayCount('optionsPermissionsSites', sites.length)}
      </p>
      <div class="card set-alone">
        <Switch
          id="keep-misses"
          label={say('optionsMisses')}
          explains={say('optionsMissesExplained')}
          on={settings.keepMisses}
          onSwitch={(on) => change([{ key: 'keepMisses', to: on }], say(on ? 'optionsMissesOn' : 'optionsMissesOff'))}
        />
        <div class="set-row" data-row data-also={say('optionsBoardAlso')}>
          <div>
            <b>{say('boardTitle')}</b>
            <small>{say('optionsBoardExplained')}</small>
          </div>
          {settings.managed?.board === false ? (
            <p class="set-locked" data-locked="board">
              <b>{say('managedOff')}</b>
              <Managed />
            </p>
          ) : (
            <button type="button" class="btn" data-action="board" onClick={surface.openBoard}>
              {say('optionsBoardOpen')}
            </button>
          )}
        </div>
      </div>
      <Limits />
      <Group title={say('optionsKept')}>
        <StorageTable rows={rows} />
      </Group>
      <p class="set-note">{say('optionsNeverKept')}</p>
    </>
  );
}
