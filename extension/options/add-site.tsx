/** A form that takes the address of one site, and asks the browser for access to it on the press itself. */
import { useRef, useState } from 'preact/hooks';
import { isClosed } from '../../src/portal/own-site';
import { Icon } from '../ui/controls/icon';
import { say } from '../words/words';
import { hostOf, siteAddress } from './site-address';
import type { SectionProps } from './surface';
import { usePersistentState } from './use-persistent-state';

const REFUSED = {
  empty: 'optionsSiteEmpty',
  notHttps: 'optionsSiteNotHttps',
  notOneSite: 'optionsSiteNotOne',
  notAnAddress: 'optionsSiteNotAddress',
} as const;

export interface AddSiteProps extends Pick<SectionProps, 'surface' | 'tell'> {
  /** Unique in the page; also the name of the button. */
  readonly id: string;
  readonly label: string;
  readonly verb: string;
  /** Why this one is not asked for, or null. */
  readonly refuses: (host: string) => string | null;
  /** Asks at once, before anything is awaited: browsers only answer within a press. False when it was not given. */
  readonly onAdd: (host: string, pattern: string) => Promise<boolean>;
  readonly added: (host: string) => string;
}

export function AddSite({ id, label, verb, surface, tell, refuses, onAdd, added }: AddSiteProps) {
  const [typed, type] = usePersistentState(id, '');
  const [fault, setFault] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const refuse = (sentence: string) => {
    setFault(sentence);
    field.current?.focus();
  };
  const add = () => {
    const address = siteAddress(typed);
    if ('refused' in address) return refuse(say(REFUSED[address.refused]));
    const host = hostOf(address.pattern);
    if (surface.portals.some(({ hosts }) => hosts.includes(host))) return refuse(say('optionsSiteIsPortal', host));
    const why = isClosed(host) ? say('optionsSiteClosed', host) : refuses(host);
    if (why !== null) return refuse(why);
    setFault('');
    onAdd(host, address.pattern).then(
      (granted) => {
        if (!granted) return refuse(say('optionsSiteDenied', host));
        type('');
        tell(added(host));
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
        <label for={id}>{label}</label>
        <small id={`${id}-about`}>{say('optionsSiteExample')}</small>
        <input
          ref={field}
          id={id}
          class="set-in"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby={`${id}-about ${id}-fault`}
          aria-invalid={fault !== ''}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <p id={`${id}-fault`} class="set-fault" role="status">
          {fault !== '' && (
            <>
              <Icon name="alert" small />
              {fault}
            </>
          )}
        </p>
      </div>
      <button type="submit" class="btn" data-action={`add-${id}`}>
        <Icon name="add" />
        {verb}
      </button>
    </form>
  );
}
