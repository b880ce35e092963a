/** The answers of an organisation in the settings page: files are really read, and kept in memory. */
import type { KeptOwn, OwnStore } from '../../../extension/options/surface';
import type { Knowledge } from '../../../extension/ui/knowledge/knowledge';
import { keyWords } from '../../../src/own/key-words';
import { readOwnFile } from '../../../src/own/read-own';
import { FILE, sampleKnowledge } from './sample';
import { ANSWERS } from './sample-answers';

const TODAY = '2026-11-22';

/** A file in place, of which one answer stands for one of ours. */
export const KEPT_OWN: KeptOwn = {
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

/** @param asked notes what is done */
export function ownStub(
  { own, managed }: { readonly own?: KeptOwn; readonly managed?: { readonly answersKey?: string } },
  asked: string[],
): OwnStore {
  let kept = own ?? null;
  const listeners = new Set<() => void>();
  const keep = (next: KeptOwn | null) => {
    kept = next;
    for (const listen of listeners) listen();
  };
  return {
    kept: async () => kept,
    async read(file) {
      const allowed = managed?.answersKey;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const pack = await readOwnFile(bytes, { facets: FILE.facets, today: TODAY, card: kept?.card ?? null, allowed });
      return { pack, words: await keyWords(pack.card.key), known: kept !== null || allowed !== undefined };
    },
    async take({ card }) {
      asked.push(`take ${card.pack}`);
      keep({ card, words: await keyWords(card.key), aside: null });
    },
    async remove() {
      asked.push('remove own');
      keep(null);
    },
    watch(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
