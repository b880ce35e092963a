/** Results of a typed search: sure answers, close ones apart, and a way on below them when there is nothing sure. */
import { useLayoutEffect } from 'preact/hooks';
import { cutWhole } from '../../../src/search/passages';
import type { Suggestion, Suggestions } from '../../../src/search/suggestion';
import { say, sayCount } from '../../words/words';
import type { Desk } from '../desk/use-desk';
import { Chips } from '../filters/chips';
import { CloseList, ResetLink } from '../filters/filter-actions';
import { HiddenLine } from '../filters/hidden-line';
import { NoMatchBox } from '../filters/no-match-box';
import type { Knowledge } from '../knowledge/knowledge';
import { type RowDesk, SuggestionRow } from '../suggestions/suggestion-row';
import { LoadMore } from './load-more';
import { NoResult, type NoResultDesk } from './no-result';
import { RESULTS, rowId } from './use-picked';

export type ResultsDesk = NoResultDesk & RowDesk & Pick<Desk, 'picked'>;

export interface ResultsProps {
  readonly desk: ResultsDesk;
  readonly knowledge: Knowledge;
  /** One row stands out: the one Enter opens, which the foot of the surface copies. */
  readonly rowsCopy: boolean;
}

export function Results({ desk, knowledge, rowsCopy }: ResultsProps) {
  const { search, filters, picked } = desk;
  const { found, typed } = search;
  // Walked to from the field, the row has no focus that would bring it into sight.
  useLayoutEffect(() => {
    if (rowsCopy && picked.id) document.getElementById(rowId(picked.id))?.scrollIntoView({ block: 'nearest' });
  }, [picked.id]);
  if (!found) return null;
  const { corrected } = found;
  // A list is no grid: where the rows are walked over, its element says nothing of its own.
  const List = rowsCopy ? 'div' : 'ul';
  const rows = (list: readonly Suggestion[], label: string) => (
    <List {...(rowsCopy && { role: 'grid', 'aria-label': label })}>
      {list.map((each) => {
        const suggestion = asRead(each, corrected);
        const answer = knowledge.card(suggestion.id);
        return (
          answer && (
            <SuggestionRow
              key={answer.id}
              search
              walked={rowsCopy ? picked.id === answer.id : undefined}
              suggestion={suggestion}
              answer={answer}
              whole={knowledge.answer(suggestion.id)}
              desk={desk}
            />
          )
        );
      })}
    </List>
  );
  const nothing = found.typed.length === 0;
  const none = nothing && found.maybe.length === 0;
  const more = <LoadMore search={search} rows={found.typed.length + found.maybe.length} />;
  const counts = found.filters;
  /** With the sure ones, as many as the filters say. */
  const close =
    typed.trim() === '' ? 0 : Math.max(found.maybe.length, (counts?.all ?? 0) - Math.max(found.typed.length, counts?.sure ?? 0));
  const hiding = none && filters.count > 0 && counts && counts.unfiltered > 0;
  return (
    <section
      data-region="results"
      id={RESULTS}
      aria-label={say('searchResults')}
      onFocusIn={({ target }) => rowsCopy && picked.walkTo(rowUnder(target))}
    >
      {none ? (
        !hiding && (
          <div class="lead">
            <h2>{say('searchNothingFound')}</h2>
            <p>{say('searchNothingFor', cutWhole(typed.trim(), 80))}</p>
            <Corrections desk={desk} as="p" />
          </div>
        )
      ) : (
        <>
          <h2 class="sr">{say(nothing ? 'searchPossibles' : 'searchAnswers')}</h2>
          <p class="status">
            <strong>{search.says}</strong>
            {nothing && <span>{say('searchOnlyClose')}</span>}
            {!nothing && close > 0 && <span>{` ${sayCount('searchCloseToo', close)}`}</span>}
            <Corrections desk={desk} />
            {typed.trim() === '' && <CloseList desk={desk} />}
          </p>
        </>
      )}
      <Chips desk={desk} knowledge={knowledge} onEmpty={desk.toSearch}>
        {filters.count > 1 && <ResetLink desk={desk} onReset={desk.toSearch} />}
      </Chips>
      {!hiding && <HiddenLine desk={desk} />}
      {hiding && <NoMatchBox desk={desk} knowledge={knowledge} counts={counts} onTaken={desk.toSearch} />}
      {!nothing && rows(found.typed, say('searchAnswers'))}
      {!nothing && found.maybe.length > 0 && <h2 class="list-head">{say('searchClose')}</h2>}
      {found.maybe.length > 0 && rows(found.maybe, say(nothing ? 'searchPossibles' : 'searchClose'))}
      {!none && more}
      {nothing && !hiding && <NoResult desk={desk} knowledge={knowledge} />}
    </section>
  );
}

/** The row that the focus is on or in. */
function rowUnder(target: EventTarget | null): string | null {
  return (target as HTMLElement).closest<HTMLElement>('[data-answer]')?.dataset.answer ?? null;
}

/** The words a misspelt one was read as, so that they are marked too. */
function asRead(suggestion: Suggestion, corrected: Suggestions['corrected']): Suggestion {
  if (corrected.length === 0) return suggestion;
  const read = (word: string) => corrected.find(({ from }) => from.toLowerCase() === word.toLowerCase())?.to ?? word;
  const reasons = suggestion.reasons.map((reason) => ({ ...reason, words: reason.words.map(read) }));
  return { ...suggestion, reasons };
}

/** How words were read that the answers do not know, and the way back to the words as they are written. */
function Corrections({ desk, as: As = 'span' }: { desk: Pick<Desk, 'search' | 'toSearch'>; as?: 'p' | 'span' }) {
  const { found, about, asTyped } = desk.search;
  const corrected = found?.corrected ?? [];
  if (corrected.length === 0) return null;
  const pairs = corrected.map(({ from, to }) => say('searchReadAs', from, to)).join(', ');
  return (
    <As class="read-as">
      {say('searchCorrected', pairs)}{' '}
      <button
        type="button"
        class="as-link"
        data-action="as-typed"
        onClick={() => {
          // The button goes with the correction.
          desk.toSearch();
          asTyped();
        }}
      >
        {say('searchAsTyped', cutWhole(about.trim(), 40))}
      </button>
    </As>
  );
}
