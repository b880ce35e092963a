/** One suggested answer: question, extract, why it is here, tags and age. The whole row opens it. */
import type { ComponentChildren, Ref } from 'preact';
import type { Answer } from '../../../src/answer/answer';
import type { Facet } from '../../../src/answer/facets';
import { extract, marks, type Passage } from '../../../src/search/passages';
import type { Reason, Suggestion } from '../../../src/search/suggestion';
import { Freshness } from '../answer/freshness';
import { type InShort, inShort } from '../answer/in-short';
import { Icon } from '../controls/icon';
import { CopyBoxes } from '../copy/copy-boxes';
import { CopyButton } from '../copy/copy-button';
import type { Desk } from '../desk/use-desk';
import '../saved/saved.css';
import { language, say } from '../../words/words';
import { ScopeNote } from '../answer/scope-note';
import { Tags } from '../answer/tags';
import { AddButton, type AddDesk } from '../reply/add-button';
import { readingOf } from '../saved/read-answers';
import { Marked } from './marked';
import { ReasonSaid } from './reason-said';
import { ReasonLine, type SignalsProps } from './signals';

/** Characters of an extract: two lines of the narrowest panel hold about these. */
const EXTRACT = 110;
/** Reasons said on a row; the strongest come first. */
const REASONS = 2;
/** Kinds of reasons whose words the answer does not hold as they were written. */
const SYNONYM: ReadonlySet<Reason['kind']> = new Set(['thesaurus', 'narrower']);

export type RowDesk = AddDesk & Pick<Desk, 'copying' | 'settings'>;

export interface RowProps {
  readonly desk: RowDesk;
  readonly suggestion: Suggestion;
  readonly answer: Answer;
  readonly facets: readonly Facet[];
  /** Marks the matched words: typed search shows them instead of the reason line. */
  readonly search?: boolean;
  /** The row stands out and offers to pass its answer on. */
  readonly offers?: boolean;
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
  const { suggestion, answer, facets, search = false, desk, offers = false, item, tools, signals, note } = props;
  const { copying } = desk;
  const reading = readingOf(desk.settings.settings, answer);
  const words = search ? suggestion.reasons.flatMap((reason) => reason.words) : [];
  const told = inShort(answer);
  const title = { text: told.question, marks: marks(told.question, words) };
  const passage = passageOf(answer, told, search ? words : []);
  const seen = (word: string) => [title, passage].some(({ text }) => marks(text, [word]).length > 0);
  // Searched, the marked words are the reason; only a synonym that is nowhere on the row needs saying.
  const why = suggestion.reasons
    .filter((reason) => !search || (SYNONYM.has(reason.kind) && !reason.words.some(seen)))
    .slice(0, REASONS);
  const said = <ReasonSaid reasons={why} suggested={!search} />;
  return (
    <li class={`sugg${offers ? ' is-selected' : ''}${reading === 'read' ? ' is-read' : ''}`} data-answer={answer.id} ref={item}>
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
          {reading === 'read' && <span class="sr" lang={language()}>{` ${say('keptRead')}`}</span>}
        </a>
      </h3>
      {tools}
      <p class="sugg-x" lang={told.lang}>
        <Marked passage={passage} />
      </p>
      {signals && <ReasonLine reasons={suggestion.reasons} said={said} {...signals} />}
      {!signals && why.length > 0 && (
        <p class="sugg-why">
          <Icon name="why" />
          {said}
        </p>
      )}
      {reading === 'changed' && (
        <p class="sugg-changed">
          <Icon name="refresh" />
          <span>{say('keptChanged')}</span>
        </p>
      )}
      <ScopeNote note={note} />
      <p class="sugg-meta">
        <Tags answer={answer} facets={facets} />
        <Freshness answer={answer} />
      </p>
      {offers && (
        <p class="acts">
          <CopyButton
            done={copying.copied === 'copied' && copying.of === answer.id}
            onCopy={(format) => copying.copy(answer, format)}
          />
          <AddButton desk={desk} answer={answer} small />
        </p>
      )}
      <CopyBoxes copying={copying} of={answer.id} />
    </li>
  );
}

/** What of the answer holds the words; told in another language, its short answer whatever was asked. */
function passageOf({ text }: Answer, { short, translated }: InShort, words: readonly string[]): Passage {
  if (words.length > 0 && !translated) return extract(text, words, EXTRACT);
  return { text: short, marks: marks(short, words) };
}
