/** One choice among a few, side by side: native radio buttons that look like one control. Locked where the organisation decides. */
import { Icon } from './icon';
import { Managed } from './managed';

export interface ChoiceProps<T extends string> {
  /** Unique in the page. */
  readonly name: string;
  /** What is chosen, for screen readers; seen beside the control. */
  readonly label: string;
  /** `lang`: of a label in another language than the interface, BCP 47. */
  readonly options: readonly { readonly id: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
  /** The organisation decides: shown, not to be changed. */
  readonly locked?: boolean;
}

export function Choice<T extends string>({ name, label, options, chosen, onChoose, locked = false }: ChoiceProps<T>) {
  if (locked) {
    const { label: says, lang } = options.find(({ id }) => id === chosen) ?? { label: chosen };
    return (
      <p class="set-locked" data-choice={name} data-locked={chosen}>
        <b lang={lang}>{says}</b>
        <Managed />
      </p>
    );
  }
  return (
    <div class="seg" role="radiogroup" aria-label={label} data-choice={name}>
      {options.map((option) => (
        <label key={option.id} class={option.id === chosen ? 'is-on' : undefined}>
          {option.id === chosen && <Icon name="check" />}
          <input
            class="sr"
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === chosen}
            onChange={() => onChoose(option.id)}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

export interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly explains: string;
  /** Other words people look for it by. */
  readonly also?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A setting that is on or off, with a sentence. */
export function Switch({ id, label, explains, also, on, onSwitch }: SwitchProps) {
  return (
    <div class="set-row" data-row data-also={also}>
      <div>
        <label for={id}>{label}</label>
        <small id={`${id}-about`}>{explains}</small>
      </div>
      <input id={id} class="tick" type="checkbox" aria-describedby={`${id}-about`} checked={on} onChange={() => onSwitch(!on)} />
    </div>
  );
}
