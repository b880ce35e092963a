/** « Cette page reprend le curseur »: what is typed here may end in the page, so another way is offered. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/controls/icon';
import type { PanelButtonProps, PanelOpener } from '../ui/desk/panel-button';
import { say } from '../words/words';
import { watchFocus } from './focus-thefts';

/** Draws nothing until it was noticed. @param panel the way into the browser's own panel; only a frame in a page has one */
export function FocusTaken({ panel, report }: { panel: Omit<PanelButtonProps, 'report'>; report: (error: unknown) => void }) {
  const [taken, setTaken] = useState(false);
  const [open, setOpen] = useState<PanelOpener>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchFocus(window, () => setTaken(true), ended.signal);
    panel.opener.then((found) => setOpen(() => found), report);
    return () => ended.abort();
  }, []);
  if (!taken) return null;
  return (
    <section class="strip" data-notice="focus-taken" aria-label={say('focusTaken')}>
      <p role="alert">
        <b style={{ fontWeight: 600 }}>{say('focusTaken')}</b>
        <small>
          {say('focusTakenText')} {!open && say('inPageByIcon')}
        </small>
        {open && (
          <button type="button" class="btn btn-quiet" onClick={() => open().then(panel.onOpened, report)}>
            {say('inPageOpenPanel')}
          </button>
        )}
      </p>
      <button type="button" class="btn btn-icon sm" aria-label={say('inPageClose')} onClick={() => setTaken(false)}>
        <Icon name="close" />
      </button>
    </section>
  );
}
