/** That an answer is about something else than the page, said in the language of the interface. */
import type { OtherScope } from '../../../src/answer/scopes';
import { type CountKey, locale, say, sayCount } from '../../words/words';

/** How each subject of `data/scopes.yaml` is named. */
export const SCOPE_NOUNS: Readonly<Record<string, CountKey>> = { vague: 'scopeVague', dispositif: 'scopeDispositif' };

/** « Cette réponse parle de la vague 1 ; la page parle de la vague 2. » Null for a subject without a name. */
export function scopeText({ scope, there, here }: OtherScope): string | null {
  const noun = SCOPE_NOUNS[scope];
  if (!noun) return null;
  const named = (values: readonly string[]) => sayCount(noun, values.length, listed(values));
  return say('scopeOther', named(there), named(here));
}

function listed(values: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(values);
}
