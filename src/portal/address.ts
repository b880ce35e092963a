/** Addresses as portals are matched with them: host, and decoded segments of the path. */

/** Longer addresses are cut before matching; no known path comes near it. */
const LONGEST_PATH = 1000;

export interface Address {
  readonly host: string;
  readonly segments: readonly string[];
}

/** The host, with its port where it has one, and the path of an https address; null for any other, and for one with credentials. Never throws. */
export function parseAddress(url: string): Address | null {
  try {
    const { protocol, host, username, password, pathname } = new URL(url);
    if (protocol !== 'https:' || username || password) return null;
    return { host, segments: segmentsOf(pathname.slice(0, LONGEST_PATH)) };
  } catch {
    return null;
  }
}

/**
 * Decoded segments of a path. Decoded after the cut, so that `%2F` never makes a segment and `%69g` is no way round
 * `except`.
 */
export function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter(Boolean)
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}

/** Length of the longest prefix that matches, 0 for none; a `//host` prefix counts its host. */
export function longestPrefix(prefixes: readonly string[], { host, segments }: Address): number {
  const lengths = prefixes.map((prefix) => {
    const seen = prefix.startsWith('//') ? [host, ...segments] : segments;
    return segmentsOf(prefix).every((pattern, i) => fits(pattern, seen[i])) ? prefix.length : 0;
  });
  return Math.max(0, ...lengths);
}

// Pieces between stars, found from left to right: linear, whatever the address.
function fits(pattern: string, segment = ''): boolean {
  if (pattern === '#') return /^\d+$/.test(segment);
  const [start = '', ...pieces] = pattern.split('*');
  const end = pieces.pop();
  if (end === undefined) return segment === start;
  let rest = segment.startsWith(start) ? segment.slice(start.length) : null;
  for (const piece of pieces) {
    const at = rest?.indexOf(piece) ?? -1;
    rest = at < 0 ? null : (rest as string).slice(at + piece.length);
  }
  return segment !== '' && rest !== null && rest.endsWith(end);
}
