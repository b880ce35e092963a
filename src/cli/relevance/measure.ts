/** Gives the ids of the documents found for a query, best first. */
export type Search = (query: string) => readonly string[];

/** Shares of queries with a right answer first, among the first three, and the mean reciprocal rank up to ten. */
export interface Quality {
  readonly queries: number;
  readonly first: number;
  readonly three: number;
  readonly mrr: number;
}

/** Quality of a list of ranks, 1 for first, 0 for not found. */
export function quality(ranks: readonly number[]): Quality {
  const share = (test: (rank: number) => boolean) => ranks.filter(test).length / (ranks.length || 1);
  return {
    queries: ranks.length,
    first: share((rank) => rank === 1),
    three: share((rank) => rank > 0 && rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 && rank <= 10 ? 1 / rank : 0), 0) / (ranks.length || 1),
  };
}

/** Ranks of the first right answer of each query. */
export function ranksOf(
  search: Search,
  queries: readonly { readonly q: string; readonly expect: readonly string[] }[],
): number[] {
  return queries.map(
    ({ q, expect }) =>
      search(q)
        .slice(0, 10)
        .findIndex((id) => expect.includes(id)) + 1,
  );
}

/** The same query with one slip of the keyboard: a letter missing, wrong, doubled or swapped. The seed decides which. */
export function withTypo(query: string, seed: number): string {
  const words = [...query.matchAll(/\p{L}{4,}/gu)];
  let state = (seed * 2654435761) >>> 0;
  const pick = (most: number) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const word = words[pick(words.length)];
  if (!word) return query;
  const at = word.index + pick(word[0].length - 1);
  const letter = String.fromCharCode(97 + pick(26));
  switch (pick(4)) {
    case 0:
      return query.slice(0, at) + query.slice(at + 1);
    case 1:
      return query.slice(0, at) + letter + query.slice(at + 1);
    case 2:
      return query.slice(0, at) + letter + query.slice(at);
    default:
      return query.slice(0, at) + query[at + 1] + query[at] + query.slice(at + 2);
  }
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const percent = (share: number): string => (100 * share).toFixed(1);
export const qualityCells = ({ first, three, mrr }: Quality): string[] => [percent(first), percent(three), mrr.toFixed(3)];
