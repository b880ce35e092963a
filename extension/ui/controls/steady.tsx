/** A label that has, from the start, the width of the longest it may say: nothing beside it moves when it changes. */
import type { ComponentChildren } from 'preact';
import './steady.css';

export interface SteadyProps {
  /** What it may say instead. */
  readonly or: string;
  readonly children: ComponentChildren;
}

export function Steady({ or, children }: SteadyProps) {
  return (
    <span class="steady" data-or={or}>
      <span>{children}</span>
    </span>
  );
}
