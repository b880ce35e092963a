/** Where our frame stands in the portal page, and what the menu offers to change about it. */
import { useEffect, useState } from 'preact/hooks';
import type { Layout } from '../../src/stored/layout';
import { PRESETS } from '../../src/stored/layout';
import type { SidebarPlacement } from '../messaging/sidebar-placement';
import type { MenuEntry } from '../ui/controls/menu';
import { say } from '../words/words';
import type { SidebarSurface } from './surface';

/** Null in a sheet or its strip, whose place is the window's, in the browser's own panel, and until the page has answered. */
export function usePlacement(surface: Pick<SidebarSurface, 'onPlacement'>): SidebarPlacement | null {
  const [placement, setPlacement] = useState<SidebarPlacement | null>(null);
  useEffect(() => surface.onPlacement?.(setPlacement), [surface]);
  return placement?.how === 'sheet' || placement?.how === 'strip' ? null : placement;
}

const WIDTHS = [
  ['narrow', 'layoutNarrow'],
  ['normal', 'layoutNormal'],
  ['wide', 'layoutWide'],
] as const;

/** The other widths and the other side: what dragging the edge does, without dragging (WCAG 2.2, 2.5.7). */
export function layoutEntries(
  placement: SidebarPlacement | null,
  setLayout: ((change: Partial<Layout>) => void) | undefined,
): MenuEntry[] {
  if (!placement || !setLayout) return [];
  const widths = WIDTHS.filter(([preset]) => PRESETS[preset] !== placement.width).map(
    ([preset, key], at): MenuEntry => ({
      id: `width-${preset}`,
      label: say(key),
      apart: at === 0,
      run: () => setLayout({ width: PRESETS[preset] }),
    }),
  );
  const side = placement.side === 'right' ? 'left' : 'right';
  const label = say(side === 'left' ? 'layoutLeft' : 'layoutRight');
  return [...widths, { id: `side-${side}`, label, run: () => setLayout({ side }) }];
}
