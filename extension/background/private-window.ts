/**
 * A private window and an ordinary one share one store: of what was read and searched in a private one, nothing is kept
 * there. What a person decides, a vote or a choice, is.
 */
import type { Fact } from '../../src/stored/journal';
import type { SettingChange } from '../../src/stored/settings';
import { browser } from '../browser/browser';

/** The changes without the traces of a private window. @param tabId of the caller; null: in front of the window used last */
export async function withoutTraces(tabId: number | null, changes: readonly SettingChange[]): Promise<readonly SettingChange[]> {
  const isTrace = (change: SettingChange) => change.key === 'read' && change.to !== null;
  return changes.some(isTrace) && (await isPrivate(tabId)) ? changes.filter((change) => !isTrace(change)) : changes;
}

/** Whether a fact is to be noted: counts and words that no hand noted are not, in a private window. */
export async function isToNote(tabId: number | null, fact: Fact): Promise<boolean> {
  return fact.kind === 'vote' || (fact.kind === 'gap' && fact.byHand) || !(await isPrivate(tabId));
}

async function isPrivate(tabId: number | null): Promise<boolean> {
  const tab =
    tabId === null
      ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
      : await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito ?? false;
}
