/** An open answer, with everything needed to trust it and to pass it on. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../../src/answer/answer';
import { glossaryOf } from '../../../src/answer/glossary';
import { DATA_LANGUAGE } from '../../words/data-language';
import { language, say, type WordKey } from '../../words/words';
import { Icon } from '../controls/icon';
import { homeName } from '../desk/home-name';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { PinButton } from '../saved/pin-button';
import { type ActionsDesk, AnswerActions } from './answer-actions';
import { AnswerBody } from './answer-body';
import { inShort } from './in-short';
import { OfficialNote } from './official-note';
import { OwnLabel } from './own-label';
import { ScopeNote } from './scope-note';
import { SeeAlso } from './see-also';
import { SourceBox } from './source-box';
import { SourceLine } from './source-line';
import { Tags } from './tags';
import { useSteps } from './use-steps';
import { VoteBox } from './vote';

export type AnswerDesk = ActionsDesk & Pick<Desk, 'page' | 'search' | 'settings' | 'view' | 'voting'>;

export interface AnswerViewProps {
  readonly desk: AnswerDesk;
  readonly answer: Answer;
  readonly knowledge: Knowledge;
  /** That the answer is about another wave or dispositif than the page beside. */
  readonly note: string | null;
  /** Stands above the actions, over the end of the text. */
  readonly news?: ComponentChildren;
}

export function AnswerView({ desk, answer, knowledge, note, news }: AnswerViewProps) {
  const { opened, voting } = desk;
  const title = useRef<HTMLHeadingElement>(null);
  const sources = useRef<HTMLDivElement>(null);
  const steps = useSteps(desk.surface.steps, answer.id, desk.surface.report);
  // Focus moves only here, after a person opened the answer; an answer never opens by itself.
  useLayoutEffect(() => title.current?.focus(), [answer.id]);
  const said = inShort(answer);
  const related = answer.related.flatMap((id) => knowledge.card(id) ?? []);
  return (
    <main class="answer-main" data-part="reading">
      <div class="backbar">
        <button type="button" class="btn btn-quiet" data-action="back" onClick={opened.back}>
          <Icon name="back" />
          <BackTo desk={desk} />
        </button>
        <PinButton desk={desk} answer={answer} />
      </div>
      <div class="panel-body" data-part="body">
        <article class="answer" data-open-answer={answer.id}>
          <h2 ref={title} tabIndex={-1} lang={said.lang}>
            {said.question}
          </h2>
          <SourceLine answer={answer} toSources={() => toSources(sources.current)} />
          <OwnLabel answer={answer} whole />
          {said.translated && (
            <>
              <p class="answer-short" lang={said.lang}>
                {said.short}
              </p>
              <p class="answer-language">{say('answerTranslated')}</p>
              <p class="answer-own" lang={DATA_LANGUAGE}>
                <strong>{answer.question}</strong>
              </p>
            </>
          )}
          <OfficialNote answer={answer} settings={desk.settings} />
          <ScopeNote note={note} />
          <div class="body" lang={DATA_LANGUAGE}>
            <AnswerBody key={answer.id} nodes={answer.body} glossary={glossaryOf(answer.id, knowledge.glossary)} steps={steps} />
          </div>
          <SeeAlso key={answer.id} answers={related} onOpen={opened.open} />
          <p class="sugg-meta">
            <Tags answer={answer} facets={knowledge.facets} />
          </p>
          <div ref={sources} tabIndex={-1}>
            <SourceBox answer={answer} version={knowledge.version} />
          </div>
          <VoteBox voting={voting} />
        </article>
      </div>
      {news}
      <AnswerActions desk={desk} answer={answer} version={knowledge.version} />
    </main>
  );
}

function toSources(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: 'nearest' });
  box?.focus({ preventScroll: true });
}

/** Where one goes back to: the answer this one was opened from, by its question, or a list. */
function BackTo({ desk }: { desk: Pick<Desk, 'opened' | 'page' | 'search' | 'view'> }) {
  const { from } = desk.opened;
  if (!from) return <span>{say(backTo(desk))}</span>;
  const { question, lang } = inShort(from);
  return (
    <span class="to" lang={lang}>
      <span class="sr" lang={language()}>{`${say('answerBackTo')} `}</span>
      {question}
    </span>
  );
}

function backTo(desk: Pick<Desk, 'page' | 'search' | 'view'>): WordKey {
  if (desk.view === 'changes') return 'answerBackToChanges';
  if (desk.view === 'reply') return 'answerBackToReply';
  return homeName(desk);
}
