import { type Budget, LIMITS } from './limits';
import { textOf, textsOf } from './text';
import { attribute } from './unclobbered';

/** Headings, and the titles of panels and dialogs that JSF component libraries draw without a heading. */
export const HEADINGS = ['h1,h2,h3,h4,[role=heading],.rf-p-hdr,.rich-panel-header,.ui-panel-title,.ui-dialog-title'].join();

const DIALOG = 'dialog,[role$=dialog],[aria-modal=true]';
const ASIDE = 'nav,footer,aside,[role=navigation],[role=contentinfo],[role=complementary],[role=banner],body>header';

/**
 * Drawn headings, most specific first: those of an open dialog, then the page's own by rank. Headings of menus,
 * page heads and feet are left out. Does not depend on the focus, so what follows from it holds still.
 */
export function headingsOf(document: Document, budget: Budget): string[] {
  const ranked: { rank: number; text: string }[] = [];
  textsOf(document, HEADINGS, budget, LIMITS.headings * 2, (heading, left) => {
    if (heading.closest(ASIDE)) return '';
    const text = textOf(heading, left);
    const level = Number(attribute(heading, 'aria-level') || heading.localName.replace(/^h(\d)$|.*/, '$1')) || 3;
    if (text) ranked.push({ rank: heading.closest(DIALOG) ? 0 : level, text });
    return text;
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return [...new Set(ranked.map(({ text }) => text))].slice(0, LIMITS.headings);
}
