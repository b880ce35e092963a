/** A field as high as its text. Keys are the text's; Escape leaves the field, and only the next one steps back. */

import { DRAFT } from '../../../src/stored/draft';
import { DATA_LANGUAGE } from '../../words/data-language';
import { Full } from '../controls/full';
import './growing-text.css';

export interface GrowingTextProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** Stands inside an element with `tabindex="-1"`, which Escape gives the focus to. */
export function GrowingText({ label, value, onType }: GrowingTextProps) {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[tabindex="-1"]')?.focus();
  };
  return (
    <>
      <div class="growing" data-text={value}>
        <textarea
          class="input"
          rows={1}
          lang={DATA_LANGUAGE}
          autocomplete="off"
          maxLength={DRAFT.characters}
          aria-label={label}
          value={value}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={keys}
        />
      </div>
      <Full text={value} most={DRAFT.characters} />
    </>
  );
}
