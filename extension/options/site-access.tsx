/** Sites Repère may act on: the portals, for good, those of the user's own, and those added to insert replies into. */
import { useEffect, useState } from 'preact/hooks';
import { ownSiteId } from '../../src/portal/own-site';
import { own } from '../../src/stored/settings';
import { Group } from '../ui/controls/group';
import { Locked } from '../ui/controls/managed';
import { say, sayCount } from '../words/words';
import { AddSite } from './add-site';
import { OwnSites } from './own-sites';
import { hostOf } from './site-address';
import type { OptionsSurface, SectionProps } from './surface';
import { UndoList } from './undo-list';

export function SiteAccess(props: SectionProps) {
  const { settings, surface, tell } = props;
  const granted = useGranted(surface);
  const isOwn = (host: string) => own(settings.ownSites, ownSiteId(host)) !== undefined;
  const sites = (granted ?? []).filter((pattern) => !isOwn(hostOf(pattern)));
  const refuses = (host: string) => {
    if (isOwn(host)) return say('optionsSiteIsOwn', host);
    return sites.some((pattern) => hostOf(pattern) === host) ? say('optionsSiteKnown', host) : null;
  };
  return (
    <>
      <div class="card">
        <div class="set-row" data-row>
          <div>
            <b>{sayCount('optionsSitesPortals', surface.portals.length)}</b>
            <small>{surface.portals.map(({ name }) => name).join(', ')}</small>
          </div>
          <span class="set-fixed">{say('optionsSitesFixed')}</span>
        </div>
      </div>
      <OwnSites {...props} granted={granted} />
      <Group title={say('optionsSitesAdded')}>
        <p class="set-lead">{say('optionsSitesLead')}</p>
        <UndoList
          things={sites.map((pattern) => ({ id: pattern, title: hostOf(pattern), detail: say('optionsSiteFor') }))}
          none={say('optionsSitesNone')}
          verb={say('optionsSiteRemove')}
          onTakeBack={({ id, title }) =>
            surface.sites.forget([id]).then(() => tell(say('optionsSiteRemoved', title)), surface.report)
          }
        />
        {settings.managed?.insertion === false ? (
          <Locked title={say('optionsSiteNew')} why={say('managedNoInsertion')} of="insertion" />
        ) : (
          <AddSite
            id="site"
            label={say('optionsSiteNew')}
            verb={say('optionsSiteAdd')}
            {...{ surface, tell, refuses }}
            onAdd={(_host, pattern) => surface.sites.ask(pattern)}
            added={(host) => say('optionsSiteAdded', host)}
          />
        )}
        <p class="set-note">{say('optionsSitesNote')}</p>
      </Group>
    </>
  );
}

/** Patterns granted beside the portals, as they are now; none until they are known. */
export function useSites(surface: Pick<OptionsSurface, 'sites' | 'report'>): readonly string[] {
  return useGranted(surface) ?? [];
}

/** The same, null until they are known. */
function useGranted({ sites, report }: Pick<OptionsSurface, 'sites' | 'report'>): readonly string[] | null {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const read = () => void sites.granted().then(setGranted, report);
    read();
    return sites.watch(read);
  }, [sites]);
  return granted;
}
