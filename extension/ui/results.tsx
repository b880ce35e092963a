/** Results of a typed search: sure answers, close ones apart, and a way on when there is nothing sure. */
import type { Suggestion } from '../../src/search/suggestion';
import { Contacts } from './contacts';
import type { Knowledge } from './knowledge';
import { SuggestionRow } from './suggestion-row';
import type { Search } from './use-search';

export interface ResultsProps {
  readonly search: Search;
  readonly knowledge: Knowledge;
  /** Portal of the page beside, whose contacts come first. */
  readonly portal?: string | undefined;
  readonly onOpen: (id: string) => void;
  /** The selected row offers to copy. */
  readonly onCopy?: ((id: string) => void) | undefined;
}

export function Results({ search, knowledge, portal, onOpen, onCopy }: ResultsProps) {
  const { found, typed } = search;
  if (!found) return null;
  const rows = (list: readonly Suggestion[]) => (
    <ul>
      {list.map((suggestion) => {
        const answer = knowledge.answer(suggestion.id);
        return (
          answer && (
            <SuggestionRow
              key={answer.id}
              search
              suggestion={suggestion}
              answer={answer}
              facets={knowledge.facets}
              selected={search.selected === answer.id}
              onOpen={onOpen}
              onCopy={onCopy}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <section data-region="resultats" aria-label="Résultats de la recherche">
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

function Corrections({ search }: { search: Search }) {
  const corrected = search.found?.corrected ?? [];
  if (corrected.length === 0) return null;
  const pairs = corrected.map(({ from, to }) => `«\u202f${from}\u202f» lu «\u202f${to}\u202f»`).join(', ');
  return <span>{`Orthographe rapprochée\u202f: ${pairs}.`}</span>;
}
