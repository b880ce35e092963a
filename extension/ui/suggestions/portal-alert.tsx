/** A portal's pinned warning. It can be reduced to one line, never lost. */
import type { PortalAlert } from '../../../src/portal/portal';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';

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
      aria-label={say(reduced ? 'alertShowOf' : 'alertReduceOf', alert.title)}
      key="toggle"
      onClick={() => onReduce(!reduced)}
    >
      {say(reduced ? 'alertShow' : 'alertReduce')}
    </button>
  );
  return (
    <section
      class={`notice notice-warn${reduced ? ' is-reduced' : ''}`}
      data-alert={alert.id}
      aria-label={say('alertNamed', alert.title)}
    >
      <Icon name="alert" />
      <h2 lang={DATA_LANGUAGE}>{alert.title}</h2>
      {!reduced && (
        <p>
          <span lang={DATA_LANGUAGE}>{alert.text}</span>{' '}
          <a
            href={`#${alert.answer}`}
            onClick={(event) => {
              event.preventDefault();
              onOpen(alert.answer);
            }}
          >
            {say('alertRead')}
          </a>
        </p>
      )}
      <div class="acts">
        {!reduced && alert.link && (
          <a class="btn btn-primary" href={alert.link.url} target="_blank" rel="noreferrer noopener">
            <span lang={DATA_LANGUAGE}>{alert.link.label}</span>
            <Icon name="ext" />
            <span class="sr">{say('linkNewTab')}</span>
          </a>
        )}
        {toggle}
      </div>
    </section>
  );
}
