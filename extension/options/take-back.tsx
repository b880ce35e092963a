/** A list of things chosen earlier, each with the button that takes it back; the focus stays among them. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../ui/words';

export interface Thing {
  readonly id: string;
  readonly title: string;
  /** Of the title where it is not that of the interface, BCP 47. */
  readonly titleLanguage?: string;
  readonly detail: string;
}

export interface TakeBackProps<T extends Thing> {
  readonly things: readonly T[];
  /** Said when there is none. */
  readonly none: string;
  readonly verb: string;
  readonly onTakeBack: (thing: T) => void;
}

export function TakeBack<T extends Thing>({ things, none, verb, onTakeBack }: TakeBackProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<number | null>(null);
  // The pressed button goes with its row: the next one takes the focus, or the sentence when none is left.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const buttons = box.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(pressed.current, buttons.length - 1)] ?? box.current)?.focus();
    pressed.current = null;
  }, [things.length]);
  return (
    <div ref={box} class="card" tabIndex={-1}>
      {things.length === 0 ? (
        <p class="set-row set-none">{none}</p>
      ) : (
        <ul>
          {things.map((thing, i) => (
            <li class="set-row" key={thing.id} data-thing={thing.id}>
              <div>
                <b lang={thing.titleLanguage}>{thing.title}</b>
                <small>{thing.detail}</small>
              </div>
              <button
                type="button"
                class="btn"
                onClick={() => {
                  pressed.current = i;
                  onTakeBack(thing);
                }}
              >
                {verb}
                <span class="sr">{say('optionsThingNamed', thing.title)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
