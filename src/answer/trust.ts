/** How far an answer can be trusted, told from the sources it shows and from nothing else. */
import type { Confidence, Source } from './answer';

/** Two official sources or more; one; others only, with an address; none that can be opened. */
export type Trust = 'two' | 'one' | 'other' | 'unlinked';

/** Endings of hosts of the State, of the agency, of the health insurance and of the services they run. */
const OFFICIAL = [
  'gouv.fr',
  'ars.sante.fr',
  'ameli.fr',
  'mssante.fr',
  'dmp.fr',
  'asp-public.fr',
  'has-sante.fr',
  'asipsante.fr',
  'ansforge.github.io',
];
/** Owners of public code who are a part of it; what anyone writes there (tickets) is not. */
const OWNERS = ['ansforge', 'etalab', 'dnum-socialgouv'];
const TICKETS: readonly (string | undefined)[] = ['issues', 'pull', 'discussions'];

/** A page an official body publishes. @param url absent: the document cannot be opened, so nobody can tell */
export function isOfficial({ url }: Pick<Source, 'url'>): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'github.com') return OFFICIAL.some((end) => hostname === end || hostname.endsWith(`.${end}`));
  const [, owner = '', , part] = pathname.toLowerCase().split('/');
  return OWNERS.includes(owner) && !TICKETS.includes(part);
}

/** What the sources of an answer are, together. */
export function trustOf(sources: readonly Source[]): Trust {
  const official = sources.filter(isOfficial).length;
  if (official > 0) return official > 1 ? 'two' : 'one';
  return sources.some(({ url }) => url !== undefined) ? 'other' : 'unlinked';
}

/** The most confidence some sources can give. */
export function mostConfidence(sources: readonly Source[]): Confidence {
  const trust = trustOf(sources);
  if (trust === 'two') return 'A';
  return trust === 'one' || sources.length > 1 ? 'B' : 'C';
}
