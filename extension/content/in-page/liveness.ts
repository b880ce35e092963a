/** Whether a person can reach us in the page; the toolbar says so when not. */
import { callBackground } from '../../messaging/calls';
import type { Host } from './host';

export class Liveness {
  readonly #host: Host;
  readonly #failed: (error: unknown) => void;
  readonly #back: () => void;
  /** Looks in a row at which nothing of ours could be reached. */
  #missed = 0;
  #isBlocked = false;
  #isUnseen = false;

  /** @param back hears that we can be reached again */
  constructor(host: Host, failed: (error: unknown) => void, back: () => void) {
    this.#host = host;
    this.#failed = failed;
    this.#back = back;
  }

  /** The page took us out once too often: nothing of ours is in it any more. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  get isHindered(): boolean {
    return this.#isBlocked || this.#missed > 1;
  }

  /** Nothing can be seen of it either, by a style in the user's name, which reaches into every root: no room is kept for it. */
  get isUnseen(): boolean {
    return this.#isUnseen;
  }

  /** Once a second. Said when nothing was reached twice in a row. @param part what a person would press @returns whether `isUnseen` is another */
  look(part: Element): boolean {
    if (this.#isBlocked || this.#host.all.hidden || !this.#host.element.isConnected) return false;
    const { isHindered: was, isUnseen: wasUnseen } = this;
    this.#missed = this.#host.isReached(part) ? 0 : this.#missed + 1;
    this.#isUnseen = this.isHindered && !part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (was && !this.isHindered) this.#back();
    if (!was && this.isHindered) {
      for (const animation of this.#host.element.getAnimations()) animation.cancel();
      this.sayHindered();
    }
    return this.#isUnseen !== wasUnseen;
  }

  block(): void {
    this.#isBlocked = true;
    this.#host.element.remove();
    this.sayHindered();
  }

  sayHindered(): void {
    callBackground('blockedByPage').catch(this.#failed);
  }
}
