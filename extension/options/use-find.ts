/**
 * Shows of the settings only the rows that were searched for. A row is any element with `data-row`; it is found by what it
 * shows, by `data-also` (words people use for it), and by the titles it stands under. What a title alone says finds all under
 * it, as one result.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { foundIn, isFound, wordsOf } from './find';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'found';

export interface Finding {
  /** Results: rows, and groups or sections found as a whole; null while nothing is searched for. */
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
    const results = new Set<HTMLElement>();
    for (const row of section.querySelectorAll<HTMLElement>('[data-row]')) {
      const found = foundAs(words, row, section);
      // Whoever acts on a row keeps it, also when it no longer says what was searched for.
      row.hidden = !found && !row.contains(document.activeElement);
      if (!row.hidden) results.add(found ?? row);
    }
    for (const group of section.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !all && !shows(group);
    section.hidden = !all && !shows(section);
    if (results.size > 0) sections.push(section.id);
    count += results.size;
  }
  highlight(root, words);
  return all ? EVERYTHING : { count, sections };
}

/** What the words find of a row: the section or the group it stands in, by their own words, or the row itself. */
function foundAs(words: readonly string[], row: HTMLElement, section: HTMLElement): HTMLElement | null {
  const group = row.closest<HTMLElement>('[data-group]');
  let said = `${titleOf(section)} ${section.dataset.also}`;
  if (isFound(words, said)) return section;
  said += ` ${group ? titleOf(group) : ''}`;
  if (group && isFound(words, said)) return group;
  said += ` ${row.dataset.also ?? ''} ${textOf(row)}`;
  return isFound(words, said) ? row : null;
}

/** All that stands in an element; words of neighbours do not run into one another. */
function textOf(element: HTMLElement): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let all = '';
  while (texts.nextNode()) all += ` ${texts.currentNode.textContent}`;
  return all;
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
