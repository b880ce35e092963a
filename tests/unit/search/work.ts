/** How much work a question makes, counted where all text passes: a count is the same on every machine, a clock is not. */

/** Characters folded while `act` runs, and what it returned. Each folding normalises twice. */
export function counting<Result>(act: () => Result): { readonly folded: number; readonly result: Result } {
  const { normalize } = String.prototype;
  let folded = 0;
  String.prototype.normalize = function (this: string, form?: string) {
    folded += this.length;
    return normalize.call(this, form);
  };
  try {
    const result = act();
    return { folded, result };
  } finally {
    String.prototype.normalize = normalize;
  }
}
