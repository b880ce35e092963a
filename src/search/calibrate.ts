/** Measures, at build, how high texts that no answer speaks to score on a pack: what silence is decided against. */
import { packElsewhere } from './elsewhere';
import { openIndex } from './faq-index';
import { type French, packFrench } from './french';
import type { Calibration, FaqIndex, PackedIndex } from './index-shape';
import type { Piece } from './pieces';
import { readQuery } from './query';
import { rank } from './ranking';
import { terms } from './terms';
import { CALIBRATION } from './weights';

/** Texts no answer should speak to, `data/calibration.yaml`. */
export interface Unrelated {
  /** Questions people type elsewhere. */
  readonly queries: readonly string[];
  /** Labels of everyday forms. */
  readonly labels: readonly string[];
  /** Everyday pages: the title, then headings or messages. */
  readonly pages: readonly (readonly string[])[];
  /** Subjects that are asked here and answered by others. */
  readonly elsewhere?: readonly string[];
  readonly french?: French;
}

/** Measures the silence of an index on unrelated texts. @returns the same pack with its own calibration */
export function calibrate(packed: PackedIndex, unrelated: Unrelated): PackedIndex {
  const plain = openIndex(packed);
  const words = everydayWords(unrelated, plain);
  const french = unrelated.french && packFrench(unrelated.french);
  const index = { ...plain, calibration: { ...packed.calibration, ...words, ...(french && { french }) } };
  const best = (pieces: readonly Piece[], damped: boolean) => rank(index, readQuery(index, pieces, { damped }))[0]?.score ?? 0;
  const calibration: Calibration = {
    typed: percentile(
      unrelated.queries.map((text) => best([{ text, source: 'typed' }], false)),
      CALIBRATION.below.typed,
    ),
    page: percentile(
      unrelated.pages.map((page) => best(pageTexts(page), true)),
      CALIBRATION.below.page,
    ),
    field:
      CALIBRATION.fieldMargin *
      percentile(
        unrelated.labels.map((text) => best([{ text, source: 'label' }], true)),
        CALIBRATION.below.field,
      ),
    ...words,
    ...(french && { french }),
    ...(unrelated.elsewhere && { elsewhere: packElsewhere(unrelated.elsewhere) }),
  };
  return { ...packed, calibration };
}

function pageTexts([title = '', ...rest]: readonly string[]): Piece[] {
  return [{ text: title, source: 'title' }, ...rest.map((text): Piece => ({ text, source: 'heading' }))];
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
    const weight = Math.min(1, (Math.log(count / texts.length) / Math.log(CALIBRATION.whole)) ** 2);
    if (weight < 1) everyday[term] = Math.round(weight * 100) / 100;
  }
  const inLabels = Object.fromEntries(
    labels.flatMap(read).map((term) => [term, Math.min(CALIBRATION.inLabels, everyday[term] ?? 1)]),
  );
  return { everyday, labels: { ...everyday, ...inLabels } };
}

/** A score of a tiny or foreign set may be nought everywhere; the limit stays above it. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return Math.round(Math.max(1, value) * 1000) / 1000;
}
