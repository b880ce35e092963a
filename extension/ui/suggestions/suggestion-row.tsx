/** One suggested answer: question, one line of it, why it is here; its age where that matters. The whole row opens it. */
import type { ComponentChildren, Ref } from 'preact';
import type { Answer, AnswerCard } from '../../../src/answer/answer';
import { extract, marks, type Passage } from '../../../src/search/passages';
import type { Reason, Suggestion } from '../../../src/search/suggestion';
import { isStale } from '../answer/age';
import { Freshness } from '../answer/freshness';
import { type InShort, inShort } from '../answer/in-short';
import { OwnLabel } from '../answer/own-label';
import { Icon } from '../controls/icon';
import { CopyBoxes } from '../copy/copy-boxes';
import type { Desk } from '../desk/use-desk';
import '../saved/saved.css';
import { language, say } from '../../words/words';
import { ScopeNote } from '../answer/scope-note';
import { readingOf } from '../saved/read-answers';
import { rowId } from '../search/use-picked';
import { Marked } from './marked';
import { ReasonSaid } from './reason-said';
import { type SignalsProps, useWhy } from './signals';

/** Characters of an extract: about two lines of a sidebar. */
const EXTRACT = 100;
/** Reasons said on a row; the strongest come first. */
const REASONS = 2;
/** A row that is walked to holds a link, as an option of a list could not. */
const CELL = { role: 'gridcell' } as const;
/** Kinds of reasons whose words the answer does not hold as they were written. */
const SYNONYM: ReadonlySet<Reason['kind']> = new Set(['thesaurus', 'narrower']);

export type RowDesk = Pick<Desk, 'copying' | 'opened' | 'settings'>;

export interface RowProps {
  readonly desk: RowDesk;
  readonly suggestion: Suggestion;
  readonly answer: AnswerCard;
  /** All of it, where it is there: a typed search quotes it, and offers to pass it on. */
  readonly whole?: Answer | undefined;
  /** Marks the matched words: typed search shows them instead of the reason line. */
  readonly search?: boolean;
  /** Whether the row of a list walked over from the field is the one that stands out. */
  readonly walked?: boolean | undefined;
  /** The label of the field stands above the rows: a row does not say it again. */
  readonly forField?: boolean;
  /** Its answer stands in the region of the field as well, which is where it counts. */
  readonly also?: boolean;
  /** The row's own element. */
  readonly item?: Ref<HTMLLIElement>;
  /** What else can be done with the row, after its question. */
  readonly tools?: ComponentChildren;
  /** Signals that can be left out, on the reason line. */
  readonly signals?: SignalsProps | undefined;
  /** That the answer is about another wave or dispositif than the page. */
  readonly note?: string | null | undefined;
}

export function SuggestionRow(props: RowProps) {
  const { suggestion, answer, whole, search = false, walked, forField = false, also = false } = props;
  const { desk, item, tools, signals, note } = props;
  const { copying } = desk;
  const reading = readingOf(desk.settings.settings, answer);
  const pinned = desk.settings.settings?.favourites.includes(answer.id) ?? false;
  const words = search ? suggestion.reasons.flatMap((reason) => reason.words) : [];
  const told = inShort(answer);
  const title = { text: told.question, marks: marks(told.question, words) };
  const passage = passageOf(whole, told, search ? words : []);
  const seen = (word: string) => [title, passage].some(({ text }) => marks(text, [word]).length > 0);
  // Searched, the marked words are the reason; only a synonym that is nowhere on the row needs saying.
  const reasons = suggestion.reasons
    .filter((reason) => !search || (SYNONYM.has(reason.kind) && !reason.words.some(seen)))
    .slice(0, REASONS);
  const isSaidAbove = forField && suggestion.reasons.some(({ kind }) => kind === 'field');
  const said = reasons.length > 0 && !isSaidAbove && <ReasonSaid reasons={reasons} suggested={!search} />;
  const why = useWhy(signals, props);
  const parts = (
    <>
      <h3 class="sugg-q" lang={told.lang}>
        <a
          data-part="row"
          href={`#${answer.id}`}
          onClick={(event) => {
            event.preventDefault();
            desk.opened.open(answer.id);
          }}
        >
          <Marked passage={title} />
          {pinned && (
            <>
              <Icon name="pin" small />
              <span class="sr" lang={language()}>{` ${say('keptPinned')}`}</span>
            </>
          )}
          {reading === 'read' && <span class="sr" lang={language()}>{` ${say('keptRead')}`}</span>}
        </a>
      </h3>
      {tools}
      <OwnLabel answer={answer} />
      <div class="sugg-line">
        {isStale(answer) && <Freshness answer={answer} />}
        <p class="sugg-x" lang={told.lang}>
          <Marked passage={passage} />
        </p>
        {!said && why?.button}
      </div>
      {said && (
        <div class="sugg-line">
          <p class="sugg-why">
            <Icon name={also ? 'check' : 'why'} />
            {also ? <span>{say('regionAlso')}</span> : said}
          </p>
          {why?.button}
        </div>
      )}
      {why?.list}
      {reading === 'changed' && (
        <p class="sugg-changed">
          <Icon name="refresh" />
          <span>{say('keptChanged')}</span>
        </p>
      )}
      <ScopeNote note={note} />
      {!also && <CopyBoxes copying={copying} of={answer.id} />}
    </>
  );
  const walks = walked !== undefined;
  // A list item is no row of a grid.
  const Row = (walks ? 'div' : 'li') as 'li';
  return (
    <Row
      class={`sugg${walked ? ' is-selected' : ''}${reading === 'read' ? ' is-read' : ''}${also ? ' is-also' : ''}`}
      {...(also ? { 'data-also': answer.id } : { 'data-answer': answer.id })}
      ref={item}
      {...(walks && { role: 'row', id: rowId(answer.id), 'aria-selected': walked })}
    >
      {walks ? <div {...CELL}>{parts}</div> : parts}
    </Row>
  );
}

/** What of the answer holds the words; told in another language, its short answer whatever was asked. */
function passageOf(whole: Answer | undefined, { short, translated }: InShort, words: readonly string[]): Passage {
  if (whole && words.length > 0 && !translated) return extract(whole.text, words, EXTRACT);
  return { text: short, marks: marks(short, words) };
}
