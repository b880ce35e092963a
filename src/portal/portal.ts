/**
 * Portals: what `data/portals.json` says of them, and the only matching of addresses.
 * Pure: addresses and page words are arguments, so the same code runs in a tab, a worker and a terminal.
 */

import type { FacetValues } from '../answer/answer';
import type { AlertCondition } from './alerts';

/** What recognising a portal takes; the part of the data that ships inside the content script. */
export interface PortalRules {
  readonly id: string;
  readonly places: readonly PortalLocation[];
  readonly screens: readonly ScreenRules[];
}

/** A portal we know: hosts and paths that recognise it, its screens, and what we say on it. */
export interface Portal extends PortalRules {
  /** Name shown to users, e.g. « Convergence ». */
  readonly name: string;
  /** Few words under the name in the list of portals, e.g. « candidatures et preuves ». */
  readonly about: string;
  readonly screens: readonly Screen[];
  /** Ids of answers that lead on every page of the portal. */
  readonly pinned: readonly string[];
  /** Filters proposed on the portal. They hide no answer its users need: see `facetsOfPage`. */
  readonly facets?: FacetValues;
  readonly alerts: readonly PortalAlert[];
  readonly contacts: readonly Contact[];
  /** Address of the official questions and answers, on the portal that has them. */
  readonly faq?: string;
  /** Pages that must be recognised as this portal and as no other. */
  readonly examples: readonly string[];
}

/** One https host, with path prefixes. The longest matching prefix over all portals wins. */
export interface PortalLocation {
  readonly host: string;
  /**
   * Path prefixes that belong, cut at `/`: `/ens` holds `/ens/offre`, not `/ensemble`. `*` stands for any
   * characters but `/`, so a prefix that ends with `*` goes on to the next `/`. Default: `["/"]`.
   */
  readonly paths?: readonly string[];
  /** Path prefixes that do not belong. */
  readonly except?: readonly string[];
  /** A sign-in screen: only its address, title and headings are read, never a field or a message. */
  readonly titlesOnly?: boolean;
}

/** How a screen is told from the others of its portal; see `findScreen`. */
export interface ScreenRules {
  readonly id: string;
  /**
   * Path prefixes as in `Place`. `//host/path` looks at the host too, where the portal has several; `*` may stand for
   * a part of it, since the portal's hosts are exact.
   */
  readonly paths?: readonly string[];
  /** Words of the screen's title, headings or step; case, accents and a final s do not count. */
  readonly words?: readonly string[];
}

/** A screen: recognised when its path matches, or when enough of its words are in the title, headings or step. */
export interface Screen extends ScreenRules {
  readonly name: string;
  readonly pinned?: readonly string[];
  /** Filters proposed on the screen, in place of the portal's of the same name; an empty list takes one away. */
  readonly facets?: FacetValues;
}

/** A pinned warning, shown first and reducible. */
export interface PortalAlert {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly answer: string;
  readonly link?: { readonly label: string; readonly url: string };
  /** Conditions of which one must hold; absent: the whole portal. */
  readonly when?: readonly AlertCondition[];
}

export interface Contact {
  readonly label: string;
  /** `https:` page or `mailto:` address. */
  readonly url: string;
  readonly note?: string;
}

/** What a page says of itself, already cleaned and bounded. */
export interface ScreenSignals {
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly step?: string | null;
}

/** Longer addresses are cut before matching; no known path comes near it. */
const LONGEST_PATH = 1000;

/**
 * The portal an address belongs to, or null. The scheme is https, the host is exactly one of ours, with no port and
 * no credentials; of all matching path prefixes the longest decides. Never throws.
 */
export function findPortal<P extends PortalRules>(
  url: string,
  portals: readonly P[],
): { portal: P; place: PortalLocation } | null {
  const address = parse(url);
  let found: { portal: P; place: PortalLocation } | null = null;
  let best = 0;
  for (const portal of address ? portals : []) {
    for (const place of portal.places) {
      if (place.host !== address?.host) continue;
      const length = longest(place.paths ?? ['/'], address);
      if (length > best && !longest(place.except ?? [], address)) {
        best = length;
        found = { portal, place };
      }
    }
  }
  return found;
}

/**
 * The screen of a portal, or null when unsure. A path that only one screen claims tells by itself. Otherwise two of
 * path, title, headings and step must carry a screen's words (or one, beside a path claimed by several); the step
 * speaks louder than the headings, the headings than the title, and two equal screens are none.
 */
export function findScreen<S extends ScreenRules>(
  portal: { readonly screens: readonly S[] },
  url: string,
  page: ScreenSignals,
): S | null {
  const address = parse(url);
  if (!address) return null;
  const lengths = portal.screens.map((screen) => longest(screen.paths ?? [], address));
  const claim = Math.max(0, ...lengths);
  const claimants = portal.screens.filter((_, i) => claim && lengths[i] === claim);
  if (claimants.length === 1) return claimants[0] as S;
  const texts = [page.title ?? '', address.segments.join(' '), (page.headings ?? []).join(' | '), page.step ?? ''].map(fold);
  let found: S | null = null;
  let best = 0;
  for (const screen of claimants.length ? claimants : portal.screens) {
    const words = (screen.words ?? []).map(fold);
    let signals = claimants.length && 1;
    let weight = 0;
    for (const [i, text] of texts.entries()) {
      if (!words.some((word) => text.includes(word) || text.includes(`${word.trimEnd()}s `))) continue;
      signals++;
      weight += i + 1;
    }
    if (signals < 2 || weight < best) continue;
    found = weight > best ? screen : null;
    best = weight;
  }
  return found;
}

/**
 * Match patterns of the extension's manifest, sorted: each exact host whole, or only the paths we need of a host
 * that is shared with others (DataPass). `findPortal` decides again at run time.
 */
export function matchPatterns(portals: readonly PortalRules[]): string[] {
  const places = portals.flatMap((portal) => portal.places);
  const patterns = places.flatMap(({ host }) => {
    const paths = places.filter((place) => place.host === host).flatMap((place) => place.paths ?? ['/']);
    return paths.includes('/') ? [`https://${host}/*`] : paths.map((path) => `https://${host}${path.replace(/\**$/, '*')}`);
  });
  return [...new Set(patterns)].sort();
}

/** The portals without what only our own pages show: what the content script carries, as short as it can be. */
export function portalRules(portals: readonly Portal[]): PortalRules[] {
  return portals.map(({ id, places, screens }) => ({
    id,
    places,
    screens: screens.map(({ id, paths, words }) => ({ id, ...(paths && { paths }), ...(words && { words }) })),
  }));
}

interface Address {
  readonly host: string;
  readonly segments: readonly string[];
}

function parse(url: string): Address | null {
  try {
    const { protocol, hostname, port, username, password, pathname } = new URL(url);
    if (protocol !== 'https:' || port || username || password) return null;
    return { host: hostname, segments: segmentsOf(pathname.slice(0, LONGEST_PATH)) };
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
function longest(prefixes: readonly string[], { host, segments }: Address): number {
  const lengths = prefixes.map((prefix) => {
    const seen = prefix.startsWith('//') ? [host, ...segments] : segments;
    return segmentsOf(prefix).every((pattern, i) => fits(pattern, seen[i])) ? prefix.length : 0;
  });
  return Math.max(0, ...lengths);
}

// Pieces between stars, found from left to right: linear, whatever the address.
function fits(pattern: string, segment = ''): boolean {
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

function fold(text: string): string {
  return ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
