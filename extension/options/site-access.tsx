/** Sites Repère may act on: the portals, for good, and those the user added to insert replies into. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Group } from '../ui/controls/group';
import { Icon } from '../ui/controls/icon';
import { Managed } from '../ui/controls/managed';
import { say, sayCount } from '../words/words';
import { hostOf, siteAddress } from './site-address';
import type { OptionsSurface, SectionProps } from './surface';
import { UndoList } from './undo-list';
import { usePersistentState } from './use-persistent-state';

const REFUSED = {
  empty: 'optionsSiteEmpty',
  notHttps: 'optionsSiteNotHttps',
  notOneSite: 'optionsSiteNotOne',
  notAnAddress: 'optionsSiteNotAddress',
} as const;

export function SiteAccess({ settings, surface, tell }: SectionProps) {
  const sites = useSites(surface);
  return (
    <>
      <p class="set-lead">{say('optionsSitesLead')}</p>
      <div class="card">
        <div class="set-row" data-row>
          <div>
            <b>{sayCount('optionsSitesPortals', surface.portals.length)}</b>
            <small>{surface.portals.map(({ name }) => name).join(', ')}</small>
          </div>
          <span class="set-fixed">{say('optionsSitesFixed')}</span>
        </div>
      </div>
      <Group title={say('optionsSitesAdded')}>
        <UndoList
          things={sites.map((pattern) => ({ id: pattern, title: hostOf(pattern), detail: say('optionsSiteFor') }))}
          none={say('optionsSitesNone')}
          verb={say('optionsSiteRemove')}
          onTakeBack={({ id, title }) =>
            surface.sites.forget([id]).then(() => tell(say('optionsSiteRemoved', title)), surface.report)
          }
        />
        {settings.managed?.insertion === false ? (
          <div class="card set-row" data-row>
            <div>
              <b>{say('optionsSiteNew')}</b>
              <small>{say('managedNoInsertion')}</small>
            </div>
            <p class="set-locked" data-locked="insertion">
              <b>{say('managedOff')}</b>
              <Managed />
            </p>
          </div>
        ) : (
          <AddSite surface={surface} sites={sites} tell={tell} />
        )}
      </Group>
      <p class="set-note">{say('optionsSitesNote')}</p>
    </>
  );
}

function AddSite({ surface, sites, tell }: Pick<SectionProps, 'surface' | 'tell'> & { sites: readonly string[] }) {
  const [typed, type] = usePersistentState('site', '');
  const [fault, setFault] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const refuse = (sentence: string) => {
    setFault(sentence);
    field.current?.focus();
  };
  // Nothing is awaited before the browser is asked: it only answers within a press.
  const add = () => {
    const address = siteAddress(typed);
    if ('refused' in address) return refuse(say(REFUSED[address.refused]));
    const host = hostOf(address.pattern);
    if (surface.portals.some(({ hosts }) => hosts.includes(host))) return refuse(say('optionsSiteIsPortal', host));
    if (sites.includes(address.pattern)) return refuse(say('optionsSiteKnown', host));
    setFault('');
    surface.sites.ask(address.pattern).then(
      (granted) => {
        if (!granted) return refuse(say('optionsSiteDenied', host));
        type('');
        tell(say('optionsSiteAdded', host));
      },
      (error: unknown) => {
        surface.report(error);
        refuse(say('optionsSiteFailed', host));
      },
    );
  };
  return (
    <form
      class="card set-row site-form"
      data-row
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div>
        <label for="site">{say('optionsSiteNew')}</label>
        <small id="site-about">{say('optionsSiteExample')}</small>
        <input
          ref={field}
          id="site"
          class="set-in"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby="site-about site-fault"
          aria-invalid={fault !== ''}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <p id="site-fault" class="set-fault" role="status">
          {fault !== '' && (
            <>
              <Icon name="alert" small />
              {fault}
            </>
          )}
        </p>
      </div>
      <button type="submit" class="btn" data-action="add-site">
        <Icon name="add" />
        {say('optionsSiteAdd')}
      </button>
    </form>
  );
}

/** Patterns granted beside the portals, as they are now. */
export function useSites({ sites, report }: Pick<OptionsSurface, 'sites' | 'report'>): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void sites.granted().then(setGranted, report);
    read();
    return sites.watch(read);
  }, [sites]);
  return granted;
}
