import type { WordKey } from '../../words/words';
import type { Desk } from './use-desk';

/** What the button back to the list calls it: results, or what is suggested beside a portal; elsewhere only that it goes back. */
export function homeName({ search, page }: Pick<Desk, 'search' | 'page'>): WordKey {
  if (search.found) return 'answerBackToSearch';
  return page ? 'answerBackToSuggestions' : 'answerBack';
}
