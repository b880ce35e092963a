/** What a flow sets in the whole browser, and how it is taken back. Scripts for the browser's own window. */

/** Preferences of those who want to be tracked by nobody. */
const SHIELDS = [
  'privacy.resistFingerprinting',
  'privacy.fingerprintingProtection',
  'privacy.trackingprotection.enabled',
  'privacy.trackingprotection.socialtracking.enabled',
  'privacy.globalprivacycontrol.enabled',
  'privacy.firstparty.isolate',
];

/** What a flow may have left in the browser's own window. */
export const AS_BEFORE = `{
  window.SidebarController.hide();
  window.gURLBar.handleRevert();
  for (const name of ${JSON.stringify([...SHIELDS, 'layout.css.prefers-color-scheme.content-override', 'browser.download.folderList', 'browser.download.dir'])})
    Services.prefs.clearUserPref(name);
  // The list of downloads, if it is open, forbids any popup.
  for (const panel of document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup();
}`;

/** From now on nothing is to be told from another browser. */
export const SHIELDED = `{ for (const name of ${JSON.stringify(SHIELDS)}) Services.prefs.setBoolPref(name, true); }`;
