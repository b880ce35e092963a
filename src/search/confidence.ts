import type { FaqIndex } from './faq-index';
import { isHelpWord } from './help-words';
import type { AskedWord, Query } from './query';
import type { Ranked } from './ranking';

/** What a pack knows of texts it has no answer for. Scores depend on the pack, so each pack is measured on its own. */
export interface Calibration {
  /** 95th percentile of the best scores of unrelated typed queries. */
  readonly typed: number;
  /** Scores almost no unrelated page, and almost no unrelated field, reaches. */
  readonly page: number;
  readonly field: number;
  /** Words everyday pages are made of, with the share of their weight that counts there, 0 to 1. */
  readonly everyday: Readonly<Record<string, number>>;
  /** The same for the labels of everyday forms. */
  readonly labels: Readonly<Record<string, number>>;
}

/**
 * For an index built without texts to measure on: near to what packs of short answers come to.
 * @param rarest weight of a word held by a single answer
 */
export function uncalibrated(rarest: number): Calibration {
  return { typed: 9 * rarest, page: 7 * rarest, field: 10 * rarest, everyday: {}, labels: {} };
}

export type Band = 'sure' | 'maybe' | 'nothing';

/**
 * What an answer must cover of the words everyday texts do not hold: « mot de passe oublié » covers all of an answer's
 * words and says nothing of this field. No answerable query of ours comes below; how far the first answer is ahead of the
 * others was tried too, and told answerable queries from the rest no better than the score does.
 */
const LEAST_OWN = 0.25;

/**
 * From `sure` on, answers are shown plainly; from `maybe` on, apart. Chosen on the curve `npm run relevance` prints:
 * there, one unrelated query in a hundred still gets an answer at most, and one answerable question in thirteen loses its own. To be
 * chosen again when the pack grows much: 0.5 kept this silence over 154 answers, 0.57 does over 274.
 * `maybe` is generous: a person who typed is better served by a far answer, shown as such, than by none.
 */
export const BANDS = { sure: 0.57, maybe: 0.005 } as const;

/** A word in fewer answers than this share of the pack (or than four) points to them by itself. */
const RARE = 0.03;

/**
 * How far an answer found for typed words can be trusted, 0 to 1. Logistic weights fitted on two public French sets and
 * on the ranking queries of this project asked to two thirds of its answers, so figures on those queries flatter it.
 */
export function confidence(found: Ranked, calibration: Calibration, score = found.score): number {
  const relative = Math.log(Math.max(0.05, score / calibration.typed));
  const trust = 1 / (1 + Math.exp(1.63 - 2.3 * relative - 2.76 * found.coverage));
  // A close answer still, never a sure one.
  const close = BANDS.sure / 2;
  return trust > close && (found.ownCoverage < LEAST_OWN || namesNothing(found.words)) ? close : trust;
}

const helping = new WeakMap<AskedWord, boolean>();

/** « compte bloqué », « mot de passe oublié »: words of any help desk and no subject of ours. */
function namesNothing(words: readonly AskedWord[]): boolean {
  return words.every((word) => {
    const known = helping.get(word) ?? (isHelpWord(word.written) || word.terms.every(isHelpWord));
    helping.set(word, known);
    return known;
  });
}

/** The band of an answer found for typed words. @param score with what its place adds */
export function bandOf(index: FaqIndex, found: Ranked, query: Query, score = found.score): Band {
  if (isExact(index, found, query)) return 'sure';
  const sure = confidence(found, index.calibration, score);
  return sure >= BANDS.sure ? 'sure' : sure >= BANDS.maybe ? 'maybe' : 'nothing';
}

/** A lone code or rare word, written as in the answer, asks for that answer and no other. */
export function isExact(index: FaqIndex, found: Ranked, query: Query): boolean {
  const [word] = query.words;
  if (
    query.words.length !== 1 ||
    !word ||
    query.corrected.length > 0 ||
    query.prefix !== null ||
    namesNothing(query.words) ||
    found.words.length !== 1
  )
    return false;
  const most = Math.max(4, RARE * index.answers.size);
  const { everyday, labels } = index.calibration;
  return word.terms.some((term) => {
    const count = index.vocabulary.count(term);
    return count > 0 && count <= most && !(term in everyday) && !(term in labels);
  });
}
