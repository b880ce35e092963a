import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { couples, emptyCouples } from '../../../src/answer/couples';
import type { Facet } from '../../../src/answer/facets';
import { compileData } from '../../../src/build/compile';

const facet = (name: Facet['name'], ...ids: (string | [string, ...string[]])[]): Facet => ({
  ...{ name, label: name, aliases: [] },
  values: ids.map((one) => {
    const [id, ...couloirs] = typeof one === 'string' ? [one] : one;
    return { id, label: id, aliases: [], ...(couloirs.length > 0 && { couloirs }) };
  }),
});
const FACETS = [
  facet('offre', 'segur'),
  facet('couloir', 'ville', 'hopital'),
  facet('dispositif', ['lgc', 'ville'], 'mss'),
  facet('produit', 'psc', 'ins'),
  facet('theme', 'compte'),
];

test('couples of the three kinds, a dispositif beside its couloirs only', () => {
  expect(couples(FACETS).map(({ name }) => name)).toEqual([
    'offre segur + produit psc',
    'offre segur + produit ins',
    'couloir ville + dispositif lgc',
    'couloir ville + dispositif mss',
    'couloir hopital + dispositif mss',
    'produit psc + theme compte',
    'produit ins + theme compte',
  ]);
});

test('an answer filed under nothing for a filter holds for all its values', () => {
  const answers = [{ facets: { produit: ['psc'], theme: ['compte'], couloir: ['ville'], dispositif: ['lgc'] } }];
  expect(emptyCouples(answers, FACETS)).toEqual([
    'offre segur + produit ins',
    'couloir ville + dispositif mss',
    'couloir hopital + dispositif mss',
    'produit ins + theme compte',
  ]);
});

test('the couples that leave no answer are those declared: one more or one less changes data/empty-couples.yaml', () => {
  const root = process.cwd();
  const declared: { couple: string; empty: string[]; reason: string }[] = parse(
    readFileSync(join(root, 'data/empty-couples.yaml'), 'utf8'),
  );
  const { answers, facets } = compileData(root);
  expect(declared.filter(({ reason }) => !reason)).toEqual([]);
  expect(declared.flatMap(({ couple, empty }) => empty.map((id) => `${couple} ${id}`)).sort()).toEqual(
    emptyCouples(answers, facets).sort(),
  );
});
