/** Outside the portals: whether the site in front can be added to the user's own, and the press that adds it. */
import { useEffect, useState } from 'preact/hooks';
import { MOST_SITES } from '../../src/stored/own-sites';
import type { SiteBeside as Beside, SiteRefusal } from '../messaging/page-found';
import { Icon } from '../ui/controls/icon';
import { say } from '../words/words';
import './site-beside.css';

export interface SiteSurface {
  beside(): Promise<Beside>;
  /** Asks the user for it, inside a click, and takes it in; false when they refuse. */
  add(host: string, hadAccess: boolean): Promise<boolean>;
}

const REFUSED: Readonly<Record<SiteRefusal, (host: string) => string>> = {
  portalHost: (host) => say('sitePortalHost', host),
  notHttps: () => say('siteNotHttps'),
  closed: () => say('siteClosed'),
  full: () => say('siteFull', String(MOST_SITES)),
  unknown: () => say('siteUnknown'),
  managed: () => say('managedNoSites'),
};

export interface SiteBesideProps {
  readonly surface: SiteSurface;
  /** It was added: its page may say something now. */
  readonly onAdded: (host: string) => void;
  readonly report: (error: unknown) => void;
}

export function SiteBeside({ surface, onAdded, report }: SiteBesideProps) {
  const [beside, setBeside] = useState<Beside | null>(null);
  const [says, setSays] = useState('');
  useEffect(() => {
    surface.beside().then(setBeside, report);
  }, [surface]);
  if (!beside) return null;
  if (beside.can === 'nothing') return <p class="site-not">{REFUSED[beside.why](beside.host)}</p>;
  const { host } = beside;
  const isLost = beside.can === 'open' && !beside.hasAccess;
  if (beside.can === 'open' && !isLost) return <p class="site-not">{say('siteSilent', host)}</p>;
  // Nothing is awaited before the browser is asked: it only answers within a press.
  const add = () =>
    surface.add(host, beside.can === 'add' && beside.hadAccess).then(
      (added) => {
        setSays(say(added ? 'siteAdded' : 'siteDenied', host));
        if (added) onAdded(host);
      },
      (error: unknown) => {
        report(error);
        setSays(say('siteDenied', host));
      },
    );
  return (
    <section class="block site" data-part="site">
      <h3>{say('siteAdd')}</h3>
      <p>{isLost ? say('siteLost', host) : say('siteLead', host)}</p>
      {!isLost && <p class="site-reads">{say('siteReads')}</p>}
      <button type="button" class="btn btn-primary" data-action="add-site" onClick={add}>
        <Icon name="add" />
        {say(isLost ? 'optionsOwnGiveAccess' : 'siteAdd')}
        <span class="sr">{say('optionsThingNamed', host)}</span>
      </button>
      <p class="site-says" role="status">
        {says || null}
      </p>
    </section>
  );
}
