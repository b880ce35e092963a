/** An answer of a list: its question, which opens it; its number when it is in the pack no longer. */
import { DATA_LANGUAGE } from '../words/data-language';
import { say } from '../words/words';
import type { SectionProps } from './section';

export interface AnswerNameProps extends Pick<SectionProps, 'answers' | 'surface'> {
  readonly id: string;
}

export function AnswerName({ id, answers, surface }: AnswerNameProps) {
  const answer = answers.get(id);
  if (!answer) {
    return (
      <>
        <code>{id}</code>
        {answers.size > 0 && <small>{say('boardAnswerGone')}</small>}
      </>
    );
  }
  // A button: the answer is handed over, an address would stay in the browser's history.
  return (
    <button type="button" class="as-link" lang={DATA_LANGUAGE} data-open={id} onClick={() => surface.openAnswer(id)}>
      {answer.question}
    </button>
  );
}
