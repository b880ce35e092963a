/** A portal we know: hosts and paths that recognise it, its screens, and what we say on it. Data: `data/portals.json`. */
export interface Portal {
  readonly id: string;
  /** Name shown to users, e.g. « Convergence ». */
  readonly name: string;
  /** Few words under the name in the list of portals, e.g. « candidatures et preuves ». */
  readonly about: string;
  readonly places: readonly Place[];
  readonly screens: readonly Screen[];
  /** Ids of answers that lead on every page of the portal. */
  readonly pinned: readonly string[];
  readonly alerts: readonly PortalAlert[];
  readonly contacts: readonly Contact[];
  /** Pages that must be recognised as this portal and as no other. */
  readonly examples: readonly string[];
}

/** One https host, with path prefixes. The longest matching prefix over all portals wins. */
export interface Place {
  readonly host: string;
  /** Path prefixes that belong; `*` inside a prefix stands for one path segment. Default: `["/"]`. */
  readonly paths?: readonly string[];
  /** Path prefixes that do not. */
  readonly except?: readonly string[];
}

/** A screen: recognised when its path matches, or when enough of its words are in the title, headings or step. */
export interface Screen {
  readonly id: string;
  readonly name: string;
  readonly paths?: readonly string[];
  readonly words?: readonly string[];
  readonly pinned?: readonly string[];
}

/** A pinned warning, shown first and reducible. */
export interface PortalAlert {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly answer: string;
  readonly link?: { readonly label: string; readonly url: string };
}

export interface Contact {
  readonly label: string;
  /** `https:` page or `mailto:` address. */
  readonly url: string;
  readonly note?: string;
}
