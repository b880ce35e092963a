/** What a surface shows below its header: an open answer, the filters, the reply, what changed, or results; else its own home. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/words';
import { type AnswerDesk, AnswerView } from '../answer/answer-view';
import { copySaid } from '../copy/use-copy';
import { type FiltersDesk, FiltersView } from '../filters/filters-view';
import { type ReplyDesk, ReplyView } from '../reply/reply-view';
import { type ChangesDesk, ChangesView } from '../saved/changes-view';
import { Results, type ResultsDesk } from '../search/results';
import { DamagedLine } from './damaged-line';
import { ErrorBoundary } from './error-boundary';
import { NotKept } from './not-kept';
import { Loading, Repaired, Unreadable } from './notices';
import { PART } from './parts';
import { readFrom, scrollerOf } from './scroller';
import { Trace } from './told';
import type { Desk } from './use-desk';
import { useHeldScroll } from './use-held-scroll';

/** All that the views ask for. */
export type BodyDesk = AnswerDesk &
  ChangesDesk &
  FiltersDesk &
  ReplyDesk &
  ResultsDesk &
  Pick<Desk, 'isWhole' | 'restart' | 'state' | 'trace'>;

export interface DeskBodyProps {
  readonly desk: BodyDesk;
  /** Rows of results offer to copy; where there is room for it. */
  readonly rowsCopy?: boolean;
  /** That an answer is about another wave or dispositif than the page beside. */
  readonly noteOn?: (id: string) => string | null;
  /** That something else waits: above the actions of an open answer, over the end of its text. */
  readonly news?: ComponentChildren;
  /** Stands under the list, in place, while nothing is typed nor filtered. */
  readonly dock?: ComponentChildren;
  /** Shown while nothing is typed nor filtered. */
  readonly children: ComponentChildren;
}

export function DeskBody(props: DeskBodyProps) {
  const { surface, settings, restart, trace, copying, opened } = props.desk;
  // Copied from a row by its key: no button is there to say it.
  const copied = copying.copied === 'copied' && !opened.answer && !props.rowsCopy ? copySaid('copied') : '';
  return (
    <>
      <ErrorBoundary onFault={surface.report} onRetry={restart}>
        <Shown {...props} />
      </ErrorBoundary>
      <Trace says={trace || copied} />
      <NotKept settings={settings} />
    </>
  );
}

function Shown(props: DeskBodyProps) {
  const { desk, noteOn, news } = props;
  const { isWhole, knowledge, opened, view } = desk;
  useLayoutEffect(() => {
    const reading = document.querySelector(PART.reading);
    if (reading) readFrom(reading);
  }, [opened.answer?.id, view]);
  if (knowledge && opened.answer) {
    const note = noteOn?.(opened.answer.id) ?? null;
    return <AnswerView desk={desk} answer={opened.answer} knowledge={knowledge} note={note} news={news} />;
  }
  if (knowledge && view === 'filters') return <FiltersView desk={desk} knowledge={knowledge} />;
  if (knowledge && view === 'reply' && isWhole) return <ReplyView desk={desk} knowledge={knowledge} />;
  if (knowledge && view === 'changes') return <ChangesView desk={desk} knowledge={knowledge} />;
  return <Listed {...props} />;
}

function Listed({ desk, rowsCopy = false, dock, children }: DeskBodyProps) {
  const { surface, state, knowledge, search, restart } = desk;
  const list = useRef<HTMLElement>(null);
  const about = search.found ? search.about : null;
  // Other words bring another list, which is read from its start.
  useLayoutEffect(() => {
    if (list.current) scrollerOf(list.current).scrollTop = 0;
  }, [about]);
  useHeldScroll(list);
  const Body = (surface.isPart ? 'div' : 'main') as 'main';
  return (
    <>
      <Body class="panel-body" data-part="body" tabIndex={-1} ref={list}>
        {state === 'unreadable' && <Unreadable onRetry={restart} />}
        {state === 'opening' && <Loading />}
        {knowledge?.repaired && <Repaired />}
        {!search.found && <DamagedLine store={surface.damaged} onSettings={surface.openSettings} onFault={surface.report} />}
        {knowledge && (search.found ? <Results desk={desk} knowledge={knowledge} rowsCopy={rowsCopy} /> : children)}
      </Body>
      {!search.found && dock}
    </>
  );
}

type SayingDesk = Pick<Desk, 'state' | 'says' | 'filters' | 'search' | 'copying' | 'voting'>;

/** What the one status line says: the newest deed, or how many answers there are. */
export function deskSays({ state, says, filters, search, copying, voting }: SayingDesk): string {
  if (copying.copied) return copySaid(copying.copied);
  if (voting.says !== '') return voting.says;
  if (says !== '') return says;
  return state === 'opening' ? say('baseOpening') : `${filters.lost} ${search.says}`.trim();
}
