/** The portals we know, and their access where the browser has not given it: asked for on one press, by the list of hosts. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/controls/icon';
import { DATA_LANGUAGE } from '../words/data-language';
import { say } from '../words/words';
import type { PortalAccess, PortalFact, WelcomeSurface } from './surface';

export function Portals({ portals, access, report }: Pick<WelcomeSurface, 'portals' | 'access' | 'report'>) {
  return (
    <section aria-labelledby="portals-title">
      <h2 id="portals-title">{say('welcomePortals')}</h2>
      <Access portals={portals} access={access} report={report} />
      <ul class="wel-portals" lang={DATA_LANGUAGE}>
        {portals.map(({ id, name, about }) => (
          <li key={id}>
            <b>{name}</b>
            <small>{about}</small>
          </li>
        ))}
      </ul>
      <p class="wel-note">{say('welcomePortalsWhy')}</p>
    </section>
  );
}

interface AccessProps {
  readonly portals: readonly PortalFact[];
  readonly access: PortalAccess;
  readonly report: (error: unknown) => void;
}

function Access({ portals, access, report }: AccessProps) {
  const [given, setGiven] = useState<boolean | null>(null);
  const [says, setSays] = useState('');
  useEffect(() => {
    const read = () => void access.given().then(setGiven, report);
    read();
    return access.watch(read);
  }, [access]);
  // Nothing is awaited before the browser is asked: it only answers within a press.
  const ask = () =>
    access.ask().then((now) => {
      setGiven(now);
      setSays(say(now ? 'welcomeAccessGiven' : 'welcomeAccessRefused'));
    }, report);
  const hosts = [...new Set(portals.flatMap((portal) => portal.hosts))].sort();
  return (
    <>
      {given === false && (
        <div class="wel-access" data-part="access">
          <h3>
            <Icon name="alert" />
            {say('welcomeAccess')}
          </h3>
          <p>{say('welcomeAccessWhy')}</p>
          <ul>
            {hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
          <button type="button" class="btn btn-primary" data-action="give-access" onClick={ask}>
            {say('welcomeAccessGive')}
          </button>
        </div>
      )}
      <p class="wel-says" role="status">
        {says || null}
      </p>
    </>
  );
}
