/** What an editor shows of having taken something, without looking at what it holds. */

/** Watches an element from its creation until `end`. */
export class Watch {
  #heard = false;
  #told = () => {};
  readonly #ended = new AbortController();
  readonly #moves = new MutationObserver(() => this.#tell());

  constructor(editor: Element) {
    editor.addEventListener('input', () => this.#tell(), { capture: true, signal: this.#ended.signal });
    this.#moves.observe(editor, { childList: true, characterData: true, subtree: true });
  }

  /** Does something to the editor. True when it said so by an `input` event, or by a change of its own nodes, before that was done. */
  during(act: () => void): boolean {
    this.#heard = false;
    this.#moves.takeRecords();
    act();
    return this.#heard || this.#moves.takeRecords().length > 0;
  }

  /** Resolves to true with the next `input` event or change of nodes, also one of just before; to false when none comes in time. */
  next(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      this.#told = () => resolve(true);
      if (this.#heard) resolve(true);
      else setTimeout(resolve, milliseconds, false);
    });
  }

  end(): void {
    this.#ended.abort();
    this.#moves.disconnect();
  }

  #tell(): void {
    this.#heard = true;
    this.#told();
  }
}
