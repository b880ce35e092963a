/** An open answer, with everything needed to trust it and to pass it on. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../src/answer';
import { AnswerBody } from './answer-body';
import { DATA_LANGUAGE } from './data-language';
import { Freshness } from './freshness';
import { Icon } from './icon';
import type { Knowledge } from './knowledge';
import { ScopeNote } from './scope-note';
import { SourceBox } from './source-box';
import { Tags } from './tags';
import { type Copied, copySaid } from './use-copy';
import { type Vote, VoteBox } from './vote';
import { language, say } from './words';

export interface AnswerViewProps {
  readonly answer: Answer;
  readonly knowledge: Knowledge;
  /** Where « back » leads: « Suggestions » or « Recherche ». */
  readonly backTo: string;
  readonly vote: Vote | null;
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
  readonly copied: Copied;
  readonly onCopy: (answer: Answer) => void;
  readonly onVote: (vote: Vote) => void;
  /** That the answer is about another wave or dispositif than the page beside. */
  readonly note?: string | null;
}

export function AnswerView({ answer, knowledge, backTo, vote, copied, onBack, onOpen, onCopy, onVote, note }: AnswerViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // Focus moves only here, after a person opened the answer; an answer never opens by itself.
  useLayoutEffect(() => title.current?.focus(), [answer.id]);
  const related = answer.related.flatMap((id) => knowledge.answer(id) ?? []);
  return (
    <main class="answer-main">
      <div class="backbar">
        <button type="button" class="btn btn-quiet" onClick={() => onBack()}>
          <Icon name="back" />
          {backTo}
        </button>
      </div>
      <div class="panel-body">
        <article class="answer" data-open-answer={answer.id}>
          <h2 ref={title} tabIndex={-1} lang={DATA_LANGUAGE}>
            {answer.question}
          </h2>
          <p class="sugg-meta">
            <Tags answer={answer} facets={knowledge.facets} />
            <Freshness answer={answer} />
          </p>
          {language() !== DATA_LANGUAGE && <p class="answer-language">{say('answerInFrench')}</p>}
          <ScopeNote note={note} />
          <div class="body" lang={DATA_LANGUAGE}>
            <AnswerBody nodes={answer.body} />
          </div>
          {related.length > 0 && (
            <>
              <h3>{say('answerSeeAlso')}</h3>
              <ul class="links" lang={DATA_LANGUAGE}>
                {related.map(({ id, question }) => (
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
                  </li>
                ))}
              </ul>
            </>
          )}
          <SourceBox answer={answer} version={knowledge.version} />
          <VoteBox vote={vote} onVote={onVote} />
        </article>
      </div>
      <div class="actions">
        <button
          type="button"
          class={`btn btn-primary${copied === 'copied' ? ' is-done' : ''}`}
          data-action="copy"
          onClick={() => onCopy(answer)}
        >
          <Icon name={copied === 'copied' ? 'check' : 'copy'} />
          {say(copied === 'copied' ? 'copyDone' : 'copyAnswer')}
        </button>
        {copied === 'refused' && <p>{copySaid('refused')}</p>}
      </div>
    </main>
  );
}
