/** What is shown for the page beside: alerts, the answers for the page, what is left out; and those for the field, apart from them. */
import type { OfficialFound } from '../../src/official/found';
import { alertsFor } from '../../src/portal/alerts';
import { type Hidden, hiddenOn, listed } from '../../src/stored/hidden';
import type { Desk } from '../ui/desk/use-desk';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { pinsFirst } from '../ui/saved/pins-first';
import { AlertBox } from '../ui/suggestions/portal-alert';
import { Region, type RegionChoices } from '../ui/suggestions/region';
import { RequestRegion } from '../ui/suggestions/request-region';
import { MutedSignals, signalName } from '../ui/suggestions/signals';
import type { RowDesk } from '../ui/suggestions/suggestion-row';
import { say } from '../words/words';
import { OfficialPage } from './official-page';
import type { Suggested } from './use-suggestions';

export interface PageHelpProps {
  readonly desk: RowDesk & Pick<Desk, 'settings' | 'tell'>;
  readonly suggestions: Suggested;
  readonly knowledge: Knowledge;
  readonly hidden: Hidden;
  /** How the official answers the page shows differ from what was read; null where it shows none. */
  readonly official: OfficialFound | null;
  /** Says that an answer is about another wave or dispositif than the page, or nothing. */
  readonly noteOn: (id: string) => string | null;
}

export function PageHelp(props: PageHelpProps) {
  const { desk, suggestions, knowledge, hidden, official } = props;
  const { portal } = suggestions.about;
  const { change } = desk.settings;
  const reduced = hidden.reducedAlerts[portal] ?? [];
  const choices = choicesOf(props);
  const { ticket } = suggestions.about;
  // What the ticket asks says what the page is about: an answer stands once.
  const asked = new Set(suggestions.request.flatMap((part) => part.suggestions.map(({ id }) => id)));
  const forPage = suggestions.page.filter(({ id }) => !asked.has(id));
  return (
    <>
      {alertsFor(suggestions.about, knowledge.portal(portal)?.alerts ?? []).map((alert) => (
        <AlertBox
          key={alert.id}
          alert={alert}
          reduced={reduced.includes(alert.id)}
          onReduce={(on) => change({ key: 'reducedAlerts', portal, ...listed(alert.id, on) })}
          onOpen={desk.opened.open}
        />
      ))}
      <OfficialPage found={official} knowledge={knowledge} settings={desk.settings} onOpen={desk.opened.open} />
      {ticket && <RequestRegion {...{ desk, knowledge, choices }} parts={suggestions.request} />}
      {(!ticket || forPage.length > 0) && (
        <Region
          {...{ desk, knowledge, choices }}
          region="page"
          title={say('regionPage')}
          suggestions={pinsFirst(forPage, desk.settings.settings)}
          also={suggestions.field.map(({ id }) => id).filter((id) => !choices.hidden.includes(id))}
          empty={say('regionPageEmptySearch')}
        />
      )}
      <MutedSignals {...choices.signals} />
    </>
  );
}

/** At the foot of the panel, as high as what it holds: going through a form, nothing above it moves. */
export function FieldHelp(props: PageHelpProps) {
  const { desk, suggestions, knowledge } = props;
  const { field, fieldsUnread } = suggestions.about;
  return (
    <Region
      {...{ desk, knowledge }}
      choices={choicesOf(props)}
      region="field"
      data-part="for-field"
      title={say('regionField')}
      what={field?.label}
      suggestions={suggestions.field}
      empty={say(field ? 'regionFieldEmpty' : fieldsUnread ? 'regionFieldsUnread' : 'regionNoField')}
    />
  );
}

function choicesOf({ desk, suggestions, hidden, noteOn }: PageHelpProps): RegionChoices {
  const { portal, screen } = suggestions.about;
  const { change } = desk.settings;
  return {
    hidden: hiddenOn(suggestions.about, hidden),
    onHide: (answer, on) => change({ key: 'notRelevant', ...listed({ portal, screen, answer }, on) }),
    noteOn,
    signals: {
      muted: hidden.mutedSignals,
      onMute(signal, on) {
        change({ key: 'mutedSignals', ...listed(signal, on) });
        // The way back stands below the list, often out of sight.
        if (on) desk.tell(`${say('signalsMutedAre')} ${signalName(signal)}.`, 'seen');
      },
    },
  };
}
