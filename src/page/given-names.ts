/** Names that users gave, where a portal puts them into its titles: cut from all that is read of the page. */

const SEPARATOR = /\s+[-–—|]\s+/;

/** Letters of the shortest name that is looked for elsewhere. */
const SHORTEST = 4;

/** A title without the names in it, and these names. `own` are the parts that are the portal's. */
export function cutNames(title: string, own: readonly string[] | undefined): { title: string; names: readonly string[] } {
  if (!own) return { title, names: [] };
  const known = new Set(own.map(fold));
  const parts = title.split(SEPARATOR);
  return {
    title: parts.filter((part) => known.has(fold(part))).join(' - '),
    names: parts.filter((part) => !known.has(fold(part)) && part.length >= SHORTEST),
  };
}

/** True for a text that repeats one of the names. */
export function repeats(text: string, names: readonly string[]): boolean {
  const folded = fold(text);
  return names.some((name) => folded.includes(fold(name)));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
