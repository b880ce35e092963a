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

  /** The page does not give way: from now on over it. */
  overlay(): void {
    this.#layout = { ...this.#layout, place: 'overlay' };
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
