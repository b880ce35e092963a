/** Reasons in a line, said in the language of the interface; the words they quote are of the answers or of the page, and say so. */
import type { Reason } from '../../../src/search/suggestion';
import { say } from '../../words/words';
import { Quoting, quoted } from '../controls/quoting';
import { reasonText } from './reason-text';

export interface ReasonSaidProps {
  readonly reasons: readonly Reason[];
  /** Begins with « Suggéré : ». */
  readonly suggested?: boolean;
}

export function ReasonSaid({ reasons, suggested = false }: ReasonSaidProps) {
  const line = reasons.map((reason) => reasonText({ ...reason, about: reason.about.map(quoted) })).join(' · ');
  return <Quoting sentence={suggested ? say('suggestedFor', line) : line} />;
}
