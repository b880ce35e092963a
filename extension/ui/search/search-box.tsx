/** The search field. Arrows, `/` and Escape belong to the whole panel; the text belongs to the caller. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../words/words';
import { Full } from '../controls/full';
import { Icon } from '../controls/icon';
import { type Picked, RESULTS, rowId } from './use-picked';

/** Longest text taken: an e-mail pasted whole. */
const LONGEST = 20_000;

export interface SearchBoxProps {
  readonly typed: string;
  readonly placeholder: string;
  readonly onType: (typed: string) => void;
  /** Enter: the best answer. */
  readonly onEnter: () => void;
  /** The result walked to with the arrows; the focus stays here. */
  readonly walk?: Picked | undefined;
  /** What stands beside the field. */
  readonly children?: ComponentChildren;
}

export function SearchBox({ typed, placeholder, onType, onEnter, walk, children }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const walking = walk && {
    role: 'combobox' as const,
    'aria-expanded': true,
    'aria-haspopup': 'grid' as const,
    'aria-controls': RESULTS,
    'aria-autocomplete': 'list' as const,
    ...(walk.id !== null && { 'aria-activedescendant': rowId(walk.id) }),
  };
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
          {...walking}
          placeholder={placeholder}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST}
          enterkeyhint="search"
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            const composes = event.isComposing || event.keyCode === 229;
            const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !composes;
            if (isPlain && walk?.press(event.key)) {
              // The rows of the panel are not walked over as well.
              event.preventDefault();
              event.stopPropagation();
            }
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
      <Full text={typed} most={LONGEST} />
      {children}
    </search>
  );
}
