/** A portal's pinned warning. It can be reduced to one line, never lost. */
import type { PortalAlert } from '../../src/portal';
import { Icon } from './icon';

export interface AlertProps {
  readonly alert: PortalAlert;
  readonly reduced: boolean;
  readonly onReduce: (reduced: boolean) => void;
  readonly onOpen: (id: string) => void;
}

export function AlertBox({ alert, reduced, onReduce, onOpen }: AlertProps) {
  const toggle = (
    <button
      type="button"
      class="btn btn-quiet"
      style={{ color: 'inherit' }}
      aria-expanded={!reduced}
      aria-label={`${reduced ? 'Afficher' : 'Réduire'}\u202f: ${alert.title}`}
      key="toggle"
      onClick={() => onReduce(!reduced)}
    >
      {reduced ? 'Afficher' : 'Réduire'}
    </button>
  );
  return (
    <section
      class={`notice notice-warn${reduced ? ' is-reduced' : ''}`}
      data-alert={alert.id}
      aria-label={`Alerte\u202f: ${alert.title}`}
    >
      <Icon name="alert" />
      <h2>{alert.title}</h2>
      {!reduced && (
        <p>
          {alert.text}{' '}
          <a
            href={`#${alert.answer}`}
            onClick={(event) => {
              event.preventDefault();
              onOpen(alert.answer);
            }}
          >
            Lire la réponse
          </a>
        </p>
      )}
      <div class="acts">
        {!reduced && alert.link && (
          <a class="btn btn-primary" href={alert.link.url} target="_blank" rel="noreferrer noopener">
            {alert.link.label}
            <Icon name="ext" />
            <span class="sr">(nouvel onglet)</span>
          </a>
        )}
        {toggle}
      </div>
    </section>
  );
}
