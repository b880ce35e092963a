/** All that is shown for the page beside: alerts first, then the two regions, then what is left out. */

import type { PageContext } from '../../src/page/context';
import { alertsFor } from '../../src/portal/alerts';
import { type Hidden, hiddenOn } from '../../src/stored/hidden';
import type { HiddenThings } from '../ui/desk/use-hidden';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { AlertBox } from '../ui/suggestions/portal-alert';
import { MutedSignals } from '../ui/suggestions/signals';
import { Regions } from './regions';
import type { Suggested } from './use-suggestions';

export interface PageHelpProps {
  readonly page: PageContext;
  readonly suggestions: Suggested;
  readonly knowledge: Knowledge;
  readonly set: Hidden;
  readonly onChange: HiddenThings['change'];
  /** Says that an answer is about another wave or dispositif than the page, or nothing. */
  readonly noteOn: (id: string) => string | null;
  readonly onOpen: (id: string) => void;
}

export function PageHelp({ page, suggestions, knowledge, set, onChange, noteOn, onOpen }: PageHelpProps) {
  const { portal, screen } = page;
  const reduced = set.reducedAlerts[portal] ?? [];
  const signals = {
    muted: set.mutedSignals,
    onMute: (mute: Hidden['mutedSignals'][number], on: boolean) => onChange({ mute, on }),
  };
  return (
    <>
      {alertsFor(page, knowledge.portal(portal)?.alerts ?? []).map((alert) => (
        <AlertBox
          key={alert.id}
          alert={alert}
          reduced={reduced.includes(alert.id)}
          onReduce={(on) => onChange({ reduce: { portal, alert: alert.id }, on })}
          onOpen={onOpen}
        />
      ))}
      <Regions
        page={page}
        suggestions={suggestions}
        knowledge={knowledge}
        onOpen={onOpen}
        choices={{
          hidden: hiddenOn(page, set),
          onHide: (answer, on) => onChange({ hide: { portal, screen, answer }, on }),
          noteOn,
          signals,
        }}
      />
      <MutedSignals {...signals} />
    </>
  );
}
