/** The signals behind a suggestion, each of which can be left out everywhere. */
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerCard } from '../../../src/answer/answer';
import { type Reason, SIGNALS, type Signal, type Suggestion } from '../../../src/search/suggestion';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say, type WordKey } from '../../words/words';
import { Icon } from '../controls/icon';
import { Steady } from '../controls/steady';
import { ReasonSaid } from './reason-said';
import { reasonText } from './reason-text';

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

export const signalName = (signal: Signal): string => say(NAMES[signal]);

/** The strongest of the signals an answer is found by; none where it was chosen by hand alone. */
export function signalOf(reasons: readonly Reason[]): Signal | undefined {
  return reasons.map(({ kind }) => SIGNALS.find((signal) => signal === kind)).find((signal) => signal !== undefined);
}

/** A signal as the reason line says it, « étape « Éligibilité » »; by its kind where nothing was found by it. */
export function signalSaid(signal: Signal, reasons: readonly Reason[]): string {
  const reason = reasons.find(({ kind }) => kind === signal);
  return reason ? reasonText(reason) : signalName(signal);
}

export interface SignalsProps {
  readonly muted: readonly Signal[];
  readonly onMute: (signal: Signal, muted: boolean) => void;
}

interface Why {
  readonly suggestion: Suggestion;
  readonly answer: AnswerCard;
}

/**
 * « Pourquoi ? »: the button, and the whole of the reasons it unfolds, each of which can be left out.
 * @returns null where there is nothing to say or to leave out
 */
export function useWhy(signals: SignalsProps | undefined, { suggestion, answer }: Why): { button: VNode; list: VNode } | null {
  const [open, setOpen] = useState(false);
  const id = useId();
  // A signal left out just now is no reason any more; it is still called by what it said.
  const heard = useRef(suggestion.reasons);
  const before = heard.current.filter(({ kind }) => !suggestion.reasons.some((reason) => reason.kind === kind));
  const reasons = [...suggestion.reasons, ...before];
  heard.current = reasons;
  if (!signals) return null;
  const { muted, onMute } = signals;
  const used = SIGNALS.filter((signal) => muted.includes(signal) || suggestion.reasons.some(({ kind }) => kind === signal));
  if (used.length === 0) return null;
  const button = (
    <button
      type="button"
      class="as-link why"
      data-action="signals"
      title={say('signalsUsed')}
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      {say('signalsWhy')}
      <span class="sr" lang={DATA_LANGUAGE}>{` ${answer.question}`}</span>
    </button>
  );
  const list = (
    <ul class="signals" id={id} hidden={!open}>
      {used.map((signal) => {
        const isMuted = muted.includes(signal);
        const reason = reasons.find(({ kind }) => kind === signal);
        return (
          <li key={signal}>
            <span id={`${id}-${signal}`}>{reason ? <ReasonSaid reasons={[reason]} /> : signalName(signal)}</span>
            <button
              type="button"
              class="btn btn-quiet"
              data-signal={signal}
              aria-pressed={isMuted}
              id={`${id}-${signal}-mute`}
              aria-labelledby={`${id}-${signal}-mute ${id}-${signal}`}
              onClick={() => onMute(signal, !isMuted)}
            >
              <Steady or={say(isMuted ? 'signalsMute' : 'signalsUnmute')}>
                {say(isMuted ? 'signalsUnmute' : 'signalsMute')}
              </Steady>
            </button>
          </li>
        );
      })}
      {/* What no signal says cannot be left out, and is said in full like them. */}
      {reasons
        .filter(({ kind }) => !SIGNALS.some((signal) => signal === kind))
        .map((reason) => (
          <li key={reason.kind}>
            <span>
              <ReasonSaid reasons={[reason]} />
            </span>
          </li>
        ))}
    </ul>
  );
  return { button, list };
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
