/**
 * Shows of the settings only the rows that were searched for. A row is any element with `data-row`; it is found by what it
 * shows, by `data-also` (words people use for it), and by the titles it stands under.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { foundIn, isFound, wordsOf } from './find';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'found';

export interface Finding {
  /** Rows found; null while nothing is searched for. */
  readonly count: number | null;
  /** Ids of the sections that hold them. */
  readonly sections: readonly string[];
}

const EVERYTHING: Finding = { count: null, sections: [] };

/** @param main holds the sections, which may come and change at any time */
export function useFind(main: RefObject<HTMLElement | null>, typed: string): Finding {
  const [finding, setFinding] = useState(EVERYTHING);
  useLayoutEffect(() => {
    const root = main.current;
    if (!root) return;
    const words = wordsOf(typed);
    const look = () => {
      const next = apply(root, words);
      setFinding((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [typed]);
  return finding;
}

function apply(root: HTMLElement, words: readonly string[]): Finding {
  const all = words.length === 0;
  const sections: string[] = [];
  let count = 0;
  for (const section of root.querySelectorAll<HTMLElement>(':scope > section')) {
    let shown = 0;
    for (const row of section.querySelectorAll<HTMLElement>('[data-row]')) {
      const group = row.closest<HTMLElement>('[data-group]');
      const said = [titleOf(section), section.dataset.also, group && titleOf(group), row.dataset.also, row.textContent].join(' ');
      const found = all || isFound(words, said);
      // Whoever acts on a row keeps it, also when it no longer says what was searched for.
      row.hidden = !found && !row.contains(document.activeElement);
      if (!row.hidden) shown++;
    }
    for (const group of section.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !all && !shows(group);
    section.hidden = !all && !shows(section);
    if (shown > 0) sections.push(section.id);
    count += shown;
  }
  highlight(root, words);
  return all ? EVERYTHING : { count, sections };
}

function shows(element: HTMLElement): boolean {
  return element.querySelector('[data-row]:not([hidden])') !== null;
}

function titleOf(element: HTMLElement): string {
  return element.querySelector('h2, h3')?.textContent ?? '';
}

function highlight(root: HTMLElement, words: readonly string[]): void {
  CSS.highlights.delete(HIGHLIGHT);
  if (words.length === 0) return;
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.closest('section') || !text.parentElement.checkVisibility()) continue;
    for (const [start, end] of foundIn(words, text.textContent ?? '')) {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
