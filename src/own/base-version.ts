/**
 * Whether a file of newer answers was packed beside an older version of Repère than the one that runs, which then ships with
 * all of it and more. The days of both would not tell: what ships was read, reworded and packed on days of its own.
 */
export function isBehind(beside: string, running: string): boolean {
  const [mine, theirs] = [beside, running].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const difference = (mine[at] ?? 0) - (theirs[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
