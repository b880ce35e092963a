/** What the popup says of the recognised portal in the active tab, before anything is typed. */
import { useMemo, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import { hiddenOn, type SetAside } from '../ui/aside';
import type { Knowledge } from '../ui/knowledge';
import { Region } from '../ui/region';
import { useLatest } from '../ui/use-latest';

export interface HereProps {
  readonly page: PageContext;
  readonly knowledge: Knowledge;
  /** What the user took out of the suggestions. */
  readonly aside: SetAside;
  /** False when the tab cannot show the sidebar. */
  readonly onOpenHere: () => Promise<boolean>;
  readonly onOpen: (id: string) => void;
}

export function Here({ page, knowledge, aside, onOpenHere, onOpen }: HereProps) {
  const [refused, setRefused] = useState(false);
  const asked = useMemo(
    () => knowledge.suggest({ page, without: { answers: hiddenOn(page, aside), kinds: aside.mutedSignals } }),
    [knowledge, page, aside],
  );
  const suggestions = useLatest(asked);
  if (!suggestions) return null;
  const portal = knowledge.portal(page.portal);
  const screen = portal?.screens.find(({ id }) => id === page.screen)?.name;
  return (
    <>
      <div class="here">
        <div>
          <b>{[portal?.name ?? page.portal, screen].filter(Boolean).join(' · ')}</b>
          <small role={refused ? 'alert' : undefined}>
            {refused
              ? 'Le panneau n’a pas pu s’ouvrir ici. Rechargez la page, puis réessayez.'
              : `${suggestions.page.length} suggestion${suggestions.page.length > 1 ? 's' : ''} pour cette page`}
          </small>
        </div>
        <button
          type="button"
          class="btn btn-primary"
          data-action="open-here"
          onClick={async () => setRefused(!(await onOpenHere()))}
        >
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
