/** Every weight of the search, each with its reason. Figures come from `npm run relevance` and its ablation. */

/** Fields of the index. Small boosts: above 3 a single word of a title outranks a whole sentence of an answer. */
export const FIELD_BOOST = { question: 2, variants: 2, keywords: 1.5, text: 1 } as const;
export const FIELDS = ['question', 'variants', 'keywords', 'text'] as const;

/**
 * BM25+ saturation, length and floor. Public sets, mean R@3: 74.8 with b 0.7 and d 0.2, 76 with these; k from 1.2 to 2 comes out
 * alike.
 */
export const BM25 = { k: 1.4, b: 0.95, d: 0 } as const;

/**
 * Share of a field's difference from the mean length that counts as length: a long question speaks of more than one that
 * is short, an answer with many wordings of no more than one with few. Own questions right at first: 94.7 with all of it,
 * 95.7 with these.
 */
export const LENGTH_COUNTS = { question: 1, variants: 0.3, keywords: 0.3, text: 0.9 } as const;

/**
 * Share of a field's length that is counted by what its words are worth; see `weighLengths`. Public sets, mean R@3: 76.4
 * without, 76.8 to 77 with 0.3 to 0.7 for the question. Of a text it helps none of the sets.
 */
export const LENGTH_WORTH = { question: 0.5, variants: 0.5, keywords: 0.5, text: 0 } as const;

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
  /** A word of the same family, never above what the word itself would weigh; from 0.2 to 0.5 sets come out alike. */
  kin: 0.3,
  /** Words starting as the unfinished last one. */
  prefix: 0.6,
  /** Narrower or related words, tried only when nothing sure was found. */
  narrower: 0.4,
} as const;

/** How much each source of the page says about what its reader needs. The strongest source of a word counts, not the sum. */
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

/**
 * `least`: letters a word needs to be read as a slip; `inside`: letters from which one may be wrong, not only missing or
 * swapped; `two`: from where two may. `otherStart`: a shorter word is a slip of one that starts otherwise only where none
 * starts the same; in a code it is another name. `sameStart`: answers that a candidate with the same first letter is
 * worth: more than any pack's word is held by, so that it always goes first. `stem`: letters of a stem that may be a slip of another. `ofNothing`: letters from which a word may be a slip of
 * one that asks for nothing. `longName`: letters of a code's name from which one may be missing or too many.
 */
export const TYPO = { least: 3, inside: 4, two: 7, otherStart: 6, sameStart: 1000, stem: 5, ofNothing: 6, longName: 5 } as const;

/**
 * Words of one family: letters that the shorter has at least, and their share of the longer. Mean R@3 of the public sets
 * 75.9 → 76.4, own questions right at first 95.5 → 95.7; with four letters 0.3 more there, and a fresh question in a hundred less.
 */
export const KIN = { least: 5, share: 0.7 } as const;

/**
 * Letters from which a last word may be the start of others: while keys are pressed two, as a first answer is wanted at once;
 * in a text at rest as many as a slip is mended from, since « sac » at the end of a question is no start of « saccade ».
 */
export const UNFINISHED = { typing: 2, resting: 4 } as const;

/**
 * Bounds on what is asked: beyond, the rarest words are kept and the rest of the text is not read. `candidates`: longest
 * list ranked for a page. Packs of `whole` answers are searched whole; for larger ones `opening` and `completing`, numbers of
 * answers too, keep a keystroke within a frame: see `question`. `slips`: different words of a text tried as slips.
 */
export const BOUNDS = {
  characters: 20_000,
  slips: 80,
  terms: 48,
  pieces: 40,
  candidates: 300,
  whole: 2000,
  opening: 500,
  completing: 1000,
} as const;

/**
 * How a letter is read. `least`: characters below which a text is no letter; `line`: characters from which a line says
 * something; `signature`: longest; `signed`: longest of its lines. `story`: of a sentence that does not ask, where another does: what its words keep of
 * their weight, and what missing one costs. Public questions put into letters: 75 of 100 among the first three with a
 * whole story, 78 with these; half or all of `score` moves that by less than a point. `subjects`: where the sentences that ask
 * name fewer (« qui doit prévenir ? »), the story tells what about, and keeps all its weight: fresh mails 82 → 88.
 */
export const LETTER = {
  least: 80,
  line: 12,
  signature: 500,
  signed: 60,
  story: { score: 0.7, missed: 0.1, subjects: 2 },
} as const;

/** Longest lists; of typed words, unless more are asked for. `browsed`: answers listed when nothing is typed. */
export const LIMITS = { typed: 10, field: 3, page: 5, browsed: 200 } as const;

/**
 * What each letter missing from an unfinished word costs the words it may become, beside their length: MiniSearch's own
 * figure, so that a pack asked through `completed` ranks as one asked whole.
 */
export const COMPLETION_LOSS = 0.3;

/**
 * How far an answer to typed words can be trusted: a logistic model. The first three weights were fitted by
 * `npm run relevance -- --fit` on two public French sets asked with and without the answer they want.
 * - `relative`: logarithm of the score relative to the pack's calibration;
 * - `coverage`: share of the query the answer holds;
 * - `titled`: share of it that its question or a variant holds: a text mentions much that it does not answer;
 * - `elsewhere`: how well a subject that others answer fits the query, times what `titled` leaves. Public sets have no such
 *   subjects: chosen on the first half of the fresh questions. With 88 % of near-domain and all foreign queries silent, 57 of
 *   100 of these are sure without it, 70 with it; -2 to -6 come out alike, and -6 keeps more foreign queries silent.
 * The lead over the next answer, corrections, the number of words, the score of the answer's own question, unknown words by
 * kind (a name, a noun, a word of any sentence) and by how common they are in French were fitted too, on the public sets with
 * and without the fresh half: none told right from wrong better than these.
 */
