import type { PortalCard } from '../../../src/answer/answers-file';
import { ownHost } from '../../../src/portal/own-site';

/** A site of the user's as a portal of which nothing is known but its host; undefined for any other id. */
export function ownCard(id: string | undefined): PortalCard | undefined {
  const host = ownHost(id ?? '');
  if (id === undefined || host === null) return undefined;
  return { id, name: host, about: '', example: `https://${host}`, contacts: [], alerts: [], pinned: [], screens: [] };
}
