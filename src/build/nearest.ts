/**
 * The known word a person most likely meant, or undefined when none is near.
 * @param known in order of preference when two are equally near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const one of known) {
    const distance = one.startsWith(`${word}-`) ? 1 : edits(word.toLowerCase(), one.toLowerCase());
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  return best;
}

/** « igc-sante » when it is near, else every known word: the end of a phrase that follows « Write ». */
export function oneOf(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `"${near}", or another of: ${known.join(', ')}`;
  return known.length === 0 ? 'nothing here' : `one of: ${known.join(', ')}`;
}

/** Insertions, deletions, replacements and swaps of neighbours from one word to the other. */
function edits(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const above = rows[i - 1] as number[];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1),
        swapped ? ((rows[i - 2] as number[])[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return (rows[from.length] as number[])[to.length] as number;
}
