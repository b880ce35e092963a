/** « Ouvrir dans le panneau du navigateur », where the page we are in may do so. */
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';

/** A function to call inside a click, or null where the browser gives none. */
export type PanelOpener = (() => Promise<void>) | null;

export interface PanelButtonProps {
  readonly opener: Promise<PanelOpener>;
  readonly onOpened: () => void;
  readonly report: (error: unknown) => void;
}

export function PanelButton({ opener, onOpened, report }: PanelButtonProps) {
  const [open, setOpen] = useState<PanelOpener>(null);
  useEffect(() => {
    opener.then((found) => setOpen(() => found), report);
  }, [opener, report]);
  if (!open) return null;
  return (
    <button
      type="button"
      class="btn btn-icon"
      aria-label={say('panelOpen')}
      title={say('panelOpen')}
      data-action="panel"
      onClick={() => open().then(onOpened, report)}
    >
      <Icon name="panel" />
    </button>
  );
}
