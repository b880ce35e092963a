/** What may happen on arrival, in words. */
import { say, type WordKey } from '../words/words';

export const MODES = { open: 'optionsModeOpen', button: 'optionsModeButton', never: 'optionsModeNever' } as const;

/** For a choice among them. */
export function optionsOf<M extends string>(modes: Readonly<Record<M, WordKey>>): { id: M; label: string }[] {
  return (Object.keys(modes) as M[]).map((id) => ({ id, label: say(modes[id]) }));
}
