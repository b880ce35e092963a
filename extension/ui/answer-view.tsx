/** An open answer, with everything needed to trust it and to pass it on. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../src/answer';
import { AnswerBody } from './answer-body';
import { Freshness } from './freshness';
import { Icon } from './icon';
import type { Knowledge } from './knowledge';
import { SourceBox } from './source-box';
import { Tags } from './tags';
import { type Vote, VoteBox } from './vote';

/** Milliseconds « Copié » stays on the button. */
const SAID_COPIED = 2000;

export interface AnswerViewProps {
  readonly answer: Answer;
  readonly knowledge: Knowledge;
  /** Where « back » leads: « Suggestions » or « Recherche ». */
  readonly backTo: string;
  readonly vote: Vote | null;
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
  /** Resolves to whether the clipboard took it. */
  readonly onCopy: (answer: Answer) => Promise<boolean>;
  readonly onVote: (vote: Vote) => void;
}

export function AnswerView({ answer, knowledge, backTo, vote, onBack, onOpen, onCopy, onVote }: AnswerViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  // Focus moves only here, after a person opened the answer; an answer never opens by itself.
  useLayoutEffect(() => title.current?.focus(), [answer.id]);
  useEffect(() => {
    if (copied !== true) return;
    const timer = setTimeout(() => setCopied(null), SAID_COPIED);
    return () => clearTimeout(timer);
  }, [copied]);
  const related = answer.related.flatMap((id) => knowledge.answer(id) ?? []);
  return (
    <main class="answer-main">
      <div class="backbar">
        <button type="button" class="btn btn-quiet" onClick={onBack}>
          <Icon name="back" />
          {backTo}
        </button>
      </div>
      <div class="panel-body">
        <article class="answer" data-open-answer={answer.id}>
          <h2 ref={title} tabIndex={-1}>
            {answer.question}
          </h2>
          <p class="sugg-meta">
            <Tags answer={answer} facets={knowledge.facets} />
            <Freshness answer={answer} />
          </p>
          <div class="body">
            <AnswerBody nodes={answer.body} />
          </div>
          {related.length > 0 && (
            <>
              <h3>Voir aussi</h3>
              <ul class="links">
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
          class={`btn btn-primary${copied ? ' is-done' : ''}`}
          data-action="copy"
          onClick={async () => setCopied(await onCopy(answer))}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {copied ? 'Copié' : 'Copier'}
        </button>
        {copied === false && <p role="alert">Le navigateur a refusé la copie. Sélectionnez le texte, puis Ctrl+C.</p>}
      </div>
    </main>
  );
}
