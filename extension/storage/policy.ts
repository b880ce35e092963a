/** What the organisation decides for this machine, as the browser hands it over (`storage.managed`). */
import { NO_POLICY, parsePolicy, type ReadPolicy } from '../../src/stored/policy';
import { browser } from '../browser/browser';

declare const LOCALES: readonly string[];

/** Asked anew each time: policies change while we run. Never rejects: Firefox refuses where there is no policy. */
export async function readPolicy(): Promise<ReadPolicy> {
  const raw = await Promise.resolve(browser.storage.managed?.get()).catch(() => undefined);
  if (raw === undefined || Object.keys(raw).length === 0) return { policy: NO_POLICY, ignored: [] };
  return parsePolicy(raw, { languages: LOCALES });
}
