/** « Pas pertinent ici »: a row leaves its place to one low line, from which it can come back, or which leaves out what it was found by. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { signalOf, signalSaid } from './signals';
import { type RowProps, SuggestionRow } from './suggestion-row';

export interface DismissibleProps extends RowProps {
  readonly hidden: boolean;
  readonly onHide: (id: string, hidden: boolean) => void;
}

export function DismissibleRow({ hidden, onHide, ...row }: DismissibleProps) {
  const { id, question } = row.answer;
  const item = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  // The pressed button has gone: its counterpart takes the focus, so that a keyboard stays where it was.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    item.current?.querySelector<HTMLElement>('[data-action="hide"], [data-action="unhide"]')?.focus({ preventScroll: true });
  }, [hidden]);
  const press = () => {
    pressed.current = true;
    onHide(id, !hidden);
  };
  const signal = signalOf(row.suggestion.reasons);
  if (!hidden) return <SuggestionRow {...row} item={item} tools={<HideButton question={question} onPress={press} />} />;
  return (
    <li class="sugg sugg-hidden" ref={item} data-hidden={id}>
      <p>
        {say('hideHidden')}
        <span aria-hidden="true"> · </span>
        <button type="button" class="as-link" data-action="unhide" aria-label={say('hideUndoOf', question)} onClick={press}>
          {say('hideUndo')}
        </button>
        {signal && (
          <>
            <span aria-hidden="true"> · </span>
            <button
              type="button"
              class="as-link"
              data-action="mute"
              aria-label={say('hideMuteOf', signalSaid(signal, row.suggestion.reasons))}
              title={signalSaid(signal, row.suggestion.reasons)}
              onClick={() => row.signals?.onMute(signal, true)}
            >
              {say('hideMute')}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

function HideButton({ question, onPress }: { question: string; onPress: () => void }) {
  return (
    <button
      type="button"
      class="btn btn-icon sm dismiss"
      data-action="hide"
      aria-label={say('hideAskOf', question)}
      title={say('hideAsk')}
      onClick={onPress}
    >
      <Icon name="hide" />
    </button>
  );
}
