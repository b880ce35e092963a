/** The edge between the page and the sidebar, for the keyboard; mouse and finger take it outside our frame (`grip.ts`). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Layout } from '../../src/stored/layout';
import { LAYOUT } from '../../src/stored/layout';
import type { SidebarPlacement } from '../messaging/sidebar-placement';
import { say } from '../words/words';
import './resize-handle.css';
import { type Mover, oneAtATime, widthAfter } from './splitter';

export interface ResizeHandleProps {
  /** Where our frame stands; null where its width cannot change. */
  readonly placement: SidebarPlacement | null;
  /** Resolves once the change is taken. */
  readonly setLayout: ((change: Partial<Layout>) => Promise<void>) | undefined;
}

export function ResizeHandle({ placement, setLayout }: ResizeHandleProps) {
  const [width, setWidth] = useState(0);
  const stands = useRef(0);
  stands.current = placement?.width ?? 0;
  const mover = useRef<Mover | null>(null);
  mover.current ??= setLayout
    ? oneAtATime(
        (to) => setLayout({ width: to }),
        () => setWidth(stands.current),
      )
    : null;
  const edge = mover.current;
  useEffect(() => {
    if (!edge?.busy()) setWidth(stands.current);
  }, [placement]);
  if (!edge || !placement || width === 0) return null;
  const { side } = placement;
  return (
    <aside aria-label={say('resizePlace')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a splitter that takes the focus is no <hr> */}
      <div
        class={`resize ${side}`}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={say('resizeWidth')}
        aria-valuemin={LAYOUT.minWidth}
        aria-valuemax={LAYOUT.maxWidth}
        aria-valuenow={width}
        aria-valuetext={say('resizePixels', width)}
        onKeyDown={(event) => {
          const to = widthAfter(event.key, side, width);
          if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          setWidth(to); // the next press counts from here, before the page has answered
          edge.move(to);
        }}
      />
    </aside>
  );
}
