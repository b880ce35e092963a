import type { Calibration } from './confidence';
import { type FaqIndex, openIndex, type PackedIndex } from './faq-index';
import { type Piece, readQuery } from './query';
import { rank } from './ranking';
import { terms } from './terms';

/** Texts no answer should speak to, `data/calibration.yaml`. */
export interface Unrelated {
  /** Questions people type elsewhere. */
  readonly queries: readonly string[];
  /** Labels of everyday forms. */
  readonly labels: readonly string[];
  /** Everyday pages: the title, then headings or messages. */
  readonly pages: readonly (readonly string[])[];
}

/** Shares of unrelated texts that stay below each limit. Silence wins ties: a page that says too much is closed. */
const SHARE = { typed: 0.95, page: 0.999, field: 0.99 } as const;
/** A word found in this share of the unrelated texts counts whole; the more common, the less. */
const RARE = 1 / 400;
/** What is left of the weight of a word that everyday labels are made of. */
const IN_LABELS = 0.25;

/** Measures the silence of an index on unrelated texts. @returns the same pack with its own calibration */
export function calibrate(packed: PackedIndex, unrelated: Unrelated): PackedIndex {
  const plain = openIndex(packed);
  const words = everydayWords(unrelated, plain);
  const index = { ...plain, calibration: { ...packed.calibration, ...words } };
  const best = (pieces: readonly Piece[], damped: boolean) => rank(index, readQuery(index, pieces, { damped }))[0]?.score ?? 0;
  const calibration: Calibration = {
    typed: percentile(
      unrelated.queries.map((text) => best([{ text, place: 'typed' }], false)),
      SHARE.typed,
    ),
    page: percentile(
      unrelated.pages.map((page) => best(pageTexts(page), true)),
      SHARE.page,
    ),
    field: percentile(
      unrelated.labels.map((text) => best([{ text, place: 'label' }], true)),
      SHARE.field,
    ),
    ...words,
  };
  return { ...packed, calibration };
}

function pageTexts([title = '', ...rest]: readonly string[]): Piece[] {
  return [{ text: title, place: 'title' }, ...rest.map((text): Piece => ({ text, place: 'heading' }))];
}

/** Words of unrelated texts that the index holds, with the share of their weight a page or a label may give them. */
function everydayWords(
  { queries, labels, pages }: Unrelated,
  { lexicon, vocabulary }: FaqIndex,
): Pick<Calibration, 'everyday' | 'labels'> {
  const read = (text: string) => {
    const found = terms(text);
    return [...new Set([...found, ...lexicon.concepts(found)].map(({ term }) => term))].filter(
      (term) => vocabulary.count(term) > 0,
    );
  };
  const texts = [...queries, ...labels, ...pages.map((page) => page.join('\n'))];
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of read(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const everyday: Record<string, number> = {};
  for (const [term, count] of counts) {
    const weight = Math.min(1, (Math.log(count / texts.length) / Math.log(RARE)) ** 2);
    if (weight < 1) everyday[term] = Math.round(weight * 100) / 100;
  }
  const inLabels = Object.fromEntries(labels.flatMap(read).map((term) => [term, Math.min(IN_LABELS, everyday[term] ?? 1)]));
  return { everyday, labels: { ...everyday, ...inLabels } };
}

/** A score of a tiny or foreign set may be nought everywhere; the limit stays above it. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return Math.round(Math.max(1, value) * 1000) / 1000;
}
