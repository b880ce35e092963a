/** Keeps one part that cannot be drawn from taking the rest of the panel with it. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Unreadable } from './notices';

export interface ErrorBoundaryProps {
  /** Hears the fault; the user reads a calm sentence. */
  readonly onFault: (error: unknown) => void;
  /** Opens everything again. */
  readonly onRetry: () => void;
  readonly children: ComponentChildren;
}

export function ErrorBoundary({ onFault, onRetry, children }: ErrorBoundaryProps) {
  const [fault, reset] = useErrorBoundary(onFault);
  if (!fault) return <>{children}</>;
  return (
    <main class="panel-body" data-part="body">
      <Unreadable
        onRetry={() => {
          reset();
          onRetry();
        }}
      />
    </main>
  );
}
