import { isExact, mustNotBeSure, signals } from '../../search/confidence';
import type { FaqIndex, Indexed } from '../../search/faq-index';
import { readQuery } from '../../search/query';
import { rank } from '../../search/ranking';
import { BANDS, CONFIDENCE, NEVER_SURE } from '../../search/weights';
import { documentsPack, projectPack, readCorpus } from '../searched';
import { areaUnderCurve, type Case, fitModel, type Model, trustBy } from './fit';
import { percent, table } from './measure';
import { type RankedQuery, readHeldOut, readSets } from './sets';

/** What is tried: the signals the search uses, and those it used before. */
const TRIED = [
  ['relative', 'coverage'],
  ['relative', 'coverage', 'titled'],
  ['relative', 'coverage', 'titled', 'elsewhere'],
];
/** Parts a set is cut into; each in turn is taken out of the index, so that its queries have no answer left. */
const PARTS = 4;
/** Answers looked at for a query, and how much those after the first count. */
const LOOKED_AT = 3;
const AFTER_FIRST = 0.5;

type Kind = 'answerable' | 'near' | 'foreign';

/** A query asked to an index, with the answers found first. */
interface Asked {
  readonly kind: Kind;
  readonly cases: readonly (Case & { readonly exact: boolean; readonly never: boolean })[];
}

/** Prints the weights fitted on each public set and on all, and how each tells right from wrong on the sets it was not fitted on. */
export function reportFit(
  root: string,
  files: readonly string[],
  print: (text: string) => void,
  nameOf: (file: string) => string,
): void {
  const own = [...readSets(root).queries, ...readHeldOut(root)];
  const publicSets = files.map((file) => ({ name: nameOf(file), ...readCorpus(file) }));
  const sets = publicSets.map(({ name, docs, queries }) => ({
    name,
    asked: askWithout(root, docs, queries, [
      ...own.filter(({ kind }) => kind !== 'off-topic'),
      ...publicSets.filter((other) => other.name !== name).flatMap((other) => other.queries),
    ]),
  }));
  const { index } = projectPack(root);
  const ours = { name: 'own sets', asked: own.map((query) => ask(index, query, kindOf(query))) };
  const rows = TRIED.flatMap((names) => [
    ...sets.flatMap(({ name, asked }) => row(names, name, asked, [...sets.filter((other) => other.name !== name), ours])),
    ...(sets.length > 1
      ? row(
          names,
          'all',
          sets.flatMap(({ asked }) => asked),
          [ours],
        )
      : []),
  ]);
  print('## How far an answer can be trusted\n\nArea under the curve: a right answer against the best where none is right.');
  print(
    table(
      [
        'signals',
        'fitted on',
        'weights',
        'asked',
        'area, near',
        'area, foreign',
        'sure at 99 % foreign silence',
        'near-domain silent there',
        'sure with 88 % near-domain too',
      ],
      rows,
    ),
  );
  print(curve(CONFIDENCE, ours.asked));
}

function kindOf({ expect, kind }: RankedQuery): Kind {
  return expect.length > 0 ? 'answerable' : kind === 'near-domain' ? 'near' : 'foreign';
}

/** Each query of a public set with the answer it wants and without it, and a third of those of another subject. */
function askWithout(
  root: string,
  docs: readonly Indexed[],
  queries: readonly { readonly q: string; readonly expect: readonly string[] }[],
  foreign: readonly { readonly q: string; readonly expect: readonly string[] }[],
): Asked[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const out = new Set(docs.filter(({ id }) => partOf(id) === part).map(({ id }) => id));
    const { index } = documentsPack(
      root,
      docs.filter(({ id }) => !out.has(id)),
    );
    const near = queries.filter(({ expect }) => expect.every((id) => out.has(id)));
    const whole = queries.filter(({ q, expect }) => partOf(q) === part && !expect.some((id) => out.has(id)));
    return [
      ...near.map((query) => ask(index, query, 'near')),
      ...whole.map((query) => ask(index, query, 'answerable')),
      ...(part === 0 ? foreign.filter((_, at) => at % 3 === 0).map((query) => ask(index, query, 'foreign')) : []),
    ];
  }).flat();
}

