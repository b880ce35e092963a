/** Keys of our own pages. The page beside never sees them. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PART } from './parts';
import { walkRows } from './walk-rows';

/** Where the focus was when a key asked for a copy. */
export interface CopyFrom {
  /** Id of the answer of the row, null outside of the rows. */
  readonly row: string | null;
  /** The search field has the focus. */
  readonly search: boolean;
}

export interface Keys {
  /** `/` and Ctrl+K. */
  toSearch(): void;
  /** Escape: one step back. */
  back(): void;
  /** True when the user switched single-letter keys on. */
  readonly singleKeys?: boolean;
  /** Letters typed on a row go to the search. */
  readonly typesThrough?: boolean;
  /** F6: to the page beside, where there is one. */
  leave?(): void;
  /** Ctrl+Enter; a single key, where a row or an open answer has the focus. */
  copy(from: CopyFrom): void;
}

/** Puts the caret into the search field of `panel`, over what was typed. */
export function focusSearch(panel: HTMLElement | null): void {
  const input = panel?.querySelector<HTMLInputElement>(PART.search);
  input?.focus();
  input?.select();
}

/** Listens for the page's whole life; `panel` holds the rows the arrows walk over. */
export function useKeys(panel: RefObject<HTMLElement | null>, keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // What fills a field by itself sends a key without a name; 229 ends a composition.
      const isKey = typeof event.key === 'string' && event.keyCode !== 229 && !event.isComposing;
      if (isKey && use(event, panel.current, now.current)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [panel]);
}

/** Letters and arrows are the text's there. */
function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** True when the key was used. */
function use(event: KeyboardEvent, panel: HTMLElement | null, keys: Keys): boolean {
  const { key, target } = event;
  const command = event.ctrlKey || event.metaKey;
  const inText = isText(target);
  if ((key === '/' && !inText && !command) || (command && key.toLowerCase() === 'k')) {
    keys.toSearch();
    return true;
  }
  if (key === 'Escape') {
    keys.back();
    return true;
  }
  if (key === 'F6' && keys.leave) {
    keys.leave();
    return true;
  }
  const focused = target instanceof Element ? target : null;
  const row = focused?.closest<HTMLElement>('[data-answer]')?.dataset.answer ?? null;
  const single = key.toLowerCase() === 'c' && keys.singleKeys && !inText && !command && !event.altKey;
  // A single key is for what has the focus and nothing else (RGAA 12.10).
  if (
    (key === 'Enter' && command) ||
    (single && (row !== null || focused?.closest('main')?.querySelector('[data-open-answer]')))
  ) {
    keys.copy({ row, search: focused?.matches(PART.search) ?? false });
    return true;
  }
  const isSign = key.length === 1 && key !== ' ' && !command && !event.altKey;
  if (keys.typesThrough && isSign && focused?.matches(PART.row)) {
    // The field has the focus when the letter comes, at the end of what was typed.
    const field = panel?.querySelector<HTMLInputElement>(PART.search);
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    return false;
  }
  if (command || event.altKey || event.shiftKey || !panel) return false;
  return walkRows(panel, key);
}
