/** What the extension knows of the tab in front, for a report of a fault: names of things, never an address, never a value. */
import type { PageContext } from '../../src/page/context';
import type { Fault } from '../../src/stored/fault';
import type { Layout, Side } from '../../src/stored/layout';
import type { PortalMode } from '../../src/stored/settings';

/**
 * What a tab is recognised as, or why not: no tab; an address we may not see, or of no portal's host; a portal's host and another
 * path; a portal's page in which nothing of ours answers (opened before the extension, or refused by the browser).
 */
export type Recognition = 'noTab' | 'otherSite' | 'otherPath' | 'silent' | 'recognised';

/** Why the sidebar stands where it stands; see `in-page/placement.ts`. */
export type PlacementReason = 'room' | 'wish' | 'narrow' | 'small' | 'field';

export interface Diagnosis {
  readonly recognition: Recognition;
  /** Of a portal alone: of other sites nothing is said. */
  readonly host: string | null;
  readonly portal: string | null;
  /** A sign-in screen: neither fields nor messages are read. */
  readonly titlesOnly: boolean;
  readonly page: PageContext | null;
  /** What is in force on the portal. */
  readonly state: { readonly mode: PortalMode; readonly closed: boolean; readonly layout: Layout } | null;
  readonly sidebar: {
    readonly open: boolean;
    readonly how: 'push' | 'overlay' | 'sheet' | 'strip' | null;
    readonly side: Side | null;
    /** CSS pixels. */
    readonly width: number | null;
    readonly why: PlacementReason | null;
    /** The page hides it, or makes it dead. */
    readonly hindered: boolean;
  } | null;
  /** Oldest first. */
  readonly faults: readonly Fault[];
  /** Of the organisation: what is in force, and the places of values that are not taken. */
  readonly policy: { readonly inForce: readonly string[]; readonly ignored: readonly string[] };
}
