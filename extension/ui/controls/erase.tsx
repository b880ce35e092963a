/** A button that erases for good: it asks once, in place; the focus goes to the harmless button, and back. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/words';

export interface EraseProps {
  /** On the button, ending in « … ». */
  readonly ask: string;
  readonly question: string;
  /** What is lost, and what stays. */
  readonly final: string;
  /** Said once it is done. */
  readonly done: string;
  readonly erase: () => Promise<unknown>;
  /** Hears why it could not be done. */
  readonly onFault: (error: unknown) => void;
  /** More to decide on before it is done. */
  readonly children?: ComponentChildren;
}

export function Erase({ ask, question, final, done, erase, onFault, children }: EraseProps) {
  const title = useId();
  const [state, setState] = useState<'rest' | 'asking' | 'done' | 'failed'>('rest');
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const was = useRef(state);
  useLayoutEffect(() => {
    if (state === 'asking') cancel.current?.focus();
    else if (was.current === 'asking') first.current?.focus();
    was.current = state;
  }, [state]);
  return (
    <>
      <p class="set-acts">
        <button
          ref={first}
          type="button"
          class="btn btn-danger"
          data-action="erase"
          aria-expanded={state === 'asking'}
          onClick={() => setState('asking')}
        >
          {ask}
        </button>
        <span role="status">
          {state === 'done' && done}
          {state === 'failed' && say('optionsEraseFailed')}
        </span>
      </p>
      {state === 'asking' && (
        // biome-ignore lint/a11y/useSemanticElements: not a set of fields
        <div
          class="card confirm"
          role="group"
          aria-labelledby={title}
          onKeyDown={({ key }) => key === 'Escape' && setState('rest')}
        >
          <div>
            <p id={title}>
              <b>{question}</b>
            </p>
            <small>{final}</small>
            {children}
          </div>
          <button ref={cancel} type="button" class="btn" onClick={() => setState('rest')}>
            {say('optionsEraseCancel')}
          </button>
          <button
            type="button"
            class="btn btn-erase"
            data-action="erase-now"
            onClick={() =>
              erase().then(
                () => setState('done'),
                (error: unknown) => {
                  onFault(error);
                  setState('failed');
                },
              )
            }
          >
            {say('optionsErase')}
          </button>
        </div>
      )}
    </>
  );
}
