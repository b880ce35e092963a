/** Follows one document through focus and navigation, and reports what is read of it when that changes. */

import type { FieldContext, PageContext } from '../../src/page/context';
import { isField } from '../../src/page/controls';
import { isEditorFrame } from '../../src/page/editor';
import { deepActive, isElsewhere, onFocus } from '../../src/page/focus';
import type { Surroundings } from '../../src/page/read-page';
import { unclobbered } from '../../src/page/unclobbered';
import type { findPortal } from '../../src/portal/find-portal';
import { isHost } from './in-page/host-mark';
import type { Reader } from './read/shared';

/** Our bounds on work in a foreign page. What one reading may cost is bounded by `LIMITS` of `src/page/read-page`. */
export const FOLLOW = {
  /** Milliseconds a field must keep the focus before it counts: tabbing through a form brings nothing up. */
  dwell: 500,
  /** Milliseconds of quiet after a click, a submit or a route change: of three quick navigations only the last is read. */
  settle: 250,
  /** Milliseconds after which a page that never comes to rest is read all the same. */
  longest: 2000,
  /** Milliseconds between two looks at a few telling places, while the tab is visible: no observer of the whole page. */
  look: 1000,
  /** Milliseconds after a person's press in which the focus moves because of it: not because a script of the page moved it. */
  hand: 1000,
  /** Controls and frames remembered in the order they had the focus: an editor, and the boxes ticked after it. */
  touched: 5,
} as const;

export interface PageFollower {
  /** Reads the page now, once what reads is there; null when the page is no portal's, or nothing can be read. */
  read(): Promise<PageContext | null>;
  /** A field of a frame inside has the focus; null when it has no longer. */
  takeFrameField(field: FieldContext | null): void;
  /** Gives the focus back to the control that had it last, where it still takes it. */
  focusPage(): void;
  /** Remembers the frame that has the focus, before it loses it to us. */
  touchFrame(): void;
  /** The controls and frames that a person brought the focus to, the last one first. Some may have left the page. */
  touched(): readonly Element[];
}

/**
 * Reports once at the start and then at each change; null when the page is no portal's, or no longer. Nothing is read
 * before the address is a portal's, nor while the tab is hidden: what changed meanwhile is reported when it is seen
 * again. Stops for good when `signal` aborts.
 * @param bring brings what reads, when it is first needed; it says itself why it could not, and is asked again at the next change
 */
