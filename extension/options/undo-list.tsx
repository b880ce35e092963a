/** A list of things chosen earlier, each with the button that takes it back; the focus stays among them. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../words/words';

export interface UndoItem {
  readonly id: string;
  readonly title: string;
  /** Of the title where it is not that of the interface, BCP 47. */
  readonly titleLanguage?: string;
  /** Empty when there is nothing more to say. */
  readonly detail: string;
  readonly detailLanguage?: string;
}

/** The buttons of the list itself, one a row. */
const OF_LIST = 'button:is([data-take-back], .set-rest > *)';

/** Rows shown before the rest is asked for. */
const FIRST = 10;

export interface UndoListProps<T extends UndoItem> {
  readonly things: readonly T[];
  /** Said when there is none. */
  readonly none: string;
  readonly verb: string;
  readonly onTakeBack: (thing: T) => void;
  /** What else may be done with each, before its button. */
  readonly beside?: (thing: T) => ComponentChildren;
  /** Takes them all back at once, where there are several. */
  readonly all?: { readonly verb: string; readonly onTakeBack: () => void };
}

export function UndoList<T extends UndoItem>({ things, none, verb, onTakeBack, beside, all }: UndoListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<number | null>(null);
  const [whole, setWhole] = useState(false);
  const shown = whole ? things : things.slice(0, FIRST);
  // The pressed button goes with its row: the next one takes the focus, or the sentence when none is left.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    // Rows the search hides take no focus.
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>(OF_LIST) ?? [])].filter((button) => button.checkVisibility());
    (buttons[Math.min(pressed.current, buttons.length - 1)] ?? box.current)?.focus();
    pressed.current = null;
  }, [things.length, whole]);
  return (
    <div ref={box} class="card" tabIndex={-1}>
      {things.length === 0 ? (
        <p class="set-row set-none" data-row>
          {none}
        </p>
      ) : (
        <ul>
          {shown.map((thing, i) => (
            <li class="set-row" data-row key={thing.id} data-thing={thing.id}>
              <div>
                <b lang={thing.titleLanguage}>{thing.title}</b>
                {thing.detail !== '' && <small lang={thing.detailLanguage}>{thing.detail}</small>}
              </div>
              {beside?.(thing)}
              <button
                type="button"
                class="btn"
                data-take-back
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
          {(shown.length < things.length || (all && things.length > 1)) && (
            <li class="set-row set-rest" data-row>
              {shown.length < things.length && (
                <button
                  type="button"
                  class="btn btn-quiet"
                  data-action="show-all"
                  onClick={() => {
                    pressed.current = FIRST;
                    setWhole(true);
                  }}
                >
                  {sayCount('optionsMore', things.length - shown.length)}
                </button>
              )}
              {all && things.length > 1 && (
                <button
                  type="button"
                  class="btn"
                  data-action="all"
                  onClick={() => {
                    pressed.current = 0;
                    all.onTakeBack();
                  }}
                >
                  {all.verb}
                </button>
              )}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
