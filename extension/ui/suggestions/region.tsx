/** A fixed region of suggestions, with what it is about and how many it holds. Empty, it keeps its place with one line. */
import type { AnswerCard } from '../../../src/answer/answer';
import type { Suggestion } from '../../../src/search/suggestion';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say, sayCount } from '../../words/words';
import type { Knowledge } from '../knowledge/knowledge';
import { DismissibleRow } from './dismiss';
import type { SignalsProps } from './signals';
import { type RowDesk, SuggestionRow } from './suggestion-row';

export interface RegionProps {
  /** `field`, `page`: stable hook for tests and scripts. */
  readonly region: 'field' | 'page';
  /** Where others look for it: one of `PART`. */
  readonly 'data-part'?: string;
  readonly title: string;
  /** Label of the field the region is about. */
  readonly what?: string | null;
  readonly suggestions: readonly Suggestion[];
  /** Ids of answers that the region of the field shows too: their rows stay where they are, dimmed, and say so. */
  readonly also?: readonly string[];
  readonly empty: string;
  readonly knowledge: Knowledge;
  readonly desk: RowDesk;
  /** When given, rows can be hidden, their signals left out, and they say what they are about. */
  readonly choices?: RegionChoices | undefined;
}

export interface RegionChoices {
  /** Ids of the answers hidden on this screen. */
  readonly hidden: readonly string[];
  readonly onHide: (id: string, hidden: boolean) => void;
  readonly noteOn: (id: string) => string | null;
  readonly signals: SignalsProps;
}

export function Region({
  region,
  'data-part': part,
  title,
  what,
  suggestions,
  also = [],
  empty,
  knowledge,
  desk,
  choices,
}: RegionProps) {
  const heading = `region-${region}`;
  const rows = cardsOf(suggestions, knowledge);
  const shown = rows.filter(({ answer }) => !choices?.hidden.includes(answer.id) && !also.includes(answer.id)).length;
  return (
    <section
      class={`region${region === 'field' ? ' region-field' : ''}${rows.length === 0 ? ' is-empty' : ''}`}
      data-region={region}
      data-part={part}
      aria-labelledby={heading}
    >
      <RegionHead id={heading} isSaid={region === 'field' && rows.length === 0} {...{ title, what, shown }} />
      {rows.length === 0 ? (
        <p class="region-empty">{empty}</p>
      ) : (
        <Rows {...{ rows, also, desk, choices }} forField={region === 'field'} />
      )}
    </section>
  );
}

export interface RegionHeadProps extends Pick<RegionProps, 'title' | 'what'> {
  readonly id: string;
  /** Rows shown. */
  readonly shown: number;
  /** The title is for screen readers alone. */
  readonly isSaid?: boolean;
}

export function RegionHead({ id, title, what, shown, isSaid = false }: RegionHeadProps) {
  return (
    <div class="region-head">
      <h2 id={id} class={isSaid ? 'sr' : undefined}>
        {title}
      </h2>
      {what && (
        <span class="what" lang={DATA_LANGUAGE} title={what}>
          {say('quoted', what)}
        </span>
      )}
      {shown > 0 && (
        <span class="n">
          {shown}
          <span class="sr">{` ${sayCount('regionCount', shown)}`}</span>
        </span>
      )}
    </div>
  );
}

interface Row {
  readonly suggestion: Suggestion;
  readonly answer: AnswerCard;
}

/** Suggestions with what their rows show; one whose answer is gone is left out. */
export function cardsOf(suggestions: readonly Suggestion[], knowledge: Knowledge): Row[] {
  return suggestions.flatMap((suggestion) => {
    const answer = knowledge.card(suggestion.id);
    return answer ? [{ suggestion, answer }] : [];
  });
}

export interface RowsProps extends Pick<RegionProps, 'also' | 'desk' | 'choices'> {
  readonly rows: readonly Row[];
  readonly forField?: boolean;
  /** Id of what names the list. */
  readonly labelledby?: string;
}

export function Rows({ rows, also = [], desk, choices, forField = false, labelledby }: RowsProps) {
  return (
    <ul aria-labelledby={labelledby}>
      {rows.map((row) => {
        const { id } = row.answer;
        const given = { ...row, desk, forField };
        if (also.includes(id))
          return <SuggestionRow key={id} {...given} also signals={choices?.signals} note={choices?.noteOn(id)} />;
        if (!choices) return <SuggestionRow key={id} {...given} />;
        const { hidden, onHide, noteOn, signals } = choices;
        const choice = { hidden: hidden.includes(id), onHide, note: noteOn(id), signals };
        return <DismissibleRow key={id} {...given} {...choice} />;
      })}
    </ul>
  );
}
