/** Portals: the shape of what `data/portals.json` says of them. */

import type { FacetValues } from '../answer/answer';

/** What recognising a portal takes; the part of the data that ships inside the content script. */
export interface PortalRules {
  readonly id: string;
  readonly places: readonly PortalLocation[];
  readonly screens: readonly ScreenRules[];
  /**
   * Parts of the page's title, between « - », that are the portal's own words. Where they
   * are given, any other part is a name that a user gave: it is cut, and what repeats it with it.
   */
  readonly titles?: readonly string[];
  /**
   * Heads of tables whose cells under these heads are the portal's own words, such as steps and requirements. All heads
   * of one list must be there; any other cell is somebody's data and never read.
   */
  readonly rows?: readonly (readonly string[])[];
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

/** One https host, with its port where it is not the usual one, and path prefixes. The longest matching prefix over all portals wins. */
export interface PortalLocation {
  readonly host: string;
  /**
   * Path prefixes that belong, cut at `/`: `/ens` holds `/ens/offre`, not `/ensemble`. `*` stands for any
   * characters but `/`, `#` alone for a number, so a prefix that ends with `*` goes on to the next `/`. Default: `["/"]`.
   */
  readonly paths?: readonly string[];
  /** Path prefixes that do not belong. */
  readonly except?: readonly string[];
  /** Words of which the page's title or main headings must hold one, where the address does not tell whose page it is. */
  readonly says?: readonly string[];
  /** A sign-in screen: only its address, title and headings are read, never a field or a message. */
  readonly titlesOnly?: boolean;
}

/** How a screen is told from the others of its portal; see `findScreen`. */
export interface ScreenRules {
  readonly id: string;
  /**
   * Path prefixes as in `PortalLocation`. `//host/path` looks at the host too, where the portal has several; `*` may stand for
   * a part of it, since the portal's hosts are exact.
   */
  readonly paths?: readonly string[];
  /** Words of the screen's title, headings or step; case, accents and a final s do not count. */
  readonly words?: readonly string[];
  /** Shows official questions and answers, which are compared with those we read there. */
  readonly official?: boolean;
}

/** A screen: recognised when its path matches, or when enough of its words are in the title, headings or step. */
export interface Screen extends ScreenRules {
  readonly name: string;
  readonly pinned?: readonly string[];
  /** No answer is about what is filled in here, whatever a field sounds like: its fields ask for nothing. */
  readonly quiet?: boolean;
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

/** When an alert shows. Every verb given must hold. */
export interface AlertCondition {
  /** The page is one of these screens of the portal. */
  readonly screens?: readonly string[];
  /** The page names at least one of these. */
  readonly anyWord?: readonly string[];
  /** The page names all of these. */
  readonly allWords?: readonly string[];
}

export interface Contact {
  readonly label: string;
  /** `https:` page or `mailto:` address. */
  readonly url: string;
  readonly note?: string;
}

/** The portals without what only our own pages show: what the content script carries, as short as it can be. */
export function portalRules(portals: readonly Portal[]): PortalRules[] {
  return portals.map(({ id, places, screens, titles, rows }) => ({
    id,
    places,
    ...(titles && { titles }),
    ...(rows && { rows }),
    screens: screens.map(({ id, paths, words, official }) => ({
      id,
      ...(paths && { paths }),
      ...(words && { words }),
      ...(official && { official }),
    })),
  }));
}
