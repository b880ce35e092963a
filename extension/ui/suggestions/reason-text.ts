/** Why an answer is suggested, said in the language of the interface: « champ « Numéro NIL » ». */
import type { Reason } from '../../../src/search/suggestion';
import { say, sayCount, type WordKey } from '../../words/words';

/** Kinds of reasons that quote one text of the page. */
const QUOTING = {
  field: 'reasonField',
  legend: 'reasonLegend',
  hint: 'reasonHint',
  message: 'reasonMessage',
  title: 'reasonTitle',
  heading: 'reasonHeading',
  screen: 'reasonScreen',
} as const satisfies Partial<Record<Reason['kind'], WordKey>>;

/** What a row or the list of signals shows of a reason. */
export function reasonText({ kind, about }: Reason): string {
  const [first = '', ...others] = about;
  switch (kind) {
    case 'typed':
      return sayCount('reasonTyped', about.length, quoted(about));
    case 'thesaurus':
      return say('reasonThesaurus', first, others.join(', '));
    case 'narrower':
      return say('reasonNarrower', quoted([first]), quoted(others));
    case 'step':
      return say('reasonStep', first);
    case 'portal':
      return say('reasonPortal');
    case 'pinned':
      return say('reasonPinned');
    default:
      return say(QUOTING[kind], quoted([first]));
  }
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => say('reasonQuoted', text)).join(', ');
}
