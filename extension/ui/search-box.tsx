/** The search field. Keys that belong to the list below it are given away; the text itself belongs to the caller. */
import type { RefObject } from 'preact';
import { Icon } from './icon';

export interface SearchBoxProps {
  readonly typed: string;
  readonly placeholder: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onType: (typed: string) => void;
  /** Escape in the field. */
  readonly onEscape: () => void;
  /** ↓ ↑ Home End move in the list, Enter opens; true when the key was used. */
  readonly onKey: (key: string, event: KeyboardEvent) => boolean;
}

export function SearchBox({ typed, placeholder, input, onType, onEscape, onKey }: SearchBoxProps) {
  return (
    <search class="search">
      <div class="search-box">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          class="search-in"
          aria-label="Chercher dans la FAQ"
          placeholder={placeholder}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              onEscape();
            } else if (onKey(event.key, event)) event.preventDefault();
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
            aria-label="Effacer la recherche"
            onClick={() => {
              onType('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </search>
  );
}
