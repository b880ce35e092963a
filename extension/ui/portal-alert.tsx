/** A portal's pinned warning. It can be reduced to one line, never lost. */
import { useState } from 'preact/hooks';
import type { PortalAlert } from '../../src/portal';
import { Icon } from './icon';

export function AlertBox({ alert, onOpen }: { alert: PortalAlert; onOpen: (id: string) => void }) {
  const [reduced, setReduced] = useState(false);
  if (reduced) {
    return (
      <div class="bar-only" data-alert={alert.id}>
        <Icon name="alert" small />
        {alert.title}
        <button type="button" class="btn btn-quiet" aria-expanded="false" onClick={() => setReduced(false)}>
          Afficher
        </button>
      </div>
    );
  }
  return (
    <section class="notice notice-warn" data-alert={alert.id} aria-label="Alerte du portail">
      <Icon name="alert" />
      <h2>{alert.title}</h2>
      <p>{alert.text}</p>
      <p class="acts">
        {alert.link && (
          <a class="btn btn-primary" href={alert.link.url} target="_blank" rel="noreferrer noopener">
            {alert.link.label}
            <Icon name="ext" />
            <span class="sr">(nouvel onglet)</span>
          </a>
        )}
        <button type="button" class="btn btn-quiet" onClick={() => onOpen(alert.answer)}>
          Pourquoi
        </button>
        <button type="button" class="btn btn-quiet" aria-expanded="true" onClick={() => setReduced(true)}>
          Réduire
        </button>
      </p>
    </section>
  );
}
