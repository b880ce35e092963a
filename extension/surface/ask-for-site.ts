/** Asking the browser for a site of the user's own, from a page of ours. */
import { ownPattern } from '../../src/portal/own-site';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { callBackground } from '../messaging/calls';

/**
 * Asks within a press, and takes the site in; false when it is not given. The background is told first, and not waited for: the
 * question may close the popup, and browsers only answer before anything was awaited.
 * @param hadAccess access was there before
 */
export async function askForSite(host: string, hadAccess: boolean): Promise<boolean> {
  callBackground('addSite', host, hadAccess).catch((error: unknown) => report(error, 'sites'));
  const granted = await browser.permissions.request({ origins: [ownPattern(host)] });
  if (granted) return callBackground('addSite', host, hadAccess);
  // Another window may have been given it meanwhile: that one stays.
  await callBackground('removeSite', host, 'asked');
  return false;
}
