/** What may move the sidebar: the window that changes, paper, full screen, and whatever the page opens, closes or focuses. */

export interface WindowHearer {
  /** The window is another: stand anew. */
  place(): void;
  /** Before `place`, by the browser alone: whether it is about to print. */
  print(isPrinting: boolean): void;
  /** After the browser has scrolled to what got the focus, and once however many events a page sends. */
  look(): void;
}

/** @returns what to call with an event heard elsewhere: the page is looked at soon */
export function hearWindow(document: Document, signal: AbortSignal, hearer: WindowHearer): (event: Event) => void {
  const view = document.defaultView as Window;
  let looking = 0;
  const lookSoon = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    view.cancelAnimationFrame(looking);
    looking = view.requestAnimationFrame(() => hearer.look());
  };
  signal.addEventListener('abort', () => view.cancelAnimationFrame(looking));
  const place = () => hearer.place();
  view.addEventListener('resize', place, { signal });
  document.addEventListener('fullscreenchange', place, { signal });
  for (const type of ['beforeprint', 'afterprint']) {
    const print = ({ isTrusted }: Event) => {
      if (isTrusted) hearer.print(type === 'beforeprint');
      hearer.place();
    };
    view.addEventListener(type, print, { signal });
  }
  // A dialog of the page that opens or closes says so to itself alone.
  for (const type of ['focusin', 'toggle', 'close', 'click']) {
    document.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  }
  return lookSoon;
}
