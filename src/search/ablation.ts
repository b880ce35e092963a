/** Switches for measuring what each step of the search brings. */

/**
 * Steps of the search that `npm run relevance` switches off one by one, to show what each brings. Always on elsewhere.
 * Those marked « index » count when an index is built too.
 */
export const ABLATION = {
  /** Index. Function words are dropped. */
  stopWords: true,
  /** Index. Words are reduced to their stem. */
  stems: true,
  /** Index. Codes and compounds are also kept whole. */
  joined: true,
  /** Thesaurus entries are recognised. */
  thesaurus: true,
  /** Unknown words are replaced by the nearest known ones. */
  typos: true,
  /** Words of one family that have no stem in common are asked too. */
  kin: true,
  /** Index. A field is as long as its words are worth. */
  worth: true,
  /** The share of the query that is found counts. */
  coverage: true,
  /** Question, variants and keywords weigh more than the text. */
  fields: true,
};

export type AblationStep = keyof typeof ABLATION;
