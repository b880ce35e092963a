/** Where in the settings a change writes, and what stands there: enough to say which of two writers had the last word. */
import { own, type SettingChange, type Settings, sameValue } from './settings';

/** From the setting inwards: key, portal, answer or surface, then the item of a list. */
function placeOf(change: SettingChange): readonly string[] {
  return [change.key, ...within(change), ...('to' in change ? [] : [JSON.stringify(itemOf(change))])];
}

/** True when the later change leaves nothing of what the earlier one did. */
export function overrides(later: SettingChange, earlier: SettingChange): boolean {
  const inner = placeOf(earlier);
  return placeOf(later).every((step, at) => inner[at] === step);
}

/** What the settings say where a change writes; of an item of a list, whether it is there. */
export function valueAt(settings: Settings, change: SettingChange): unknown {
  const [key] = within(change);
  const value: unknown = settings[change.key];
  const inner = key === undefined ? value : own(value as Record<string, unknown>, key);
  if ('to' in change) return inner ?? null;
  return ((inner ?? []) as readonly unknown[]).some((each) => sameValue(each, itemOf(change)));
}

/** The settings say already what a change asks for. */
export function holds(settings: Settings, change: SettingChange): boolean {
  return sameValue(valueAt(settings, change), 'to' in change ? change.to : 'add' in change);
}

function within(change: SettingChange): readonly string[] {
  if ('portal' in change) return [change.portal];
  if ('answer' in change) return [change.answer];
  return 'surface' in change ? [change.surface] : [];
}

function itemOf(change: Exclude<SettingChange, { readonly to: unknown }>): unknown {
  return 'add' in change ? change.add : change.remove;
}
