/** What the popup says of the recognised portal in the active tab, before anything is typed. */
import { useMemo } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import type { Knowledge } from '../ui/knowledge';
import { Region } from '../ui/region';

export interface HereProps {
  readonly page: PageContext;
  readonly knowledge: Knowledge;
  readonly onOpenHere: () => void;
  readonly onOpen: (id: string) => void;
}

export function Here({ page, knowledge, onOpenHere, onOpen }: HereProps) {
  const suggestions = useMemo(() => knowledge.suggest({ page }), [knowledge, page]);
  const portal = knowledge.portal(page.portal);
  const screen = portal?.screens.find(({ id }) => id === page.screen)?.name;
  return (
    <>
      <div class="here">
        <div>
          <b>{[portal?.name ?? page.portal, screen].filter(Boolean).join(' · ')}</b>
          <small>{`${suggestions.page.length} suggestion${suggestions.page.length > 1 ? 's' : ''} pour cette page`}</small>
        </div>
        <button type="button" class="btn btn-primary" data-action="open-here" onClick={onOpenHere}>
          Ouvrir le panneau ici
        </button>
      </div>
      <Region
        region="page"
        title="Pour cette page"
        suggestions={suggestions.page}
        empty="Aucune réponse sûre pour cette page."
        knowledge={knowledge}
        onOpen={onOpen}
      />
    </>
  );
}