export const CONFIDENCE = {
  bias: -2.79,
  relative: 1.31,
  coverage: 1.03,
  titled: 1.6,
  elsewhere: -6,
  /** Relative scores below count as this one: the logarithm of almost nothing would say less, not more. */
  leastRelative: 0.05,
} as const;

/**
 * From `sure` on, answers are shown plainly; from `maybe` on, apart. Chosen on the curve `npm run relevance` prints:
 * there, no unrelated query gets an answer, and about one near-domain question in ten does. Low, as most of the queries fitted
 * on have no answer and are about the same subjects: to be chosen again when the pack grows much.
 * `maybe` is generous: a person who typed is better served by a far answer, shown as such, than by none.
 */
export const BANDS = { sure: 0.11, maybe: 0.005 } as const;

/** Confidence of an answer that must not be sure whatever its score: half of what sure asks for, a close answer still. */
export const NEVER_SURE = BANDS.sure / 2;

/**
 * What an answer must cover of the words everyday texts do not hold: « mot de passe oublié » covers all of an answer's
 * words and says nothing of this field. No answerable query of ours comes below; how far the first answer is ahead of the
 * others was tried too, and told answerable queries from the rest no better than the score does.
 */
export const LEAST_OWN = 0.25;

/**
 * What missing a word of any sentence costs: « bout », « seul », « trouver » name no subject. At 0.1 sets nothing was chosen on
 * come out the same; costing less for every unknown word tells answerable questions from the rest less well.
 */
export const COMMON = { missed: 0.25 } as const;

/**
 * Power of the share of the query an answer covers, in its score. With words that name no subject at 0.25 in that share:
 * one public set's R@1 69.5 → 70.7, the other's 49.2 → 49.7, R@3 of fresh questions 88 → 93; the root alone: 91.7.
 */
export const COVERED = 0.75;

/** A word in fewer answers than this share of the pack, or than `answers`, points to them by itself. */
export const RARE = { share: 0.03, answers: 4 } as const;

/**
 * Calibration, at build. `below`: shares of unrelated texts that stay below each limit; silence wins ties: a page that says
 * too much is closed. `whole`: a word found in this share of the unrelated texts counts whole; the more common, the less.
 * `inLabels`: what is left of the weight of a word that everyday labels are made of. `fieldMargin`: times the limit of a field, since
 * the labels it is measured on are few beside those of all forms; from 1.1 to 1.3 the page corpus comes out the same.
 */
export const CALIBRATION = {
  below: { typed: 0.95, page: 0.999, field: 0.99 },
  whole: 1 / 400,
  inLabels: 0.25,
  fieldMargin: 1.15,
} as const;

/** Times the limits of field and page, on a site the user added: there, silence is the rule. */
export const OWN_SITE_MARGIN = 1.25;

/** Limits of an index without texts to measure on, in weights of its rarest word: near to what packs of short answers come to. */
export const UNCALIBRATED = { typed: 9, page: 7, field: 10 } as const;

/** Words of the longest name of an answer, and characters read of a label: beyond, a wording is a sentence and speaks for itself. */
export const EXACT_LABEL = { words: 3, characters: 200 } as const;

/** From this share of its weight on, a word of a page's message says something of this page rather than of any page. */
export const DISTINCTIVE = 0.5;

/** Share of its weight up to which a word of a label is an everyday one: « nom », « statut », « commentaire ». */
export const EVERYDAY_LABEL = 0.3;

/**
 * How far an answer can be trusted to be about the focused field: a logistic model, its weights those that
 * `npm run relevance -- --fit` gives for the fields of the rebuilt pages, of `tests/ranking` and for everyday labels.
 * - `relative`: logarithm of the score, everyday words damped, relative to the limit of fields;
 * - `held`: share of what the label says that the answer holds;
 * - `name`: the field says a name that the answer holds;
 * - `several`: the question or a variant holds two words of the label: one alone is seldom the subject;
 * - `around`: how much the question or a variant holds of legend and hint;
 * - `screen`, `portal`, `pinned`, `named`: what writers gave for this place, and exactly the name of the field;
 * - `notForFields`: what writers kept back from fields;
 * - `fact`: the label begins as the name of a fact (`fact-words.ts`).
 * Fitted without one portal and asked of it, in turn, the area under the curve is 0.989. A rare code of the field, whether
 * the question asks the fact named, the lead over the next answer and products of two signals leave it there or lower it.
 * Sure from `sure` on: there, each portal left out, 97 fields of 100 get their answer and 97 stay silent where none fits.
 */
export const FIELD_TRUST = {
  bias: -5.59,
  weights: {
    relative: 2.33,
    held: 1.21,
    name: 2.35,
    several: 2.7,
    around: 2.92,
    screen: 2,
    portal: 1.34,
    pinned: 0.83,
    named: 5.06,
    notForFields: -2.56,
    fact: -2.22,
  },
  sure: 0.57,
  /** Relative scores below count as this one. */
  leastRelative: 0.05,
} as const;
