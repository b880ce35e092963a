/** The signals behind a suggestion, each of which can be left out: « Ne pas tenir compte ». */
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Reason, SIGNALS, type Signal } from '../../../src/search/suggestion';
import { say, type WordKey } from '../../words/words';
import { Icon } from '../controls/icon';
import { ReasonSaid } from './reason-said';

/** What a signal is called; `src/search/suggestion.ts` tells what each covers. */
const NAMES: Readonly<Record<Signal, WordKey>> = {
  field: 'signalField',
  legend: 'signalLegend',
  hint: 'signalHint',
  message: 'signalMessage',
  step: 'signalStep',
  title: 'signalTitle',
  heading: 'signalHeading',
  screen: 'signalScreen',
  portal: 'signalPortal',
};

function named(signal: Signal, reasons: readonly Reason[]): VNode {
  const reason = reasons.find(({ kind }) => kind === signal);
  return reason ? <ReasonSaid reasons={[reason]} /> : <span>{say(NAMES[signal])}</span>;
}

export interface SignalsProps {
  readonly muted: readonly Signal[];
  readonly onMute: (signal: Signal, muted: boolean) => void;
}

/** The reason line: what is said of it, and a small disclosure with the signals. */
export function ReasonLine({ reasons, said, muted, onMute }: SignalsProps & { reasons: readonly Reason[]; said: VNode }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const used = SIGNALS.filter((signal) => muted.includes(signal) || reasons.some(({ kind }) => kind === signal));
  return (
    <>
      <p class="sugg-why">
        {used.length > 0 && (
          <button
            type="button"
            class="btn btn-icon sm"
            data-action="signals"
            aria-label={say('signalsUsed')}
            title={say('signalsUsed')}
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            <Icon name="why" />
          </button>
        )}
        {used.length === 0 && <Icon name="why" />}
        {said}
      </p>
      <ul class="signals" id={list} hidden={!open}>
        {used.map((signal) => (
          <li key={signal}>
            {named(signal, reasons)}
            <button
              type="button"
              class="btn btn-quiet"
              data-signal={signal}
              aria-pressed={muted.includes(signal)}
              aria-label={say('signalsMuteOf', say(NAMES[signal]))}
              onClick={() => onMute(signal, !muted.includes(signal))}
            >
              {say('signalsMute')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is left out now, with the way back; nothing when everything counts. */
export function MutedSignals({ muted, onMute }: SignalsProps) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(muted);
  const panel = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    panel.current = section.current?.closest('main') ?? panel.current;
  });
  // The row may have gone with the signal it was found by, and the pressed button with it: the way back takes the focus;
  // taken, it goes too.
  useLayoutEffect(() => {
    const added = muted.find((signal) => !before.current.includes(signal));
    before.current = muted;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const way = added ? `[data-unmute="${added}"]` : '[data-unmute]';
    (section.current?.querySelector<HTMLElement>(way) ?? panel.current)?.focus({ preventScroll: true });
  }, [muted]);
  if (muted.length === 0) return null;
  return (
    <section class="muted-signals" ref={section} aria-label={say('signalsMuted')}>
      <p>{say('signalsMutedAre')}</p>
      <ul>
        {SIGNALS.filter((signal) => muted.includes(signal)).map((signal) => (
          <li key={signal}>
            <button
              type="button"
              class="btn chip"
              data-unmute={signal}
              aria-label={say('signalsUnmuteOf', say(NAMES[signal]))}
              onClick={() => onMute(signal, false)}
            >
              {say(NAMES[signal])}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
