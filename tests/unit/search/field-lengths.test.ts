import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { weighLengths } from '../../../src/search/field-lengths';
import { packEngine } from '../../../src/search/packed-engine';

/** « salaire » is everywhere, « apprenti » and « préavis » once each. */
const QUESTIONS = ['salaire salaire', 'salaire apprenti', 'salaire', 'salaire préavis', ''];
const engine = new MiniSearch({ fields: ['question', 'text'] });
engine.addAll(QUESTIONS.map((question, id) => ({ id, question, text: 'un deux trois' })));
const packed = packEngine(engine, 2);
const questions = (lengths: readonly number[]) => lengths.filter((_, at) => at % 2 === 0);

it('is longer for rare words than for common ones, and the same in all', () => {
  const [common, rare, short, other, none] = questions(weighLengths(packed, engine, [1, 0])) as [
    number,
    number,
    number,
    number,
    number,
  ];
  expect(common).toBeLessThan(2);
  expect(rare).toBeGreaterThan(2);
  expect(other).toBe(rare);
  expect(short).toBeLessThan(common);
  expect(none).toBe(0);
  expect(common + rare + short + other).toBeCloseTo(7, 0);
});

it('lies between words and worth by the share, and is left alone without', () => {
  const [all, half, no] = [1, 0.5, 0].map((share) => questions(weighLengths(packed, engine, [share, 0]))[1] as number);
  expect(half).toBeCloseTo(((all as number) + (no as number)) / 2, 0);
  expect(half).toBeGreaterThan(2);
  expect(weighLengths(packed, engine, [0, 0])).toEqual(packed.lengths);
});
