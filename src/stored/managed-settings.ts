/** The settings of a user under the policy of their organisation. */
import { managedMode, NO_POLICY, type Policy } from './policy';
import type { SettingChange, Settings } from './settings';

/** The user's own settings, and beside them what the organisation decides. */
export function besidePolicy(settings: Settings, policy: Policy): Settings {
  return policy === NO_POLICY ? settings : { ...settings, managed: policy };
}

/** The user's settings with what the organisation decides in their place. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  return besidePolicy({ ...settings, language: policy.language ?? settings.language }, policy);
}

/** A change would have no effect: the organisation decides there. */
export function isLocked(policy: Policy | undefined, change: SettingChange): boolean {
  if (change.key === 'modes') return managedMode(policy, change.portal) !== undefined;
  if (change.key === 'everywhere') return policy?.everywhere !== undefined;
  return change.key === 'language' && policy?.language !== undefined;
}