/** The part a text falls into, the same on every run. */
function partOf(text: string): number {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + sign.charCodeAt(0)) >>> 0;
  return (hash >>> 8) % PARTS;
}

function ask(index: FaqIndex, { q, expect }: { readonly q: string; readonly expect: readonly string[] }, kind: Kind): Asked {
  const query = readQuery(index, [{ text: q, source: 'typed' }]);
  const cases = rank(index, query)
    .slice(0, LOOKED_AT)
    .map((found, at) => ({
      signals: signals(found, index.calibration, query, found.score),
      right: kind === 'answerable' && expect.includes(found.id),
      weight: at === 0 ? 1 : AFTER_FIRST,
      exact: isExact(index, found, query),
      never: mustNotBeSure(found, query),
    }));
  return { kind, cases };
}

/** How sure a query's list is: of what is right in it, or of anything. What stands above a sure answer is sure. */
function sureness(model: Model, { kind, cases }: Asked): number {
  const trusts = cases.map(({ signals: of, exact, never }) => (exact ? 1 : Math.min(never ? NEVER_SURE : 1, trustBy(model, of))));
  const from = kind === 'answerable' ? cases.findIndex(({ right }) => right) : 0;
  return from < 0 ? 0 : Math.max(0, ...trusts.slice(from));
}

const of = (asked: readonly Asked[], kind: Kind) => asked.filter((one) => one.kind === kind);
const share = (list: readonly number[], test: (one: number) => boolean) => percent(list.filter(test).length / (list.length || 1));

function row(
  names: readonly string[],
  name: string,
  asked: readonly Asked[],
  others: readonly { readonly name: string; readonly asked: readonly Asked[] }[],
) {
  const model = fitModel(
    asked.flatMap(({ cases }) => cases),
    names,
  );
  const weights = Object.entries(model).map(([signal, weight]) => `${signal} ${weight.toFixed(2)}`);
  return others.map((other) => {
    const [right, near, foreign] = (['answerable', 'near', 'foreign'] as const).map((kind) =>
      of(other.asked, kind).map((one) => sureness(model, one)),
    ) as [number[], number[], number[]];
    const quiet = (list: readonly number[], share: number) =>
      [...list].sort((a, b) => a - b)[Math.floor(share * list.length)] ?? 1;
    const limit = quiet(foreign, 0.99);
    const both = Math.max(limit, quiet(near, 0.88));
    const found = right.filter((trust) => trust > 0);
    return [
      names.join(', '),
      name,
      weights.join(', '),
      other.name,
      areaUnderCurve(found, near).toFixed(3),
      areaUnderCurve(found, foreign).toFixed(3),
      share(right, (trust) => trust > limit),
      share(near, (trust) => trust <= limit),
      share(right, (trust) => trust > both),
    ];
  });
}

/** What each threshold of the model in use keeps and lets through on the project's own sets. */
function curve(inUse: typeof CONFIDENCE, asked: readonly Asked[]): string {
  const { leastRelative: _, ...model } = inUse;
  const rows = [0.08, 0.09, 0.1, 0.11, 0.13, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5].map((level) => [
    level === BANDS.sure ? `**${level}**` : level,
    share(
      of(asked, 'answerable').map((one) => sureness(model, one)),
      (trust) => trust >= level,
    ),
    share(
      of(asked, 'near').map((one) => sureness(model, one)),
      (trust) => trust < level,
    ),
    share(
      of(asked, 'foreign').map((one) => sureness(model, one)),
      (trust) => trust < level,
    ),
  ]);
  return `Weights in use, own sets (threshold in use in bold)\n\n${table(['sure from', 'answerable kept', 'near-domain silent', 'off-topic silent'], rows)}`;
}
