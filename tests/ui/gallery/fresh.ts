/** Asking for the file of an organisation, in memory: a server that answers with what it is given. */
import type { FreshShown, FreshStore } from '../../../extension/options/surface';
import { failureOf } from '../../../src/own/failure';
import type { FreshOutcome } from '../../../src/own/fresh';

export interface GivenFresh extends Partial<FreshShown> {
  /** Of Firefox. */
  readonly isImpossible?: true;
  /** The file that comes, whatever is thrown in its stead, or null for the one in place. */
  readonly server?: () => Promise<string | null>;
}

/** @param asked notes what is done */
export function freshStub(given: GivenFresh = {}, asked: string[], isKeyKnown: boolean): FreshStore {
  let shown: FreshShown = { address: null, isManaged: false, asked: null, ...given, isKeyKnown: given.isKeyKnown ?? isKeyKnown };
  const listeners = new Set<() => void>();
  const show = (next: Partial<FreshShown>) => {
    shown = { ...shown, ...next };
    for (const listen of listeners) listen();
  };
  const note = async ({ says, where }: FreshOutcome) => {
    asked.push(`fresh ${says}`);
    const known = shown.isKeyKnown || says === 'taken';
    show({ asked: { day: '2026-11-22', at: Date.now(), says, where }, isKeyKnown: known });
  };
  return {
    isPossible: given.isImpossible !== true,
    state: async () => shown,
    async from(address) {
      asked.push(`from ${address}`);
      show({ address, asked: null });
    },
    async ask(take) {
      asked.push(`ask ${shown.address}`);
      const server = given.server ?? (async () => null);
      const outcome = await server()
        .then((text) => (text === null ? { says: 'same' as const, where: '' } : take(new Blob([text]))))
        .catch(failureOf);
      await note(outcome);
    },
    note,
    watch(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
