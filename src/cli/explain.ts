import { bandOf, confidence } from '../search/confidence';
import type { FaqIndex } from '../search/faq-index';
import type { Query } from '../search/query';
import { rank } from '../search/ranking';

/** The parts of the five best scores, a line each: what every index term brought, coverage, and the decision to show. */
export function explain(index: FaqIndex, query: Query): string[] {
  const alone = new Map(
    [...query.weights].map(([term, weight]) => {
      const found = rank(index, { ...query, weights: new Map([[term, weight]]), prefix: null });
      return [term, new Map(found.map((one) => [one.id, one.raw]))] as const;
    }),
  );
  const asked = [...query.weights].map(([term, weight]) => `${term}×${weight} (${index.vocabulary.count(term)})`).join('  ');
  return [
    `termes : ${asked}`,
    ...rank(index, query)
      .slice(0, 5)
      .map((one) => {
        const parts = [...alone].flatMap(([term, scores]) =>
          scores.has(one.id) ? [`${term} ${(scores.get(one.id) ?? 0).toFixed(2)}`] : [],
        );
        const sure = confidence(one, index.calibration, query);
        const sums = `${one.score.toFixed(2)} = ${one.raw.toFixed(2)} × √${one.coverage.toFixed(2)}`;
        return `${one.id} : ${sums} [${parts.join(' + ')}] ; confiance ${sure.toFixed(2)} (${bandOf(index, one, query)})`;
      }),
  ];
}
