import { HEADINGS } from './heading-kinds';
import { CALENDAR, LANDMARKS } from './kinds';
import { type Budget, LIMITS } from './limits';
import { textOf, textsOf } from './text';
import { attribute, unclobbered } from './unclobbered';

const DIALOG = 'dialog,[role$=dialog],[aria-modal=true]';
// A head of the page, not of a part of it: that one holds the part's own heading.
const ASIDE = `${LANDMARKS.replace('header', 'body>header')},${CALENDAR}`;

/**
 * Drawn headings, most specific first: those of an open dialog, then the page's own by rank. Headings of menus,
 * page heads and feet are left out. Does not depend on the focus, so what follows from it holds still.
 */
export function headingsOf(document: Document, budget: Budget): string[] {
  const ranked: { rank: number; text: string }[] = [];
  for (const root of rootsOf(document)) {
    textsOf(root, HEADINGS, budget, LIMITS.headings * 2, (heading, left) => {
      if (heading.closest(ASIDE)) return '';
      const text = textOf(heading, left);
      const level = Number(attribute(heading, 'aria-level') || heading.localName.replace(/^h(\d)$|.*/, '$1')) || 3;
      if (text) ranked.push({ rank: heading.closest(DIALOG) ? 0 : level, text });
      return text;
    });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return [...new Set(ranked.map(({ text }) => text))].slice(0, LIMITS.headings);
}

/** The document and the open shadow roots of its components, also of those inside. */
function rootsOf(document: Document): ParentNode[] {
  const roots: ParentNode[] = [document];
  let left: number = LIMITS.nodes;
  for (let i = 0; i < roots.length && i < LIMITS.roots; i++) {
    const walker = unclobbered(document, 'createTreeWalker')(roots[i] as unknown as Node, 1);
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) roots.push(shadowRoot);
    }
  }
  return roots;
}
