/** What the user may choose for portals, what it means in settings, and how it is taken back. */
import { own, type PortalMode, type SettingChange, type SettingKey, type Settings } from './settings';

/** What the sidebar's menu offers: of this page, of this portal, or of everything. */
export type MenuChoice = 'close' | 'buttonOnly' | 'never' | 'pause' | 'buttonEverywhere';

/** Milliseconds of « Suspendre une heure ». */
export const PAUSE = 3_600_000;

/**
 * Sets the mode of one portal. Where « partout » was in force, the other portals keep that mode as their own, so that
 * the choice takes effect here and changes nothing elsewhere.
 * @param portals ids of all portals we know; sites the user added are in the settings
 */
export function modeChanges(now: Settings, portals: readonly string[], portal: string, mode: PortalMode): SettingChange[] {
  const { everywhere } = now;
  const chosen: SettingChange = { key: 'modes', portal, to: mode };
  if (everywhere === null) return [chosen];
  const all = [...portals, ...Object.keys(now.ownSites)];
  const others = all.filter((id) => id !== portal).map((id): SettingChange => ({ key: 'modes', portal: id, to: everywhere }));
  return [...others, chosen, { key: 'everywhere', to: null }];
}

/** The changes that bring back what was `before`; changes of lists are not taken back. */
export function inverseChanges(before: Settings, changes: readonly SettingChange[]): SettingChange[] {
  return changes.flatMap((change): SettingChange[] => {
    if ('portal' in change) return [{ ...change, to: own<unknown>(before[change.key], change.portal) ?? null } as SettingChange];
    return 'to' in change ? [{ ...change, to: before[change.key] } as SettingChange] : [];
  });
}

/** What the notes beside the launcher change, and nothing else. */
const OF_NOTES: ReadonlySet<string> = new Set(['modes', 'everywhere', 'quickCloses'] satisfies SettingKey[]);

/**
 * The changes a content script may ask for: those of the notes it draws.
 * @throws TypeError when one of them is of something else
 */
export function ofScripts(changes: readonly SettingChange[]): readonly SettingChange[] {
  if (!Array.isArray(changes) || !changes.every((change) => OF_NOTES.has(change?.key)))
    throw new TypeError('not a choice of a note');
  return changes;
}
