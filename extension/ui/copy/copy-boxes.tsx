/** Boxes near the copy button, never over the page: « Copier quand même », and the text to copy by hand. They end when they leave the screen. */
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Clip } from './copy';
import type { Doubt } from './doubt';
import './copy.css';
import { DATA_LANGUAGE } from '../../words/data-language';
import { commandKeys } from '../../words/shortcut';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Asking, Copying } from './use-copy';

const REASONS = {
  outdated: 'copyAskOutdated',
  official: 'copyAskOfficial',
  conflict: 'copyAskConflict',
  stale: 'copyAskStale',
} as const satisfies Record<Doubt, string>;

/** The box an answer has now, if any: draw it where the person is, in the row or above the buttons of the open answer. @param of its id */
export function CopyBoxes({ copying, of }: { copying: Copying; of: string }) {
  const { asking, byHand, confirm, cancel, doneByHand } = copying;
  if (asking?.of === of) return <CopyAsk asking={asking} onConfirm={confirm} onCancel={cancel} />;
  if (byHand?.of === of) return <CopyByHand clip={byHand.clip} onDone={doneByHand} onClose={cancel} />;
  return null;
}

export interface CopyAskProps {
  readonly asking: Pick<Asking, 'why'>;
  /** Says it otherwise than of one answer. */
  readonly says?: string;
  /** What the choice is called; default « Copier quand même ». */
  readonly anyway?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Why to look twice at the answer, and the choice. */
export function CopyAsk({ asking, says, anyway, onConfirm, onCancel }: CopyAskProps) {
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Box kind="ask" says={says ?? say(REASONS[asking.why])} focuses={first} onClose={onCancel}>
      <p class="acts">
        <button ref={first} type="button" class="btn" data-action="copy-anyway" onClick={onConfirm}>
          {anyway ?? say('copyAnyway')}
        </button>
        <button type="button" class="btn btn-quiet" data-action="copy-cancel" onClick={onCancel}>
          {say('copyCancel')}
        </button>
      </p>
    </Box>
  );
}

export interface CopyByHandProps {
  readonly clip: Clip;
  /** All of it was copied. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The text, selected, for the browser that lets nobody copy but the user. Copied whole, it brings its HTML along. */
export function CopyByHand({ clip, onDone, onClose }: CopyByHandProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (event: ClipboardEvent) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget as HTMLTextAreaElement;
    if (selectionStart > 0 || selectionEnd < value.length || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', clip.text);
    if (clip.html !== '') event.clipboardData.setData('text/html', clip.html);
    event.preventDefault();
    onDone();
  };
  return (
    <Box kind="by-hand" says={say('copyByHand', commandKeys('C'))} focuses={area} onClose={onClose}>
      <textarea
        ref={area}
        readOnly
        rows={5}
        lang={DATA_LANGUAGE}
        aria-label={say('copyByHandText')}
        value={clip.text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onCopy={copy}
      />
      <p class="acts">
        <button type="button" class="btn btn-quiet" data-action="copy-cancel" onClick={onClose}>
          {say('copyByHandClose')}
        </button>
      </p>
    </Box>
  );
}

interface BoxProps {
  readonly kind: 'ask' | 'by-hand';
  readonly says: string;
  /** Takes the focus, which goes back where it was once the box has gone. */
  readonly focuses: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

function Box({ kind, says, focuses, onClose, children }: BoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const drawn = box.current;
    const taker = focuses.current;
    taker?.focus();
    drawn?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (drawn?.contains(document.activeElement)) before?.focus({ preventScroll: true });
      close.current();
    };
  }, [focuses]);
  const keys = (event: KeyboardEvent) => {
    // Letters and arrows are for the box; only leaving for the page beside is not.
    if (event.key !== 'F6') event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more form control to a screen reader
    <div ref={box} class="copy-box" role="group" aria-labelledby={title} data-copy={kind} onKeyDown={keys}>
      <p id={title}>
        <Icon name="alert" />
        <span>{says}</span>
      </p>
      {children}
    </div>
  );
}
