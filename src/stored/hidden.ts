/** What a user hid, as it bears on suggestions and alerts. All of it are settings. */
import type { PageContext } from '../page/context';
import type { Signal } from '../search/suggestion';
import type { Settings } from './settings';

export interface Hidden extends Pick<Settings, 'notRelevant' | 'reducedAlerts'> {
  readonly mutedSignals: readonly Signal[];
}

export const NOTHING_HIDDEN: Hidden = { notRelevant: [], mutedSignals: [], reducedAlerts: {} };

/** Signals this version does not know are without effect. */
export function hiddenIn({ notRelevant, mutedSignals, reducedAlerts }: Settings): Hidden {
  return { notRelevant, mutedSignals: mutedSignals as Signal[], reducedAlerts };
}

/** Ids of the answers hidden on the screen of a page. */
export function hiddenOn(page: Pick<PageContext, 'portal' | 'screen'>, { notRelevant }: Hidden): string[] {
  return notRelevant.filter(({ portal, screen }) => portal === page.portal && screen === page.screen).map(({ answer }) => answer);
}

/** How a list of the settings takes an item up (`on`) or lets it go. */
export function listed<Item>(item: Item, on: boolean): { readonly add: Item } | { readonly remove: Item } {
  return on ? { add: item } : { remove: item };
}
