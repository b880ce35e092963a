/** Results of a typed search: sure answers, close ones apart, and a way on when there is nothing sure. */
import { useState } from 'preact/hooks';
import type { Suggestion, Suggestions } from '../../src/search/suggestion';
import type { Knowledge } from './knowledge';
import { NoResult } from './no-result';
import { type RowCopy, SuggestionRow } from './suggestion-row';
import type { Desk } from './use-desk';
import type { Search } from './use-search';
import { say } from './words';

export interface ResultsProps {
  readonly desk: Desk;
  readonly knowledge: Knowledge;
  /** The row the focus is on, or else the one Enter opens, offers to copy. */
  readonly rowsCopy: boolean;
}

export function Results({ desk, knowledge, rowsCopy }: ResultsProps) {
  const { search, opened, copying } = desk;
  const { found, typed } = search;
  const [focused, setFocused] = useState<string | null>(null);
  if (!found) return null;
  const copies: RowCopy = {
    copied: copying.copied === 'copied' ? copying.of : null,
    onCopy: (id) => copying.copy(knowledge.answer(id)),
  };
  const { corrected } = found;
  const rows = (list: readonly Suggestion[]) => (
    <ul>
      {list.map((each) => {
        const suggestion = asRead(each, corrected);
        const answer = knowledge.answer(suggestion.id);
        return (
          answer && (
            <SuggestionRow
              key={answer.id}
              search
              suggestion={suggestion}
              answer={answer}
              facets={knowledge.facets}
              copying={rowsCopy && (focused ?? search.first) === answer.id ? copies : undefined}
              onOpen={opened.open}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <section
      data-region="resultats"
      aria-label={say('searchResults')}
      onFocusIn={({ target }) => setFocused((now) => rowUnder(target, now))}
    >
      {found.typed.length > 0 ? (
        <>
          <h2 class="sr">{say('searchAnswers')}</h2>
          <p class="status">
            <strong>{search.says}</strong>
            <Corrections search={search} />
          </p>
          {rows(found.typed)}
          {found.maybe.length > 0 && (
            <>
              <h2 class="list-head">{say('searchClose')}</h2>
              {rows(found.maybe)}
            </>
          )}
        </>
      ) : (
        <>
          <div class="lead">
            <h2>{say('searchNothingSure')}</h2>
            <p>{say('searchNothingFor', typed.trim().slice(0, 80))}</p>
            <Corrections search={search} />
          </div>
          {found.maybe.length > 0 && (
            <details class="near">
              <summary>{say('searchCloseCount', found.maybe.length)}</summary>
              {rows(found.maybe)}
            </details>
          )}
          <NoResult desk={desk} knowledge={knowledge} />
        </>
      )}
    </section>
  );
}

/** The row under the keyboard. A mouse changes nothing: a row that grew or shrank would take the click of another. */
function rowUnder(target: EventTarget | null, now: string | null): string | null {
  const focused = target as HTMLElement;
  const row = focused.closest<HTMLElement>('[data-answer]')?.dataset.answer ?? null;
  return row === now || focused.matches(':focus-visible') ? row : null;
}

/** The words a misspelt one was read as, so that they are marked too. */
function asRead(suggestion: Suggestion, corrected: Suggestions['corrected']): Suggestion {
  if (corrected.length === 0) return suggestion;
  const read = (word: string) => corrected.find(({ from }) => from === word.toLowerCase())?.to ?? word;
  const reasons = suggestion.reasons.map((reason) => ({ ...reason, words: reason.words.map(read) }));
  return { ...suggestion, reasons };
}

function Corrections({ search }: { search: Search }) {
  const corrected = search.found?.corrected ?? [];
  if (corrected.length === 0) return null;
  const pairs = corrected.map(({ from, to }) => say('searchReadAs', from, to)).join(', ');
  return <span>{say('searchCorrected', pairs)}</span>;
}
