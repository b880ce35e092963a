/**
 * Where a reply would go, shown before it is written from inside the page: the field is outlined, and nothing may move or
 * come to lie above our frame for a moment. What lies above without taking the mouse is made to take it meanwhile
 * (`page-css.ts` of the background), so that a press on it never reaches us.
 */
import type { Drawn } from '../in-page/drawn';

/** Milliseconds in which nothing moves before a press counts, and after which nobody comes any more. */
const AIM = { steady: 400, longest: 20_000 } as const;

/** `moved`: too early, or something moved just now. `covered`: something of the page lies above us. */
export type AimState = 'ready' | 'moved' | 'covered' | 'gone';

/** Points of our frame that are tried, as shares of its width and height. */
const ACROSS = [0.02, 0.25, 0.5, 0.75, 0.98];
const DOWN = [0.02, 0.2, 0.4, 0.6, 0.8, 0.9, 0.97];

export class Aim {
  readonly #drawn: Drawn;
  readonly #element: Element;
  readonly #outline: HTMLElement;
  readonly #ended: () => void;
  readonly #started = performance.now();
  #since = performance.now();
  #stood = '';
  #covered = false;
  #timer = 0;

  /** @param element what is outlined: the field, or the frame it is in @param ended runs once, however it ends */
  constructor(drawn: Drawn, element: Element, ended: () => void) {
    this.#drawn = drawn;
    this.#element = element;
    this.#ended = ended;
    this.#outline = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.#outline.className = 'aim';
    drawn.all.append(this.#outline);
    // Whatever came into the top layer before now lies below us.
    try {
      drawn.element.hidePopover();
      drawn.element.showPopover();
    } catch {
      // A document without a top layer has nothing there either.
    }
    this.#look();
  }

  /** What a press now would meet. */
  state(): AimState {
    if (this.#timer === 0) return 'gone';
    this.#watch();
    if (this.#covered) return 'covered';
    return performance.now() - this.#since >= AIM.steady ? 'ready' : 'moved';
  }

  end(): void {
    if (this.#timer === 0) return;
    cancelAnimationFrame(this.#timer);
    this.#timer = 0;
    this.#outline.remove();
    this.#ended();
  }

  #look(): void {
    this.#timer = requestAnimationFrame(() => this.#look());
    this.#watch();
    const isLate = performance.now() - this.#started > AIM.longest;
    if (isLate || !this.#element.isConnected || !this.#frame) this.end();
  }

  get #frame(): Element | null {
    return this.#drawn.all.querySelector('iframe');
  }

  #watch(): void {
    const frame = this.#frame?.getBoundingClientRect();
    if (!frame) return;
    const field = rectInPage(this.#element);
    const { style } = this.#outline;
    for (const side of ['left', 'top', 'width', 'height'] as const) style[side] = `${field[side]}px`;
    const covered = ACROSS.some((x) =>
      DOWN.some(
        (y) => document.elementFromPoint(frame.left + frame.width * x, frame.top + frame.height * y) !== this.#drawn.element,
      ),
    );
    const stands = JSON.stringify([frame, field, covered]);
    if (stands !== this.#stood) this.#since = performance.now();
    this.#stood = stands;
    this.#covered = covered || document.documentElement.matches(':active-view-transition');
  }
}

/** Where it stands in the page, out of frames of the same origin. */
function rectInPage(element: Element): DOMRect {
  const rect = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame || element.ownerDocument === document) return rect;
  const around = rectInPage(frame);
  return new DOMRect(
    around.left + frame.clientLeft + rect.left,
    around.top + frame.clientTop + rect.top,
    rect.width,
    rect.height,
  );
}
