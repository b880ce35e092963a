/** What the user chose, kept on this machine (`storage.local`), and what holds until the browser closes (`storage.session`). */
import { browser } from './browser';
import type { PortalMode } from './messages';

export const MODES: readonly PortalMode[] = ['open', 'button', 'never'];

/** How Repère behaves on a portal; « open » until the user says otherwise, also when the stored value is damaged. */
export async function portalMode(portal: string): Promise<PortalMode> {
  const { modes } = await browser.storage.local.get('modes');
  const mode = record(modes)[portal];
  return MODES.find((known) => known === mode) ?? 'open';
}

/** Portals whose sidebar was closed by hand since the browser started. */
export async function isClosed(portal: string): Promise<boolean> {
  const { closed } = await browser.storage.session.get('closed');
  return record(closed)[portal] === true;
}

export async function setClosed(portal: string, value: boolean): Promise<void> {
  const { closed } = await browser.storage.session.get('closed');
  await browser.storage.session.set({ closed: { ...record(closed), [portal]: value } });
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
