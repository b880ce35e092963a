/** Reasons in a line, said in the language of the interface; the words they quote are of the answers or of the page, and say so. */
import type { Reason } from '../../../src/search/suggestion';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { reasonText } from './reason-text';

/** Never part of a text: stands on both sides of what is quoted until the sentence is cut there. */
const EDGE = '\0';

export interface ReasonSaidProps {
  readonly reasons: readonly Reason[];
  /** Begins with « Suggéré : ». */
  readonly suggested?: boolean;
}

export function ReasonSaid({ reasons, suggested = false }: ReasonSaidProps) {
  const line = reasons.map((reason) => reasonText({ ...reason, about: reason.about.map(edged) })).join(' · ');
  const parts = (suggested ? say('suggestedFor', line) : line).split(EDGE);
  return (
    <span>
      {parts.map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <span key={i} lang={DATA_LANGUAGE}>
            {part}
          </span>
        ),
      )}
    </span>
  );
}

/** A number, as of a step, is read in the language of its sentence. */
function edged(text: string): string {
  return /\p{L}/u.test(text) ? EDGE + text + EDGE : text;
}
