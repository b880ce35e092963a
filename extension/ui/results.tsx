/** Results of a typed search: sure answers, close ones apart, and a way on when there is nothing sure. */
import { useState } from 'preact/hooks';
import type { Suggestion, Suggestions } from '../../src/search/suggestion';
import { Contacts } from './contacts';
import type { Knowledge } from './knowledge';
import { type RowCopy, SuggestionRow } from './suggestion-row';
import type { Search } from './use-search';

export interface ResultsProps {
  readonly search: Search;
  readonly knowledge: Knowledge;
  /** Portal of the page beside, whose contacts come first. */
  readonly portal?: string | undefined;
  readonly onOpen: (id: string) => void;
  /** When given, the row the focus is on, or else the one Enter opens, offers to copy. */
  readonly copying?: RowCopy | undefined;
}

export function Results({ search, knowledge, portal, onOpen, copying }: ResultsProps) {
  const { found, typed } = search;
  const [focused, setFocused] = useState<string | null>(null);
  if (!found) return null;
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
              copying={(focused ?? search.first) === answer.id ? copying : undefined}
              onOpen={onOpen}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <section
      data-region="resultats"
      aria-label="Résultats de la recherche"
      onFocusIn={({ target }) => setFocused((now) => rowUnder(target, now))}
    >
      {found.typed.length > 0 ? (
        <>
          <h2 class="sr">Réponses</h2>
          <p class="status">
            <strong>{said(found.typed.length)}</strong>
            <Corrections search={search} />
          </p>
          {rows(found.typed)}
          {found.maybe.length > 0 && (
            <>
              <h2 class="list-head">Réponses proches</h2>
              {rows(found.maybe)}
            </>
          )}
        </>
      ) : (
        <>
          <div class="lead">
            <h2>Aucune réponse sûre</h2>
            <p>{`Rien d’assez proche pour «\u202f${typed.trim().slice(0, 80)}\u202f».`}</p>
            <Corrections search={search} />
          </div>
          {found.maybe.length > 0 && (
            <details class="near">
              <summary>{`Réponses proches (${found.maybe.length})`}</summary>
              {rows(found.maybe)}
            </details>
          )}
          <Contacts knowledge={knowledge} portal={portal} />
        </>
      )}
    </section>
  );
}

/** « 4 réponses », for the list and for the status line. */
export function said(count: number): string {
  return count === 0 ? 'Aucune réponse sûre' : `${count} réponse${count > 1 ? 's' : ''}`;
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
  const pairs = corrected.map(({ from, to }) => `«\u202f${from}\u202f» lu «\u202f${to}\u202f»`).join(', ');
  return <span>{`Orthographe rapprochée\u202f: ${pairs}.`}</span>;
}
