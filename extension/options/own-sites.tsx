/** Sites of the user's own: where Repère stands beside the portals, since when, and what it does there on arrival. */
import { ownHost, ownPattern, ownSiteId } from '../../src/portal/own-site';
import { MOST_SITES, ownSiteIds } from '../../src/stored/own-sites';
import { managedMode } from '../../src/stored/policy';
import { modeChanges } from '../../src/stored/portal-choice';
import { chosenMode, own, type PortalMode } from '../../src/stored/settings';
import { Choice, Switch } from '../ui/controls/choice';
import { Group } from '../ui/controls/group';
import { Locked } from '../ui/controls/managed';
import { longDay } from '../words/dates';
import { say } from '../words/words';
import { AddSite } from './add-site';
import { MODES, optionsOf } from './modes';
import type { SectionProps } from './surface';
import { type UndoItem, UndoList } from './undo-list';

export interface OwnSitesProps extends Omit<SectionProps, 'pack'> {
  /** Patterns the browser gives access to; null until known, and nothing is said against a site before. */
  readonly granted: readonly string[] | null;
}

export function OwnSites({ settings, surface, change, tell, granted }: OwnSitesProps) {
  const ids = ownSiteIds(settings);
  const portals = surface.portals.map(({ id }) => id);
  const hasAccess = (host: string) => granted?.includes(ownPattern(host)) ?? true;
  const sites = ids.map((id): UndoItem => {
    const host = ownHost(id) ?? '';
    const day = say('optionsOwnAddedOn', longDay(own(settings.ownSites, id)?.day ?? ''));
    return { id, title: host, detail: hasAccess(host) ? day : `${day}. ${say('optionsOwnNoAccess')}` };
  });
  const refuses = (host: string) => {
    if (own(settings.ownSites, ownSiteId(host))) return say('optionsOwnKnown', host);
    return ids.length < MOST_SITES ? null : say('optionsSiteFull', String(MOST_SITES));
  };
  const choose = (id: string, host: string, mode: PortalMode) =>
    change(modeChanges(settings, portals, id, mode), say('optionsModeSaid', host, say(MODES[mode])));
  return (
    <Group title={say('optionsOwnTitle')}>
      <p class="set-lead">{say('optionsOwnLead')}</p>
      {settings.managed?.sites !== false && <ProposedSites {...{ settings, surface, tell, granted }} />}
      <UndoList
        things={sites}
        none={say('optionsOwnNone')}
        verb={say('optionsOwnTake')}
        onTakeBack={({ title: host }) =>
          surface.sites.remove(host).then(() => tell(say('optionsOwnTaken', host)), surface.report)
        }
        beside={({ id, title: host }) =>
          hasAccess(host) ? (
            <Choice
              name={id}
              label={say('optionsOwnMode', host)}
              options={optionsOf(MODES)}
              chosen={chosenMode(settings, id)}
              locked={managedMode(settings.managed, id) !== undefined}
              onChoose={(mode) => choose(id, host, mode)}
            />
          ) : (
            <button
              type="button"
              class="btn btn-primary"
              data-action="give-access"
              onClick={() =>
                surface.sites.ask(ownPattern(host)).then((given) => {
                  tell(say(given ? 'optionsSiteAdded' : 'optionsSiteDenied', host));
                }, surface.report)
              }
            >
              {say('optionsOwnGiveAccess')}
              <span class="sr">{say('optionsThingNamed', host)}</span>
            </button>
          )
        }
      />
      {ids.length > 0 &&
        (settings.managed?.tickets === false ? (
          <Locked title={say('optionsTicketsTitle')} why={say('managedNoTickets')} of="tickets" />
        ) : (
          <TicketTools {...{ ids, settings, surface, tell }} />
        ))}
      {settings.managed?.sites === false ? (
        <Locked title={say('optionsOwnNew')} why={say('managedNoSites')} of="sites" />
      ) : (
        <AddSite
          id="own-site"
          label={say('optionsOwnNew')}
          verb={say('optionsOwnAdd')}
          {...{ surface, tell, refuses }}
          onAdd={(host) => surface.sites.add(host, granted?.includes(ownPattern(host)) ?? false)}
          added={(host) => say('optionsOwnAdded', host)}
        />
      )}
      <p class="set-note">{say('optionsOwnNote')}</p>
    </Group>
  );
}

/** Those the organisation proposes, until they are added: one press each, for browsers ask within a press alone. */
function ProposedSites({ settings, surface, tell, granted }: Pick<OwnSitesProps, 'settings' | 'surface' | 'tell' | 'granted'>) {
  const isKnown = (host: string) =>
    own(settings.ownSites, ownSiteId(host)) !== undefined || surface.portals.some(({ hosts }) => hosts.includes(host));
  const hosts = (settings.managed?.proposedSites ?? []).filter((host) => !isKnown(host));
  const add = (host: string) =>
    surface.sites
      .add(host, granted?.includes(ownPattern(host)) ?? false)
      .then((given) => tell(say(given ? 'optionsOwnAdded' : 'optionsSiteDenied', host)), surface.report);
  if (hosts.length === 0) return null;
  return (
    <div class="card set-proposed">
      {hosts.map((host) => (
        <div key={host} class="set-row" data-row data-proposed={host}>
          <div>
            <b>{host}</b>
            <small>{say('managedProposed')}</small>
          </div>
          <button type="button" class="btn btn-primary" data-action="add-proposed" onClick={() => add(host)}>
            {say('optionsOwnAdd')}
            <span class="sr">{say('optionsThingNamed', host)}</span>
          </button>
        </div>
      ))}
    </div>
  );
}

/** Which of the sites show tickets that are read: none until it is switched on. */
function TicketTools({ ids, settings, surface, tell }: Pick<OwnSitesProps, 'settings' | 'surface' | 'tell'> & { ids: string[] }) {
  return (
    <div class="card">
      {ids.map((id) => {
        const host = ownHost(id) ?? '';
        const on = own(settings.ownSites, id)?.tickets === true;
        const onSwitch = (next: boolean) =>
          surface.sites
            .readTickets(host, next)
            .then(() => tell(say(next ? 'optionsTicketsOn' : 'optionsTicketsOff', host)), surface.report);
        return (
          <Switch
            key={id}
            id={`tickets-${host}`}
            label={say('optionsTickets', host)}
            explains={say('optionsTicketsWhat')}
            {...{ on, onSwitch }}
          />
        );
      })}
    </div>
  );
}
