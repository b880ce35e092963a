/** What a user set aside, kept on this machine: answers hidden on a screen, signals left out, alerts reduced. */
import type { PageContext } from '../page/context';
import type { Signal } from '../search/suggestion';

/** An answer that is « pas pertinent ici ». */
export interface NotRelevant {
  readonly portal: string;
  /** Null: pages of the portal whose screen is not known. */
  readonly screen: string | null;
  readonly answer: string;
}

export interface Hidden {
  readonly notRelevant: readonly NotRelevant[];
  readonly mutedSignals: readonly Signal[];
  /** Ids of the alerts reduced to one line, by portal. */
  readonly reducedAlerts: Readonly<Record<string, readonly string[]>>;
}

/** One thing set aside (`on`) or taken back. */
export type HiddenChange =
  | { readonly hide: NotRelevant; readonly on: boolean }
  | { readonly mute: Signal; readonly on: boolean }
  | { readonly reduce: { readonly portal: string; readonly alert: string }; readonly on: boolean };

/** Where it is kept. */
export interface HiddenStore {
  read(): Promise<Hidden>;
  write(change: HiddenChange): Promise<void>;
  /** Hears what was set aside or taken back elsewhere; returns how to stop. */
  watch(listen: (set: Hidden) => void): () => void;
}

export const NOTHING_HIDDEN: Hidden = { notRelevant: [], mutedSignals: [], reducedAlerts: {} };

/** What was set aside after one more change. Twice the same change is one. */
export function applyHiddenChange(before: Hidden, change: HiddenChange): Hidden {
  if ('mute' in change) return { ...before, mutedSignals: toggled(before.mutedSignals, change.mute, change.on) };
  if ('reduce' in change) {
    const { portal, alert } = change.reduce;
    const reduced = toggled(before.reducedAlerts[portal] ?? [], alert, change.on);
    return { ...before, reducedAlerts: { ...before.reducedAlerts, [portal]: reduced } };
  }
  const others = before.notRelevant.filter((one) => !same(one, change.hide));
  return { ...before, notRelevant: change.on ? [...others, change.hide] : others };
}

/** Ids of the answers hidden on the screen of a page. */
export function hiddenOn(page: Pick<PageContext, 'portal' | 'screen'>, { notRelevant }: Hidden): string[] {
  return notRelevant.filter(({ portal, screen }) => portal === page.portal && screen === page.screen).map(({ answer }) => answer);
}

function same(a: NotRelevant, b: NotRelevant): boolean {
  return a.portal === b.portal && a.screen === b.screen && a.answer === b.answer;
}

function toggled<T>(list: readonly T[], one: T, on: boolean): readonly T[] {
  const others = list.filter((other) => other !== one);
  return on ? [...others, one] : others;
}
