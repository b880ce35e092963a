import type { ComponentChildren } from 'preact';

/** Rows under a title of their own, found by it too. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div data-group>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
