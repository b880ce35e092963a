/** Files of an organisation, made as `npm run pack:answers` makes them, and spoilt on demand. */
import type { BaseContent, BaseEntry, OwnContent, OwnEntry } from '../../../src/own/own-file';
import { baseFile, ownFile } from '../../../src/own/sign-own';
import { type KeyPair, makeKeys } from '../../../src/own/signature';

let made: Promise<KeyPair> | null = null;
/** The key of the organisation: always the same within a run. */
export function organisationKeys(): Promise<KeyPair> {
  made ??= makeKeys();
  return made;
}

export function entry(id: string, rest: Partial<OwnEntry> = {}): OwnEntry {
  const question = `Que faire du ${id}\u202f?`;
  return {
    id,
    kind: 'procedure',
    question,
    variants: [`perte de ${id}`],
    keywords: [],
    facets: {},
    portals: [],
    screens: [],
    short: 'Appelez le poste 1234.',
    body: [{ tag: 'p', children: ['Appelez le poste 1234.'] }],
    sources: [{ title: 'Note interne 12' }],
    read: '2026-11-20',
    review: '2027-08-20',
    confidence: 'C',
    related: [],
    hash: '1a2b3c4d',
    ...rest,
  };
}

export function content(rest: Partial<OwnContent> = {}): OwnContent {
  return { organisation: 'Hôpital du Nord', pack: 20261120080000, day: '2026-11-20', answers: [entry('badge')], ...rest };
}

/** @param keys of the organisation, when no others are given */
export async function file(rest: Partial<OwnContent> = {}, keys?: KeyPair): Promise<string> {
  return ownFile(content(rest), keys ?? (await organisationKeys()));
}

export function baseEntry(id: string, rest: Partial<BaseEntry> = {}): BaseEntry {
  const { en: _, replaces: __, ...shared } = entry(id);
  return { ...shared, topic: 'igc', en: { question: `What about ${id}?`, short: 'Call 1234.' }, ...rest };
}

/** A file of newer answers of ours. @param keys ours, when no others are given */
export async function newerFile(rest: Partial<BaseContent> = {}, keys?: KeyPair): Promise<string> {
  const given = { pack: 20261120080000, day: '2026-11-20', beside: '0.2.0', answers: [baseEntry('badge')], ...rest };
  return baseFile(given, keys ?? (await organisationKeys()));
}
