/** What the user wants on this portal, and what was learnt in this document of how far it can be had. */
import { DEFAULT_LAYOUT, type Layout, type Side } from '../../../src/stored/layout';
import { focusedBox } from './focused-box';
import { decidePlacement, type Placement } from './placement';
import { viewport } from './viewport';

export class Wish {
  #layout: Layout = DEFAULT_LAYOUT;
  /** Side where it stands over the page: it changes sides only for the focused control. */
  #over: Side | null = null;
  /** In this document a control stays under us even when room is made. */
  #isStubborn = false;

  /** It was learnt that the portal's pages do not give way, and this one is asked once more. */
  #isTrial = false;

  get layout(): Layout {
    return this.#layout;
  }

  set(layout: Layout): void {
    if (layout.place !== this.#layout.place || layout.side !== this.#layout.side) {
      this.#isStubborn = false;
      this.#over = null;
    }
    this.#layout = layout;
  }

  /** A person asked for it: one page of a portal says little of the others. */
  tryAgain(): void {
    this.#isTrial ||= this.#layout.place === 'overlay';
    this.#layout = { ...this.#layout, place: 'auto' };
  }

  /** The page gives way, or does not and has it over it from now on. True when that is news of the portal. */
  learn({ contentType, body }: Document, givesWay: boolean): boolean {
    const isNews = !givesWay || this.#isTrial;
    this.#isTrial = false;
    if (!givesWay) this.#layout = { ...this.#layout, place: 'overlay' };
    // A frameset, or a file the browser shows, says nothing of a portal's pages.
    return isNews && /html/.test(contentType) && body?.localName === 'body';
  }

  /** @param leaving the focus is about to leave the page for the sidebar @param pushed room is made now */
  decide(document: Document, leaving: boolean, pushed: boolean): Placement {
    return decidePlacement({
      window: viewport(document),
      wish: this.#isStubborn ? { ...this.#layout, place: 'overlay' } : this.#layout,
      over: this.#over,
      focused: leaving ? null : focusedBox(document),
      pushed,
    });
  }

  /** It stands there now; null: nowhere. */
  stands(placement: Placement | null, pushed: boolean): void {
    if (placement?.why === 'field' && pushed) this.#isStubborn = true;
    this.#over = placement?.how === 'overlay' ? placement.side : null;
  }
}
