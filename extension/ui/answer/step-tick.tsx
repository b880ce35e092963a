/** The number of a step, pressed to tick the step off. */
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import './step-tick.css';

export interface StepTickProps {
  /** From 1. */
  readonly number: number;
  readonly done: boolean;
  readonly onTick: (done: boolean) => void;
}

export function StepTick({ number, done, onTick }: StepTickProps) {
  return (
    <button
      type="button"
      class="step-tick"
      aria-pressed={done}
      aria-label={say('stepDone', number)}
      title={say(done ? 'stepOpenAgain' : 'stepTick')}
      data-action="tick"
      onClick={() => onTick(!done)}
    >
      {done ? <Icon name="check" /> : number}
    </button>
  );
}
