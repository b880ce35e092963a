/** The files of answers in the settings page: really read, and kept in memory. */
import type { FileStore, KeptFile } from '../../../extension/options/surface';
import type { Knowledge } from '../../../extension/ui/knowledge/knowledge';
import { keyWords } from '../../../src/own/key-words';
import type { Cards, FilePack, Slot } from '../../../src/own/own-file';
import { readBaseFile } from '../../../src/own/read-base';
import { readOwnFile } from '../../../src/own/read-own';
import { FILE, sampleKnowledge } from './sample';
import { ANSWERS } from './sample-answers';

const TODAY = '2026-11-22';

/** A file in place, of which one answer stands for one of ours. */
export const KEPT_OWN: KeptFile<'own'> = {
  card: {
    organisation: 'Hôpital du Nord',
    pack: 20261120080000,
    day: '2026-11-20',
    expires: '2027-03-31',
    key: 'AA==',
    count: 128,
    replacing: 2,
    bytes: 310_000,
  },
  words: 'bafig dohur gilam jozip kunat lisob',
  aside: null,
};

/** The sample answers, two of them an organisation's: one beside ours, one in place of ours. */
export function ownKnowledge(): Knowledge {
  const names = new Map([
    ['dossier-administratif', { organisation: 'Hôpital du Nord', replaces: 'one-of-ours' }],
    ['collegues', { organisation: 'Groupement hospitalier de territoire du Nord et du Pas-de-Calais' }],
  ]);
  const answers = ANSWERS.map((one) => ({ ...one, ...names.get(one.id) }));
  return sampleKnowledge({ answers, answer: (id) => answers.find((one) => one.id === id) });
}

/** Newer answers of ours, in place. */
export const KEPT_BASE: KeptFile<'base'> = {
  card: { pack: 20261120080000, day: '2026-11-20', key: 'CC==', beside: '0.2.0', count: 276, bytes: 765_000 },
  words: 'kunat lisob bafig dohur gilam jozip',
  aside: null,
};

export interface GivenFile<S extends Slot> {
  readonly kept?: KeptFile<S> | undefined;
  /** Words of the key an organisation decided; of ours the very key that ships. */
  readonly allowed?: string | undefined;
}

/** @param asked notes what is done */
export function fileStub<S extends Slot>(slot: S, given: GivenFile<S>, asked: string[]): FileStore<S> {
  let kept = given.kept ?? null;
  const { allowed } = given;
  const listeners = new Set<() => void>();
  const keep = (next: KeptFile<S> | null) => {
    kept = next;
    for (const listen of listeners) listen();
  };
  const readAs = async (bytes: Uint8Array) => {
    const present = { facets: FILE.facets, today: TODAY, card: kept?.card ?? null };
    if (slot === 'own') return readOwnFile(bytes, { ...present, allowed });
    return readBaseFile(bytes, { ...present, key: allowed ?? null, version: '0.2.0' });
  };
  return {
    kept: async () => kept,
    async read(file) {
      const pack = (await readAs(new Uint8Array(await file.arrayBuffer()))) as FilePack<S>;
      return { pack, words: await keyWords(pack.card.key), known: kept !== null || allowed !== undefined };
    },
    async take({ card }) {
      asked.push(`take ${card.pack}`);
      keep({ card: card as Cards[S], words: await keyWords(card.key), aside: null });
    },
    async remove() {
      asked.push(`remove ${slot}`);
      keep(null);
    },
    watch(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
