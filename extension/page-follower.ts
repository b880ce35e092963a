/** Follows one document through focus and navigation, and reports what `readPage` says of it when that changes. */
import { type PageContext, readPage } from '../src/page';
import type { PortalRules } from '../src/portal';
import { HOST_TAG } from './in-page/shared';

/** Our bounds on work in a foreign page. */
export const FOLLOW = {
  /** Milliseconds a field must keep the focus before it counts: tabbing through a form brings nothing up. */
  dwell: 500,
  /** Milliseconds of quiet after a click, a submit or a route change before the page is read again. */
  settle: 250,
  /** Milliseconds between two looks at address, title and main heading, only while the tab is visible. */
  look: 1000,
} as const;

const CONTROLS =
  'input, select, textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="searchbox"], [role="listbox"], [role="spinbutton"], [role="checkbox"], [role="radio"], [role="switch"]';

export interface PageFollower {
  /** Reads the page now, or null when its address is no portal's. */
  read(): PageContext | null;
  /** Gives the focus back to the control that had it, or to the page. */
  focusPage(): void;
}

/**
 * Reports once at the start and then at each change; null when the address leaves every portal.
 * Stops for good when `signal` aborts.
 */
export function followPage(
  document: Document,
  portalAt: (url: string) => PortalRules | null,
  signal: AbortSignal,
  report: (page: PageContext | null) => void,
): PageFollower {
  const view = document.defaultView as Window & { navigation?: EventTarget };
  let field: Element | null = null;
  let focusedLast: Element | null = null;
  let reported: string | null = null;
  let looked = '';
  let dwelling = 0;
  let settling = 0;

  const read = () => {
    const portal = portalAt(view.location.href);
    return portal && readPage(document, view.location.href, portal, field?.isConnected ? field : null);
  };
  const tell = () => {
    if (signal.aborted) return;
    const page = read();
    const said = JSON.stringify(page);
    if (said === reported) return;
    reported = said;
    report(page);
  };
  const settle = () => {
    view.clearTimeout(settling);
    settling = view.setTimeout(tell, FOLLOW.settle);
  };
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    const seen = glance(document);
    if (seen === looked) return;
    looked = seen;
    if (field && !field.isConnected) field = null;
    settle();
  };

  const on = (target: EventTarget, types: readonly string[], listener: (event: Event) => void) => {
    for (const type of types) target.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  on(document, ['focusin'], (event) => {
    const focused = event.composedPath()[0];
    if (!(focused instanceof Element) || focused.localName === HOST_TAG || !focused.matches(CONTROLS)) return;
    focusedLast = focused;
    view.clearTimeout(dwelling);
    dwelling = view.setTimeout(() => {
      if (!focused.isConnected || !hasFocus(focused)) return;
      field = focused;
      tell();
    }, FOLLOW.dwell);
  });
  on(document, ['click', 'submit'], settle);
  on(view, ['popstate', 'hashchange', 'pageshow'], settle);
  if (view.navigation) on(view.navigation, ['navigatesuccess'], settle);
  on(document, ['visibilitychange'], look);
  const timer = view.setInterval(look, FOLLOW.look);
  signal.addEventListener('abort', () => {
    for (const id of [timer, settling, dwelling]) view.clearTimeout(id);
  });

  const active = deepActive(document);
  if (active?.matches(CONTROLS)) field = focusedLast = active;
  looked = glance(document);
  tell();

  return {
    read,
    focusPage() {
      if (focusedLast?.isConnected) (focusedLast as HTMLElement).focus({ preventScroll: true });
      else (document.activeElement as HTMLElement | null)?.blur();
    },
  };
}

/** A cheap sign of change: address, title, main heading and current step. */
function glance(document: Document): string {
  const heading = document.querySelector('h1')?.textContent?.slice(0, 200) ?? '';
  const step = document.querySelector('[aria-current="step"], .fr-stepper__title')?.textContent?.slice(0, 200) ?? '';
  return [document.location.href, document.title.slice(0, 200), heading, step].join('\n');
}

function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
