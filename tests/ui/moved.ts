/** What a person may be reading, and what of it moved. */

const READ = '.panel :is(h1, h2, h3, p, li, a, button, summary, span, small, textarea, input)';
/** CSS pixels that are no movement. */
const STILL = 1;

/** Where everything stands that is in sight outside of `changes`. */
export function standing(changes: string): ReadonlyMap<HTMLElement, DOMRect> {
  const read = [...document.querySelectorAll<HTMLElement>(READ)].filter((each) => isInSight(each) && !each.closest(changes));
  return new Map(read.map((each) => [each, each.getBoundingClientRect()]));
}

/** What stands elsewhere than before, or is gone. */
export function moved(before: ReadonlyMap<HTMLElement, DOMRect>): string[] {
  return [...before].flatMap(([each, { left, top }]) => {
    const now = each.getBoundingClientRect();
    const far = Math.max(Math.abs(now.left - left), Math.abs(now.top - top));
    const name = `${each.localName}.${each.className} « ${each.textContent?.trim().slice(0, 40)} »`;
    if (!each.isConnected || !each.checkVisibility()) return [`${name} is gone`];
    return far > STILL ? [`${name} moved by ${Math.round(far)}`] : [];
  });
}

/** Watches what the browser itself calls a layout shift; `end` names what was moved outside of `changes`. */
export function shifts(changes: string): { end(): string[] } {
  const found: PerformanceEntry[] = [];
  const watch = new PerformanceObserver((list) => found.push(...list.getEntries()));
  watch.observe({ type: 'layout-shift' });
  return {
    end() {
      found.push(...watch.takeRecords());
      watch.disconnect();
      return found
        .flatMap(sourcesOf)
        .filter((each) => !each.closest(changes))
        .map((each) => each.outerHTML.slice(0, 80));
    },
  };
}

function sourcesOf(entry: PerformanceEntry): Element[] {
  const { sources } = entry as PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };
  return sources.flatMap(({ node }) => (node instanceof Element ? [node] : (node?.parentElement ?? [])));
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return (
    element.checkVisibility({ opacityProperty: true }) && !element.closest('.sr') && width > 1 && bottom > 0 && top < innerHeight
  );
}
