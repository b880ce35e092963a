/** How far an answer to typed words can be trusted, and the band it is shown in: sure, close, or not at all. */
import { fitsElsewhere } from './elsewhere';
import { isHelpWord } from './help-words';
import type { Calibration, FaqIndex } from './index-shape';
import type { AskedWord, Query } from './query';
import type { Ranked } from './ranking';
import { BANDS, CONFIDENCE, LEAST_OWN, NEVER_SURE, RARE } from './weights';

export type Band = 'sure' | 'maybe' | 'nothing';

/** The band of an answer found for typed words. @param score with what its portal and screen add */
export function bandOf(index: FaqIndex, found: Ranked, query: Query, score = found.score): Band {
  if (isExact(index, found, query)) return 'sure';
  const trust = confidence(found, index.calibration, query, score);
  return trust >= BANDS.sure ? 'sure' : trust >= BANDS.maybe ? 'maybe' : 'nothing';
}

/** What an answer is trusted by; see `CONFIDENCE`. */
export function signals({ coverage, titled }: Ranked, calibration: Calibration, query: Query, score: number) {
  const relative = Math.log(Math.max(CONFIDENCE.leastRelative, score / calibration.typed));
  return { relative, coverage, titled, elsewhere: fitsElsewhere(calibration, query) * (1 - titled) };
}

/** How far an answer found for typed words can be trusted, 0 to 1; see `CONFIDENCE`. */
export function confidence(found: Ranked, calibration: Calibration, query: Query, score = found.score): number {
  const { relative, coverage, titled, elsewhere } = signals(found, calibration, query, score);
  const sum =
    CONFIDENCE.bias +
    CONFIDENCE.relative * relative +
    CONFIDENCE.coverage * coverage +
    CONFIDENCE.titled * titled +
    CONFIDENCE.elsewhere * elsewhere;
  const trust = 1 / (1 + Math.exp(-sum));
  return trust > NEVER_SURE && mustNotBeSure(found, query) ? NEVER_SURE : trust;
}

/** Whether what was found could be asked anywhere, however well it fits, or is about another thing than the code asked. */
export const mustNotBeSure = (found: Ranked, { unknownCodes }: Query): boolean =>
  unknownCodes.length > 0 || found.ownCoverage < LEAST_OWN || namesNothing(found.words);

/** A lone code or rare word, written as in the answer, asks for that answer and no other. */
export function isExact(index: FaqIndex, found: Ranked, query: Query): boolean {
  const [word] = query.words;
  if (!word || query.words.length !== 1 || query.corrected.length > 0 || query.prefix !== null || query.unknownCodes.length > 0)
    return false;
  if (namesNothing(query.words) || found.words.length !== 1) return false;
  const most = Math.max(RARE.answers, RARE.share * index.answers.size);
  const { everyday, labels } = index.calibration;
  return word.terms.some((term) => {
    const count = index.vocabulary.count(term);
    return count > 0 && count <= most && !(term in everyday) && !(term in labels);
  });
}

const helping = new WeakMap<AskedWord, boolean>();

/** « 1 », « 12 »: numbers that count. */
const COUNTS = /^\d{1,2}$/;

/** « compte bloqué », « mot de passe oublié », « 12 »: words of any help desk and no subject of ours. */
function namesNothing(words: readonly AskedWord[]): boolean {
  return words.every((word) => {
    const known = helping.get(word) ?? (COUNTS.test(word.written) || isHelpWord(word.written) || word.terms.every(isHelpWord));
    helping.set(word, known);
    return known;
  });
}
