/** The search field. Arrows, `/` and Escape belong to the whole panel; the text belongs to the caller. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';

/** Longest text taken: an e-mail pasted whole. */
const LONGEST = 20_000;

export interface SearchBoxProps {
  readonly typed: string;
  readonly placeholder: string;
  readonly onType: (typed: string) => void;
  /** Enter: the best answer. */
  readonly onEnter: () => void;
  /** What stands beside the field. */
  readonly children?: ComponentChildren;
}

export function SearchBox({ typed, placeholder, onType, onEnter, children }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class="search">
      <div class="search-box">
        <Icon name="search" />
        <input
          type="text"
          class="search-in"
          data-part="search"
          ref={field}
          aria-label={say('searchFaq')}
          placeholder={placeholder}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST}
          enterkeyhint="search"
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            const composes = event.isComposing || event.keyCode === 229;
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !composes) onEnter();
          }}
        />
        {typed === '' ? (
          <span class="kbd end" aria-hidden="true">
            /
          </span>
        ) : (
          <button
            type="button"
            class="btn btn-icon sm end"
            aria-label={say('searchClear')}
            onClick={() => {
              field.current?.focus();
              onType('');
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {children}
    </search>
  );
}
