/** Every weight of the search, each with its reason. Figures come from `npm run relevance` and its ablation. */

/** Fields of the index. Small boosts: above 3 a single word of a title outranks a whole sentence of an answer. */
export const FIELD_BOOST = { question: 2, variants: 2, keywords: 1.5, text: 1 } as const;
export const FIELDS = ['question', 'variants', 'keywords', 'text'] as const;

/** BM25+ saturation, length and floor: a plateau; only k ≤ 0.6 or d ≥ 1 would be poor choices. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.2 } as const;

export const TERM_WEIGHT = {
  /** A word as written, or another form of the same word. */
  word: 1,
  /** Joined forms and parts of codes say again what the words said. */
  joined: 0.7,
  /** A thesaurus entry shared by the text and the answer. */
  concept: 1,
  /** A word of a thesaurus entry adds little to the entry: the exact wording only breaks ties. */
  inConcept: 0.4,
  /** The known word nearest to an unknown one: less than a word that was really written. */
  corrected: 0.7,
  /** Words starting as the unfinished last one. */
  prefix: 0.6,
  /** Narrower or related words, tried only when nothing sure was found. */
  narrower: 0.4,
} as const;

/** How much each place of the page says about what its reader needs. The strongest place of a word counts, not the sum. */
export const SOURCE_WEIGHT = {
  label: 2,
  legend: 1,
  hint: 0.8,
  'field-heading': 0.8,
  message: 1.5,
  step: 1,
  title: 1,
  heading: 1,
} as const;

/** An answer written for this portal or screen wins between near equals; it never beats better words. */
export const TIE_BREAK = { portal: 0.03, screen: 0.05 } as const;

/** Share of the score of a page that the portal and the screen may add: what was written for a screen leads there. */
export const PAGE_BONUS = { portal: 0.15, screen: 0.6 } as const;

/** Share of the page threshold that an answer written for the portal or the screen is spared. */
export const PAGE_TRUST = { portal: 0.15, screen: 0.6 } as const;

/** Letters a word needs before a wrong letter is tolerated, and from where two are. */
export const TYPO = { least: 4, two: 7 } as const;

/**
 * Bounds on what is asked: beyond, the rarest words are kept and the rest of the text is not read. `candidates`: longest
 * list ranked for a page. Packs of `whole` answers are searched whole; for larger ones `opening` and `completing`, numbers of
 * answers too, keep a keystroke within a frame: see `question`.
 */
export const BOUNDS = {
  characters: 20_000,
  terms: 48,
  places: 40,
  candidates: 300,
  whole: 2000,
  opening: 500,
  completing: 1000,
} as const;

/** Longest lists; of typed words, unless more are asked for. `browsed`: answers listed when nothing is typed. */
export const LIMITS = { typed: 10, field: 3, page: 5, browsed: 200 } as const;

/** Share of its weight up to which a word of a label is an everyday one: « nom », « statut », « commentaire ». */
export const EVERYDAY_LABEL = 0.3;
