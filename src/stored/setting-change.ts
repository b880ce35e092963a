/** Settings after a change the user, or a page of ours, asked for: within their shapes and bounds, or not at all. */
import {
  mostOf,
  own,
  parseSetting,
  SETTINGS,
  type SettingChange,
  type SettingKey,
  type Settings,
  STORAGE_LIMITS,
  sameValue,
} from './settings';

/**
 * The value of a key after one change.
 * @throws TypeError when the change names no setting or gives it a value of another shape: nothing must be stored then
 */
export function applySettingChange(now: Settings[SettingKey], change: SettingChange): Settings[SettingKey] {
  const next = parseSetting(change.key, applied(now, change));
  if (!next) throw new TypeError(`not a value of « ${change.key} »`);
  return next.value;
}

/**
 * All settings after some changes, all or none.
 * @throws TypeError when a change does not fit
 */
export function applySettingChanges(now: Settings, changes: readonly SettingChange[]): Settings {
  const next: Record<SettingKey, Settings[SettingKey]> & Pick<Settings, 'managed'> = { ...now };
  for (const change of changes) {
    if (!Object.hasOwn(SETTINGS, change.key)) throw new TypeError(`no such setting: ${change.key}`);
    next[change.key] = applySettingChange(next[change.key], change);
  }
  return next as Settings;
}

function applied(now: unknown, change: SettingChange): unknown {
  if ('portal' in change) {
    const to = 'to' in change ? change.to : listed(own(now as Settings['reducedAlerts'], change.portal) ?? [], change);
    return withKey(now, change.portal, to, STORAGE_LIMITS.perKey);
  }
  if ('answer' in change) {
    const before = change.key === 'read' ? byTurn(now as Settings['read']) : now;
    return withKey(before, change.answer, change.to, STORAGE_LIMITS.perAnswer);
  }
  if ('surface' in change) return withKey(now, change.surface, change.to, STORAGE_LIMITS.perKey);
  if ('to' in change && mostOf(change.key) === null) return change.to;
  // Anything but nothing is refused: only one by one do lists stay within their bounds.
  if ('to' in change) return change.to === null ? SETTINGS[change.key].initial() : null;
  return listed(now as unknown[], change);
}

function listed(now: readonly unknown[], change: { readonly add: unknown } | { readonly remove: unknown }): unknown[] {
  const item = 'add' in change ? change.add : change.remove;
  const others = now.filter((each) => !sameValue(each, item));
  return 'add' in change ? [...others, item].slice(-STORAGE_LIMITS.perList) : others;
}

function withKey(now: unknown, key: string, to: unknown, most: number): unknown {
  const { [key]: _, ...others } = now as Record<string, unknown>;
  return to === null ? others : Object.fromEntries([...Object.entries(others), [key, to]].slice(-most));
}

/** Oldest first. */
function byTurn(now: Settings['read']): Settings['read'] {
  return Object.fromEntries(Object.entries(now).sort(([, a], [, b]) => a.turn - b.turn));
}
