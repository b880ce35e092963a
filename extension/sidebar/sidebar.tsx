/** The sidebar: portal, search, alert, « Pour ce champ », « Pour cette page », or one open answer. */
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import { AnswerView } from '../ui/answer-view';
import { shortDay } from '../ui/dates';
import { Icon } from '../ui/icon';
import { Loading, Repaired, UnknownPage, Unreadable } from '../ui/notices';
import { Brand, PortalLine } from '../ui/panel-header';
import { AlertBox } from '../ui/portal-alert';
import { Region } from '../ui/region';
import { Results, said } from '../ui/results';
import { SearchBox } from '../ui/search-box';
import { Status } from '../ui/status';
import type { Surface } from '../ui/surface';
import { useAnswer } from '../ui/use-answer';
import { useKeys } from '../ui/use-keys';
import { useOpened } from '../ui/use-opened';
import { useSearch } from '../ui/use-search';
import { NewSuggestions } from './new-suggestions';
import { useBeside } from './use-beside';

export interface SidebarSurface extends Surface {
  /** Hears that the page beside changed. */
  onPage(listen: (page: PageContext) => void): void;
  /** Hears that a person asked for the sidebar. */
  onFocus(listen: () => void): void;
  /** A person opened us: the search takes the focus at once. */
  readonly startsFocused: boolean;
  /** Absent in the browser's own panel, which has its own way to close. */
  readonly close?: () => void;
  returnFocus(): void;
}

export function Sidebar({ surface }: { surface: SidebarSurface }) {
  const { state, knowledge, retry } = useOpened(surface);
  const toSearch = useCallback(() => document.querySelector<HTMLElement>('.search-in')?.focus(), []);
  const opened = useAnswer(surface, knowledge, toSearch);
  const search = useSearch(knowledge, null);
  const { known, page, waiting, show, ignore } = useBeside(surface, opened.answer !== null || search.typed !== '');
  const suggestions = useMemo(() => (page ? knowledge?.suggest({ page }) : undefined), [knowledge, page]);
  const portal = knowledge?.portal(page?.portal);

  useEffect(() => {
    surface.onFocus(toSearch);
    if (surface.startsFocused) toSearch();
  }, [surface, toSearch]);
  const stepBack = useCallback(() => {
    if (opened.answer) opened.close();
    else if (search.typed !== '') search.type('');
    else surface.returnFocus();
  }, [opened, search, surface]);
  useKeys(search.input, toSearch, stepBack);

  const screen = portal?.screens.find(({ id }) => id === page?.screen)?.name ?? null;
  const where = [screen, page?.step].filter((part, i, all) => part && all.indexOf(part) === i).join(' · ') || page?.title || null;
  return (
    <div class="panel rp">
      <header>
        <Brand>
          {surface.close && (
            <button type="button" class="btn btn-icon" aria-label="Fermer la barre" data-action="close" onClick={surface.close}>
              <Icon name="close" />
            </button>
          )}
        </Brand>
        {(known || page) && <PortalLine name={portal?.name ?? null} where={where} />}
        {!opened.answer && (
          <SearchBox
            typed={search.typed}
            placeholder="Chercher dans la FAQ"
            input={search.input}
            onType={search.type}
            onEscape={stepBack}
            onKey={(key) => search.key(key, opened.open)}
          />
        )}
      </header>
      {waiting && <NewSuggestions label={waiting.field?.label ?? waiting.title} onShow={show} onIgnore={ignore} />}
      {opened.answer && knowledge ? (
        <AnswerView
          answer={opened.answer}
          knowledge={knowledge}
          backTo={search.typed === '' ? 'Suggestions' : 'Recherche'}
          vote={opened.vote}
          onBack={opened.close}
          onOpen={opened.open}
          onCopy={(answer) => surface.copy(answer, knowledge.version)}
          onVote={opened.setVote}
        />
      ) : (
        <main class="panel-body" tabIndex={-1}>
          {state === 'unreadable' && <Unreadable onRetry={retry} />}
          {state === 'opening' && <Loading />}
          {knowledge?.repaired && <Repaired />}
          {knowledge && search.found && (
            <Results search={search} knowledge={knowledge} portal={page?.portal} onOpen={opened.open} />
          )}
          {knowledge && !search.found && known && !page && <UnknownPage knowledge={knowledge} />}
          {knowledge && !search.found && page && suggestions && (
            <>
              {portal?.alerts.map((alert) => (
                <AlertBox key={alert.id} alert={alert} onOpen={opened.open} />
              ))}
              <Region
                region="champ"
                title="Pour ce champ"
                what={page.field?.label}
                suggestions={suggestions.field}
                empty={
                  page.field
                    ? 'Aucune réponse sûre pour ce champ.'
                    : 'Placez le curseur dans un champ\u202f: les réponses utiles s’afficheront ici.'
                }
                knowledge={knowledge}
                onOpen={opened.open}
              />
              <Region
                region="page"
                title="Pour cette page"
                suggestions={suggestions.page}
                empty="Aucune réponse sûre pour cette page. La recherche reste ouverte à toutes les questions."
                knowledge={knowledge}
                onOpen={opened.open}
              />
            </>
          )}
        </main>
      )}
      {!opened.answer && (
        <footer class="panel-foot">
          <span>
            <Icon name="db" small />
            <span>
              {knowledge ? `Base du ${shortDay(knowledge.read)}` : 'Ouverture de la base…'}
              {knowledge && <span class="wide"> · hors ligne</span>}
            </span>
          </span>
        </footer>
      )}
      <Status says={search.found ? said(search.found.typed.length) : ''} />
    </div>
  );
}
