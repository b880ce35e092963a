/** Someone to ask: those of the organisation, the contacts of the portal beside, and the official FAQ. A search never ends in nothing to do. */
import type { ComponentChildren } from 'preact';
import type { Contact } from '../../../src/portal/portal';
import type { Policy } from '../../../src/stored/policy';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { OutLink } from '../controls/out-link';
import type { Knowledge } from '../knowledge/knowledge';

/** Portal whose contacts serve when the page beside has none. */
const FALLBACK = 'industriels';

export interface ContactsProps {
  readonly knowledge: Knowledge;
  readonly portal?: string | undefined;
  /** Of the organisation: its help desk comes first. */
  readonly managed?: Policy | undefined;
  /** What helps to ask, below. */
  readonly children?: ComponentChildren;
}

export function Contacts({ knowledge, portal, managed, children }: ContactsProps) {
  const here = knowledge.portal(portal)?.contacts ?? [];
  const contacts = here.length > 0 ? here : (knowledge.portal(FALLBACK)?.contacts ?? []);
  return (
    <section class="block">
      {managed && managed.contacts.length > 0 && (
        <>
          <h3>{managed.organisation ?? say('managedContacts')}</h3>
          <ul class="links" data-contacts="own">
            {managed.contacts.map((contact) => (
              <ContactLine key={contact.url} contact={contact} />
            ))}
          </ul>
        </>
      )}
      <h3>{say('contactsTitle')}</h3>
      <ul class="links" lang={DATA_LANGUAGE}>
        {contacts.map((contact) => (
          <ContactLine key={contact.url} contact={contact} />
        ))}
      </ul>
      {children}
    </section>
  );
}

function ContactLine({ contact: { label, url, note } }: { contact: Contact }) {
  return (
    <li>
      <Icon name={url.startsWith('mailto:') ? 'mail' : 'ext'} />
      <span>
        <OutLink url={url} host>
          {label}
        </OutLink>
        {note && <small>{note}</small>}
      </span>
    </li>
  );
}
