/** What the sidebar needs from around it, besides what every page of ours does. */
import type { OfficialFound } from '../../src/official/found';
import type { Layout } from '../../src/stored/layout';
import type { SidebarPlacement } from '../messaging/sidebar-placement';
import type { Control } from '../ui/desk/control-entries';
import type { PanelButtonProps } from '../ui/desk/panel-button';
import type { Surface } from '../ui/desk/surface';
import type { PageListener } from './page-feed';

export interface SidebarSurface extends Surface {
  /** Hears that the page beside changed. */
  onPage(listen: PageListener): void;
  /** How the official answers of the page beside differ from what was read; null where it shows none. */
  officialBeside?(): Promise<OfficialFound | null>;
  /** Hears that they were compared. */
  onOfficial?(listen: (found: OfficialFound | null) => void): void;
  /** Hears that a person asked for the sidebar, and with which words. */
  onFocus(listen: (words?: string) => void): void;
  /** A person opened us: the search takes the focus at once. */
  readonly startsFocused: boolean;
  /** What the menu does; without, there is none. */
  readonly control?: Control;
  /** Absent in the browser's own panel, which has its own way to close. */
  readonly close?: () => void;
  /** The way from the page's frame into the browser's own panel. */
  readonly panel?: Omit<PanelButtonProps, 'report'>;
  returnFocus(): void;
  /** In a portal page only: hears where our frame stands, at once and at each change. */
  onPlacement?(listen: (placement: SidebarPlacement) => void): void;
  /** In a portal page only: whether something is open or typed here, that would be lost with the frame. */
  holds?(holds: boolean): void;
  /** In a portal page only: another width or side for this portal; resolves once it is taken. */
  setLayout?(change: Partial<Layout>): Promise<void>;
}
