/** What can be measured of a drawn page: things that stick out, things too small to press. */

/** Elements whose right edge lies outside `root`, unless something on the way cuts them off on purpose (an ellipsis). */
export function outside(root: HTMLElement): string[] {
  const { left, right } = root.getBoundingClientRect();
  return drawn(root, '*')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > right + 0.5 || box.left < left - 0.5 || scrollsSideways(element);
    })
    .filter((element) => !cutBelow(element, root))
    .map(named);
}

/** Links, buttons and fields under `least` CSS pixels (WCAG 2.5.8); links within a sentence are exempt there too. */
export function small(root: HTMLElement, least: number): string[] {
  return drawn(root, 'a[href], button, input, summary')
    .filter((element) => getComputedStyle(element).display !== 'inline' || element.closest('.sugg-q'))
    .filter((element) => {
      // The whole row opens an answer: its link is stretched over it.
      const { width, height } = (element.closest('.sugg-q')?.closest('.sugg') ?? element).getBoundingClientRect();
      return Math.min(width, height) < least;
    })
    .map(named);
}

function drawn(root: HTMLElement, selector: string): HTMLElement[] {
  const isForEars = whatIsForEars();
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility() && width > 1 && height > 1 && !element.closest('svg') && !isForEars(element);
  });
}

/** Tells what is kept out of sight, for who listens, as the page stands now: each element is looked at once. */
export function whatIsForEars(): (element: HTMLElement | null) => boolean {
  const known = new Map<HTMLElement, boolean>();
  const isForEars = (element: HTMLElement | null): boolean => {
    if (!element) return false;
    const found = known.get(element) ?? (getComputedStyle(element).clipPath === 'inset(50%)' || isForEars(element.parentElement));
    known.set(element, found);
    return found;
  };
  return isForEars;
}

function scrollsSideways(element: HTMLElement): boolean {
  return element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX);
}

function cutBelow(element: HTMLElement, root: HTMLElement): boolean {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    if (getComputedStyle(at).textOverflow === 'ellipsis') return true;
  }
  return false;
}

function named(element: HTMLElement): string {
  const { width, height } = element.getBoundingClientRect();
  const text = element.textContent?.trim().slice(0, 30) ?? '';
  return `${element.localName}.${element.className} ${Math.round(width)}×${Math.round(height)} ${text}`;
}
