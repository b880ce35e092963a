/** What the page of the first minute needs from around it; tests inject their own. */
import type { SidebarSurface } from '../sidebar/surface';
import type { Commands } from '../ui/controls/commands';

/** What the page says of a portal. */
export interface PortalFact {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly hosts: readonly string[];
}

/** Access to the hosts of the portals: browsers may let their users take it back, or never give it. */
export interface PortalAccess {
  given(): Promise<boolean>;
  /** Asks for all of them, inside a click. False when the user refuses. */
  ask(): Promise<boolean>;
  /** Returns how to stop. */
  watch(listen: () => void): () => void;
}

export interface WelcomeSurface {
  readonly portals: readonly PortalFact[];
  readonly access: PortalAccess;
  readonly commands: Commands;
  /** Of the sidebar beside the form that is tried. */
  readonly practice: SidebarSurface;
  openSettings(): void;
  report(error: unknown): void;
}
