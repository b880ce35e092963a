/** Names that users gave, where a portal puts them into its titles: cut from all that is read of the page. */

import type { PortalRules } from '../portal/portal';
import { pathWords } from './path';

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

/** A number, a UUID or the like in an address: the page is about one thing, which somebody may have named. */
const RECORD = /[/=](\d+|[\da-f-]{8,})\b/i;

/**
 * The title of a page about one thing, without the parts that hold a word neither the portal's data nor the address knows:
 * the name of that thing may be among them. Words of three letters at most join others. Where nothing else is left the last
 * part stays, in which sites name themselves. For portals whose data do not say which parts are their own.
 */
export function cutUnknown(title: string, url: string, { id, screens }: PortalRules): string {
  if (!RECORD.test(url)) return title;
  const known = fold(`${id} ${pathWords(url)} ${screens.map(({ words }) => words)}`);
  const parts = title.split(SEPARATOR);
  // Without its last letter a plural is known by its singular.
  const hasName = (part: string) =>
    fold(part)
      .match(/[a-z]{4,}/g)
      ?.some((word) => !known.includes(word.slice(0, -1)));
  return parts.filter((part) => !hasName(part)).join(' - ') || (parts.pop() as string);
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
