/** What a person gets to see: controls that come into sight once they have the focus, and how much of a part is in sight at once. */

const CONTROLS = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

/** Controls that stay out of sight, or under something, though they have the focus (WCAG 2.4.7, 2.4.11). */
export function covered(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)]
    .filter((control) => control.checkVisibility())
    .filter((control) => {
      control.focus();
      // With the focus it brings the line of its caret into sight, not all of itself.
      if (control.localName === 'textarea') control.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const sight = sightAround(control);
      // What is higher than what it scrolls in fills it.
      const fits = bottom - top <= sight.bottom - sight.top;
      const cut = fits && (top < sight.top - 0.5 || bottom > sight.bottom + 0.5);
      const middle = (Math.max(top, sight.top) + Math.min(bottom, sight.bottom)) / 2;
      const seen = document.elementFromPoint((left + right) / 2, middle);
      // The middle of a link of two lines may be its paragraph's.
      return cut || !seen || !(control.contains(seen) || seen.contains(control));
    })
    .map(({ localName, className, textContent }) => `${localName}.${className} ${textContent?.trim().slice(0, 30)}`);
}

/** CSS pixels of the part's height in sight at once, scrolled to its start. */
export function inSight(selector: string): number {
  const part = document.querySelector(selector) as HTMLElement;
  part.scrollIntoView({ block: 'start' });
  const { top, bottom } = part.getBoundingClientRect();
  const sight = sightAround(part);
  return Math.min(bottom, sight.bottom) - Math.max(top, sight.top);
}

/** What the window, and everything that scrolls or cuts on the way, shows of the place an element is in. */
function sightAround(element: HTMLElement): { readonly top: number; readonly bottom: number } {
  let [top, bottom] = [0, innerHeight];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { top, bottom };
}
