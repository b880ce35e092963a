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

  /** Once a second. Said when nothing was reached twice in a row. @param part what a person would press */
  look(part: Element): void {
    if (this.#isBlocked || this.#host.all.hidden || !this.#host.element.isConnected) return;
    const was = this.isHindered;
    this.#missed = this.#host.isReached(part) ? 0 : this.#missed + 1;
    if (this.isHindered === was) return;
    if (was) {
      this.#back();
      return;
    }
    for (const animation of this.#host.element.getAnimations()) animation.cancel();
    this.sayHindered();
  }

  /** Nothing can be seen of this part of us either: hidden by a style in the user's name, which reaches into every root. */
  isUnseen(part: Element): boolean {
    return this.isHindered && !part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
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
