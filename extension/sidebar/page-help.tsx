/** All that is shown for the page beside: alerts first, then the two regions in fixed order, then what is left out. */
import type { OfficialFound } from '../../src/official/found';
import type { PageContext } from '../../src/page/context';
import { alertsFor } from '../../src/portal/alerts';
import { type Hidden, hiddenOn, listed } from '../../src/stored/hidden';
import type { Desk } from '../ui/desk/use-desk';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { AlertBox } from '../ui/suggestions/portal-alert';
import { Region } from '../ui/suggestions/region';
import { MutedSignals, type SignalsProps } from '../ui/suggestions/signals';
import type { RowDesk } from '../ui/suggestions/suggestion-row';
import { say } from '../words/words';
import { OfficialPage } from './official-page';
import type { Suggested } from './use-suggestions';

export interface PageHelpProps {
  readonly desk: RowDesk & Pick<Desk, 'settings'>;
  readonly page: PageContext;
  readonly suggestions: Suggested;
  readonly knowledge: Knowledge;
  readonly hidden: Hidden;
  /** How the official answers the page shows differ from what was read; null where it shows none. */
  readonly official: OfficialFound | null;
  /** Says that an answer is about another wave or dispositif than the page, or nothing. */
  readonly noteOn: (id: string) => string | null;
}

export function PageHelp({ desk, page, suggestions, knowledge, hidden, official, noteOn }: PageHelpProps) {
  const { portal, screen } = page;
  const { change } = desk.settings;
  const reduced = hidden.reducedAlerts[portal] ?? [];
  const signals: SignalsProps = {
    muted: hidden.mutedSignals,
    onMute: (signal, on) => change({ key: 'mutedSignals', ...listed(signal, on) }),
  };
  const choices = {
    hidden: hiddenOn(page, hidden),
    onHide: (answer: string, on: boolean) => change({ key: 'notRelevant', ...listed({ portal, screen, answer }, on) }),
    noteOn,
    signals,
  };
  const shared = { desk, knowledge, choices };
  return (
    <>
      {alertsFor(page, knowledge.portal(portal)?.alerts ?? []).map((alert) => (
        <AlertBox
          key={alert.id}
          alert={alert}
          reduced={reduced.includes(alert.id)}
          onReduce={(on) => change({ key: 'reducedAlerts', portal, ...listed(alert.id, on) })}
          onOpen={desk.opened.open}
        />
      ))}
      <OfficialPage found={official} knowledge={knowledge} onOpen={desk.opened.open} />
      <Region
        {...shared}
        region="field"
        title={say('regionField')}
        what={page.field?.label}
        unread={page.fieldsUnread}
        suggestions={suggestions.field}
        empty={say(page.field ? 'regionFieldEmpty' : page.fieldsUnread ? 'regionFieldsUnread' : 'regionNoField')}
      />
      <Region
        {...shared}
        region="page"
        title={say('regionPage')}
        suggestions={suggestions.page}
        above={suggestions.field.map(({ id }) => id).filter((id) => !choices.hidden.includes(id))}
        empty={say('regionPageEmptySearch')}
      />
      <MutedSignals {...signals} />
    </>
  );
}
