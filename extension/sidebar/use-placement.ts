/** Where our frame stands in the portal page, and what the menu offers to change about it. */
import { useEffect, useState } from 'preact/hooks';
import { PRESETS } from '../content/in-page/bounds';
import type { Layout, Placed } from '../messaging/messages';
import type { MenuEntry } from '../ui/controls/menu';
import { say } from '../words/words';
import type { SidebarSurface } from './sidebar';

/** Null in a sheet, whose place is the window's, in the browser's own panel, and until the page has answered. */
export function usePlaced(surface: Pick<SidebarSurface, 'onPlaced'>): Placed | null {
  const [placed, setPlaced] = useState<Placed | null>(null);
  useEffect(() => surface.onPlaced?.(setPlaced), [surface]);
  return placed?.how === 'sheet' ? null : placed;
}

const WIDTHS = [
  ['narrow', 'layoutNarrow'],
  ['normal', 'layoutNormal'],
  ['wide', 'layoutWide'],
] as const;

/** The other widths and the other side: what dragging the edge does, without dragging (WCAG 2.2, 2.5.7). */
export function layoutEntries(placed: Placed | null, setLayout: ((change: Partial<Layout>) => void) | undefined): MenuEntry[] {
  if (!placed || !setLayout) return [];
  const widths = WIDTHS.filter(([preset]) => PRESETS[preset] !== placed.width).map(
    ([preset, key], at): MenuEntry => ({
      id: `width-${preset}`,
      label: say(key),
      apart: at === 0,
      run: () => setLayout({ width: PRESETS[preset] }),
    }),
  );
  const side = placed.side === 'right' ? 'left' : 'right';
  const label = say(side === 'left' ? 'layoutLeft' : 'layoutRight');
  return [...widths, { id: `side-${side}`, label, run: () => setLayout({ side }) }];
}
