/** Whether an address is one of an official page of questions and answers. */
import { findPortal } from './find-portal';
import { findScreen } from './find-screen';
import type { PortalRules } from './portal';

/** By the address alone: two screens that claim it are none. */
export function showsOfficial(url: string, portals: readonly PortalRules[]): boolean {
  const at = findPortal(url, portals);
  return at !== null && findScreen(at.portal, url, {})?.official === true;
}
