import { describe, expect, it } from 'vitest';
import { areaUnderCurve, type Case, fitModel, trustBy } from '../../../src/cli/relevance/fit';

/** Right as often as a known model says, over a grid of two signals; a third says nothing. */
function cases(): Case[] {
  const grid = Array.from({ length: 21 }, (_, at) => (at - 10) / 5);
  return grid.flatMap((a) =>
    grid.flatMap((b) => {
      const signals = { a, b, none: (a * b * 7) % 1 };
      const share = 1 / (1 + Math.exp(-(0.5 + 2 * a - b)));
      return [
        { signals, right: true, weight: share },
        { signals, right: false, weight: 1 - share },
      ];
    }),
  );
}

describe('a model of how far an answer can be trusted', () => {
  it('finds the weights its cases were made with', () => {
    const model = fitModel(cases(), ['a', 'b', 'none']);
    expect(model.bias).toBeCloseTo(0.5, 0);
    expect(model.a).toBeGreaterThan(1.7);
    expect(model.a).toBeLessThan(2.1);
    expect(model.b).toBeLessThan(-0.8);
    expect(model.b).toBeGreaterThan(-1.1);
    expect(Math.abs(model.none ?? 1)).toBeLessThan(0.2);
    expect(trustBy(model, { a: 2, b: -2 })).toBeGreaterThan(0.98);
    expect(trustBy(model, { a: -2, b: 2 })).toBeLessThan(0.02);
  });

  it('tells all, half or none of the right from the wrong', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(1);
    expect(areaUnderCurve([1, 2], [1, 2])).toBe(0.5);
    expect(areaUnderCurve([1], [2, 3])).toBe(0);
  });
});
