/** A logistic model of a few named signals, fitted by Newton's method, and how well it tells right from wrong. */

/** One answer found for a query: what it is trusted by, and whether it is a right one. */
export interface Case {
  readonly signals: Readonly<Record<string, number>>;
  readonly right: boolean;
  /** How much the case counts. */
  readonly weight: number;
}

/** Weight of each signal, `bias` among them. */
export type Model = Readonly<Record<string, number>>;

/** Rounds of Newton's method, far more than it needs. */
const ROUNDS = 30;

/** @param pull of each weight towards nought */
export function fitModel(cases: readonly Case[], names: readonly string[], pull = 1): Model {
  const rows = cases.map(({ signals }) => [1, ...names.map((name) => signals[name] ?? 0)]);
  const size = names.length + 1;
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : pull * weight));
    const bend = weights.map((_, at) => weights.map((_, other) => (at === other ? (at === 0 ? 1e-6 : pull) : 0)));
    for (const [at, row] of rows.entries()) {
      const { right, weight } = cases[at] as Case;
      const trust = logistic(row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0));
      for (let i = 0; i < size; i++) {
        const part = weight * (row[i] as number);
        slope[i] = (slope[i] as number) + part * (trust - Number(right));
        const line = bend[i] as number[];
        for (let j = 0; j < size; j++) line[j] = (line[j] as number) + part * (row[j] as number) * trust * (1 - trust);
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (step[at] as number));
  }
  return Object.fromEntries(['bias', ...names].map((name, at) => [name, weights[at] as number]));
}

/** What a model makes of some signals, 0 to 1. */
export function trustBy(model: Model, signals: Readonly<Record<string, number>>): number {
  return logistic(
    Object.entries(model).reduce((sum, [name, weight]) => sum + weight * (name === 'bias' ? 1 : (signals[name] ?? 0)), 0),
  );
}

/** The chance that a right one is trusted more than a wrong one; ties count half. */
export function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
  const all = [...right.map((trust) => ({ trust, right: true })), ...wrong.map((trust) => ({ trust, right: false }))];
  all.sort((a, b) => a.trust - b.trust);
  let [below, wins] = [0, 0];
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (all[end]?.trust === all[at]?.trust) end++;
    const same = all.slice(at, end);
    const wrongs = same.filter((one) => !one.right).length;
    wins += (same.length - wrongs) * (below + wrongs / 2);
    below += wrongs;
    at = end;
  }
  return wins / (right.length * wrong.length || 1);
}

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

/** Solves a small system of equations by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] as number]);
  for (const [at, pivot] of rows.entries()) {
    const by = pivot[at] || 1e-12;
    for (let i = at; i < pivot.length; i++) pivot[i] = (pivot[i] as number) / by;
    for (const [other, row] of rows.entries()) {
      const times = row[at] as number;
      if (other !== at) for (let i = at; i < row.length; i++) row[i] = (row[i] as number) - times * (pivot[i] as number);
    }
  }
  return rows.map((row) => row.at(-1) as number);
}
