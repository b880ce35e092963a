/** « Voir aussi »: the nearest answers, the others on demand. */
import { useState } from 'preact/hooks';
import type { AnswerCard } from '../../../src/answer/answer';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say, sayCount } from '../../words/words';
import { OwnLabel } from './own-label';

/** Those shown at first. */
const FIRST = 3;

export interface SeeAlsoProps {
  readonly answers: readonly AnswerCard[];
  readonly onOpen: (id: string) => void;
}

export function SeeAlso({ answers, onOpen }: SeeAlsoProps) {
  const [all, setAll] = useState(false);
  const rest = answers.length - FIRST;
  if (answers.length === 0) return null;
  return (
    <section class="see-also">
      <h3>{say('answerSeeAlso')}</h3>
      <ul class="links" lang={DATA_LANGUAGE}>
        {(all ? answers : answers.slice(0, FIRST)).map((answer) => {
          const { id, question } = answer;
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(id);
                }}
              >
                {question}
              </a>
              <OwnLabel answer={answer} />
            </li>
          );
        })}
      </ul>
      {rest > 0 && !all && (
        <button type="button" class="as-link" data-action="see-all" onClick={() => setAll(true)}>
          {sayCount('answerSeeMore', rest)}
        </button>
      )}
    </section>
  );
}
