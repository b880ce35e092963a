/** What the popup says of the recognised portal in the active tab, before anything is typed. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page/context';
import { type Hidden, hiddenOn } from '../../src/stored/hidden';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { useLatest } from '../ui/knowledge/use-latest';
import { pinsFirst } from '../ui/saved/pins-first';
import { Region } from '../ui/suggestions/region';
import type { RowDesk } from '../ui/suggestions/suggestion-row';
import { DATA_LANGUAGE } from '../words/data-language';
import { say, sayCount } from '../words/words';

export interface HereProps {
  readonly page: PageContext;
  readonly knowledge: Knowledge;
  /** What the user took out of the suggestions. */
  readonly hidden: Hidden;
  /** False when the tab cannot show the sidebar. */
  readonly onOpenHere: () => Promise<boolean>;
  readonly desk: RowDesk;
  /** What stands above the suggestions. */
  readonly children?: ComponentChildren;
}

export function Here({ page, knowledge, hidden, onOpenHere, desk, children }: HereProps) {
  const [refused, setRefused] = useState(false);
  const asked = useMemo(
    () => knowledge.suggest({ page, without: { answers: hiddenOn(page, hidden), kinds: hidden.mutedSignals } }),
    [knowledge, page, hidden],
  );
  const suggestions = useLatest(asked);
  if (!suggestions) return null;
  const portal = knowledge.portal(page.portal);
  const screen = portal?.screens.find(({ id }) => id === page.screen)?.name;
  return (
    <>
      <div class="here">
        <div>
          <b lang={DATA_LANGUAGE}>{[portal?.name ?? page.portal, screen].filter(Boolean).join(' · ')}</b>
          <small role={refused ? 'alert' : undefined}>
            {refused ? say('hereRefused') : sayCount('hereSuggestions', suggestions.page.length)}
          </small>
        </div>
        <button
          type="button"
          class="btn btn-primary"
          data-action="open-here"
          onClick={async () => setRefused(!(await onOpenHere()))}
        >
          {say('hereOpen')}
        </button>
      </div>
      {children}
      <Region
        region="page"
        title={say('regionPage')}
        suggestions={pinsFirst(suggestions.page, desk.settings.settings)}
        empty={say('regionPageEmpty')}
        knowledge={knowledge}
        desk={desk}
      />
    </>
  );
}
