/** The edge between the page and the sidebar, for the keyboard; mouse and finger take it outside our frame (`grip.ts`). */
import { useEffect, useRef, useState } from 'preact/hooks';
import { BOUNDS } from '../in-page/bounds';
import type { Placed } from '../messages';
import './resize-handle.css';
import type { SidebarSurface } from './sidebar';
import { oneAtATime, widthAfter } from './splitter';

/** Absent from a sheet, whose width is the window's, and from the browser's own panel. */
export function ResizeHandle({ surface }: { surface: Pick<SidebarSurface, 'onPlaced' | 'setWidth'> }) {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const mover = useRef<((width: number) => void) | null>(null);
  mover.current ??= surface.setWidth ? oneAtATime(surface.setWidth) : null;
  useEffect(() => surface.onPlaced?.(setPlaced), [surface]);
  const move = mover.current;
  if (!move || !placed || placed.how === 'sheet') return null;
  const { side, width } = placed;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that takes the focus is no <hr>
    <div
      class={`resize ${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Largeur de la barre"
      aria-valuemin={BOUNDS.minWidth}
      aria-valuemax={BOUNDS.maxWidth}
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      onKeyDown={(event) => {
        const to = widthAfter(event.key, side, width);
        if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        setPlaced({ ...placed, width: to });
        move(to);
      }}
    />
  );
}