export function followPage(
  document: Document,
  portalAt: (url: string) => ReturnType<typeof findPortal>,
  bring: () => Promise<Reader | null>,
  signal: AbortSignal,
  report: (page: PageContext | null) => void,
): PageFollower {
  const view = unclobbered(document, 'defaultView') as Window & { navigation?: EventTarget };
  let field: Element | null = null;
  let frameField: FieldContext | null = null;
  /** The frame that told of its field. */
  let framed: Element | null = null;
  let touched: readonly Element[] = [];
  let around: Surroundings | null = null;
  let aroundAt = '';
  let reported: string | undefined;
  let looked: string | null = null;
  let dwelling = 0;
  let settling = 0;
  let unsettledSince = 0;
  /** When a person last pressed something in the page. */
  let hand = Number.NEGATIVE_INFINITY;
  let reader: Reader | null = null;
  let coming: Promise<void> | null = null;

  const touch = (element: Element | null) => {
    if (!element || element === touched[0]) return;
    // A script of the page may move the focus anywhere; of a frame inside, nothing is heard.
    if (!isFrame(element) && performance.now() - hand > FOLLOW.hand) return;
    touched = [element, ...touched.filter((one) => one !== element && one.isConnected)].slice(0, FOLLOW.touched);
  };
  const fetched = async () => {
    reader = await bring();
    coming = null;
    if (reader && field) reader.see(field);
  };
  /** Once at a time, whoever asks. */
  const ready = () => {
    coming ??= fetched();
    return coming;
  };
  const read = (known: Surroundings | null = null): PageContext | null => {
    const url = view.location.href;
    const at = portalAt(url);
    if (!at || !reader) return null;
    around = known && aroundAt === url ? known : reader.readSurroundings(document, url, at.portal);
    aroundAt = url;
    if (!around) return null;
    return {
      ...around,
      field:
        (!at.place.titlesOnly && frameField) || reader.readFocused(document, url, at.portal, field?.isConnected ? field : null),
    };
  };
  /** A cheap sign of change. Of a page that is no portal's, its address alone is looked at. */
  const sign = () => {
    const url = view.location.href;
    return reader && portalAt(url) ? reader.glance(document) : url;
  };
  const first = () => {
    if (!reader) return;
    looked = sign();
    tell();
  };
  const tell = (known: Surroundings | null = null) => {
    if (signal.aborted) return;
    view.clearTimeout(settling);
    unsettledSince = 0;
    if (unclobbered(document, 'visibilityState') !== 'visible') {
      looked = null;
      return;
    }
    if (!reader && portalAt(view.location.href)) {
      if (!coming) void ready().then(first);
      return;
    }
    const page = read(known);
    const said = JSON.stringify(page);
    if (said === reported) return;
    reported = said;
    report(page);
  };
  const settle = () => {
    const now = performance.now();
    unsettledSince ||= now;
    view.clearTimeout(settling);
    settling = view.setTimeout(() => tell(), Math.min(FOLLOW.settle, Math.max(0, unsettledSince + FOLLOW.longest - now)));
  };
  const claim = (now: Element | null) => {
    field = now;
    frameField = framed = null;
    tell(around); // what is around was read before: the answer must not wait for a long form
    if (now) settle(); // and again at rest, for what leaving the last field may have brought
  };
  /** What had the focus last, whoever brought it there: where a person goes back to. */
  let had: Element | null = null;
  /** The frame that has the focus, as last heard. */
  let frame: Element | null = null;
  const enter = (focused: Element) => {
    frame = isFrame(focused) ? focused : null;
    if (isHost(focused)) return;
    const isRead = isField(focused) || isEditorFrame(focused);
    if (isRead) reader?.see(focused);
    if (isRead || frame) {
      had = focused;
      touch(focused);
    }
    view.clearTimeout(dwelling);
    const counts = () => {
      if (!focused.isConnected || !hasFocus(focused)) return;
      const last = framed ?? field;
      if (isRead) claim(focused);
      else if (last && last !== focused && isElsewhere(focused, last)) claim(null);
    };
    // A frame of ours tells its field itself, once it counts there.
    dwelling = view.setTimeout(counts, isRead || !frame ? FOLLOW.dwell : FOLLOW.dwell + FOLLOW.settle);
  };
  // Nothing is heard of a frame that gets the focus from another one: our own, say.
  const touchFrame = () => {
    const active = deepActive(document);
    if (active !== frame && isFrame(active)) enter(active);
    else if (!isFrame(active)) frame = null;
  };
  const look = () => {
    if (unclobbered(document, 'visibilityState') !== 'visible') return;
    touchFrame();
    const seen = sign();
    if (seen === looked) return;
    looked = seen;
    if (field && !field.isConnected) field = null;
    if (!isFrame(deepActive(document))) frameField = framed = null;
    settle();
  };

  const on = (target: EventTarget, types: readonly string[], listener: (event: Event) => void) => {
    for (const type of types) target.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  onFocus(document, signal, enter);
  on(view, ['pointerdown', 'keydown'], ({ isTrusted }) => {
    if (!isTrusted) return;
    hand = performance.now();
    const active = deepActive(document);
    if (active && (isField(active) || isEditorFrame(active))) touch(active);
  });
  on(document, ['click', 'submit'], settle);
  on(view, ['popstate', 'hashchange'], settle);
  on(view, ['pageshow'], (event) => {
    // Back from the back-forward cache: the background may have heard of other pages since.
    if ((event as PageTransitionEvent).persisted) reported = undefined;
    settle();
  });
  if (view.navigation) on(view.navigation, ['currententrychange', 'navigatesuccess'], settle);
  on(document, ['visibilitychange'], look);
  // Firefox moves the focus only after this event.
  on(view, ['blur'], () => void view.setTimeout(touchFrame));
  const timer = view.setInterval(look, FOLLOW.look);
  signal.addEventListener('abort', () => {
    for (const id of [timer, settling, dwelling]) view.clearTimeout(id);
  });

  const active = deepActive(document);
  if (active && (isField(active) || isEditorFrame(active))) {
    field = active;
    touch(active);
  }
  looked = sign();
  tell();

  return {
    async read() {
      if (!reader && portalAt(view.location.href)) await ready();
      return read();
    },
    takeFrameField(taken) {
      const frame = deepActive(document);
      // The focus may have moved on while the frame was telling.
      if (taken && !isFrame(frame)) return;
      frameField = taken;
      framed = taken && frame;
      if (taken) {
        field = null;
        touch(frame);
      }
      tell();
    },
    focusPage() {
      ([had, field, ...touched].find((one) => one?.isConnected) as HTMLElement | undefined)?.focus({ preventScroll: true });
    },
    touchFrame,
    touched: () => touched,
  };
}

function isFrame(element: Element | null): element is Element {
  return /^i?frame$/.test(element?.localName ?? '');
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
