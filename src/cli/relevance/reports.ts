import { ABLATION, type AblationStep } from '../../search/ablation';
import { confidence, isExact } from '../../search/confidence';
import { readQuery } from '../../search/query';
import { rank } from '../../search/ranking';
import { suggest } from '../../search/suggest';
import { BANDS } from '../../search/weights';
import { alteredPack, corpusPack, type Pack, projectPack, readCorpus } from '../searched';
import { judgeAll } from './known';
import { percent, type Quality, quality, qualityCells, ranksOf, type Search, table, withTypo } from './measure';
import type { Peer } from './peers';
import {
  judgeQuery,
  type RankedQuery,
  readAsked,
  readDrawn,
  readFresh,
  readHeldOut,
  readHurried,
  readSets,
  type Verdict,
} from './sets';

type Print = (text: string) => void;

/** Most queries asked to a slow engine. */
const SAMPLE = 150;

/** Quality, silence, pages and ablation on the project's own sets. */
export async function reportOwn(root: string, others: readonly Peer[], ablation: boolean, print: Print): Promise<void> {
  const pack = projectPack(root);
  const sets = readSets(root);
  const verdicts = judgeAll(pack, sets);
  const asked = verdicts.filter(
    ({ kind, place }) => kind !== 'field' && kind !== 'page' && place !== 'silent' && place !== 'shown',
  );
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  const row = (name: string, list: readonly Verdict[]) => [
    name,
    list.length,
    ...qualityCells(quality(list.map((one) => one.rank))),
    percent(list.filter(({ unsure }) => !unsure).length / list.length),
  ];
  print(
    `## Own queries (${pack.documents.length} answers)\n\nRanking over sure then close answers; « sure » : right answer among the first three sure ones.`,
  );
  print(
    table(
      ['kind', 'queries', 'R@1', 'R@3', 'MRR', 'sure'],
      [
        ...kinds.map((kind) =>
          row(
            kind,
            asked.filter((one) => one.kind === kind),
          ),
        ),
        row('all', asked),
      ],
    ),
  );

  const silent = (kind: string) =>
    verdicts.filter((one) => one.kind === kind && (one.place === 'silent' || one.place === 'shown'));
  const shut = ['off-topic', 'near-domain', 'field', 'page'].map((kind) => {
    const list = silent(kind);
    return [kind, list.length, percent(list.filter(({ place }) => place === 'silent').length / (list.length || 1))];
  });
  print(`## Silence\n\n${table(['wants silence', 'cases', 'silent'], shut)}`);
  print(silenceCurve(pack, sets.queries));
  const { dev, check } = readFresh(root);
  const hurried = readHurried(root);
  const strangers = readAsked(root);
  const mails = (list: readonly RankedQuery[]) => list.filter(({ style }) => style === 'mail');
  const apart = [
    apartRow(pack, 'held out', readHeldOut(root)),
    apartRow(pack, 'fresh, chosen on', dev),
    apartRow(pack, 'fresh, check', check),
    apartRow(pack, 'drawn by lot', readDrawn(root)),
    apartRow(pack, 'mails of both', mails([...dev, ...check])),
    apartRow(pack, 'hurried, chosen on', hurried.dev),
    apartRow(pack, 'hurried, check', hurried.check),
    apartRow(pack, 'hurried, mails', hurried.mails),
    apartRow(pack, 'asked, chosen on', strangers.dev),
    apartRow(pack, 'asked, check', strangers.check),
    apartRow(pack, 'asked, mails of both', mails([...strangers.dev, ...strangers.check])),
  ];
  print(`## Kept apart\n\n${table(['set', 'answerable', 'R@1', 'R@3', 'MRR', 'sure', 'unanswerable', 'silent'], apart)}`);

  const pages = ['field', 'page'].map((kind) => {
    const list = verdicts.filter((one) => one.kind === kind && one.place !== 'silent' && one.place !== 'shown');
    return [
      kind,
      list.length,
      ...qualityCells(quality(list.map((one) => one.rank))),
      percent(list.filter(({ rank: at }) => at > 0).length / list.length),
    ];
  });
  print(`## Pages\n\n${table(['list', 'cases', 'R@1', 'R@3', 'MRR', 'shown'], pages)}`);

  const judged = sets.queries.filter(({ expect }) => expect.length > 0);
  if (others.length > 0) print(`## Peers, own queries\n\n${await compare(pack, judged, others)}`);
  if (ablation) print(`## Each step off\n\n${ablate(() => alteredPack(root), judged)}`);
}

/** Queries that `known.yaml` does not declare: those with an answer, and the silence of those without. */
function apartRow({ index }: Pack, name: string, queries: readonly RankedQuery[]): (string | number)[] {
  const verdicts = queries.map((query) => judgeQuery(index, query));
  const [asked, none] = [true, false].map((wanted) =>
    verdicts.filter((_, at) => (queries[at] as RankedQuery).expect.length > 0 === wanted),
  ) as [Verdict[], Verdict[]];
  const share = (list: readonly Verdict[], test: (one: Verdict) => boolean) =>
    list.length > 0 ? percent(list.filter(test).length / list.length) : '–';
  return [
    name,
    asked.length,
    ...qualityCells(quality(asked.map((one) => one.rank))),
    share(asked, ({ unsure }) => !unsure),
    none.length,
    share(none, ({ place }) => place === 'silent'),
  ];
}

/** Quality on public sets, their mean, one slip a query, peers and ablation. */
export async function reportCorpora(
  root: string,
  files: readonly string[],
  others: readonly Peer[],
  ablation: boolean,
  print: Print,
  nameOf: (file: string) => string,
): Promise<void> {
  for (const file of files) {
    const { queries } = readCorpus(file);
    const pack = corpusPack(root, file);
    print(
      `## ${nameOf(file)}: ${pack.documents.length} documents, ${queries.length} queries\n\n${await compare(pack, queries, others)}`,
    );
    if (ablation) print(`### Each step off\n\n${ablate(() => corpusPack(root, file), queries)}`);
  }
}

type Judged = Pick<RankedQuery, 'q' | 'expect'>;

/** Ours as the terminal shows it: sure answers, then the close ones. */
const ours =
  ({ index }: Pack): Search =>
  (query) => {
    const { typed, maybe } = suggest(index, { typed: query });
    return [...typed, ...maybe].map(({ id }) => id);
  };

async function compare(pack: Pack, queries: readonly Judged[], others: readonly Peer[]): Promise<string> {
  const slips = queries.map(({ q, expect }, at) => ({ q: withTypo(q, at + 1), expect }));
  const line = (name: string, search: Search, slow = false): (string | number)[] => {
    const part = <T>(list: readonly T[]) => (slow ? list.filter((_, at) => at % Math.ceil(list.length / SAMPLE) === 0) : list);
    const start = performance.now();
    const clean: Quality = quality(ranksOf(search, part(queries)));
    const each = (performance.now() - start) / clean.queries;
    const slip = quality(ranksOf(search, part(slips)));
    return [slow ? `${name} (${clean.queries} queries)` : name, ...qualityCells(clean), percent(slip.three), each.toFixed(2)];
  };
  const rows = [line('**ours**', ours(pack))];
  for (const { name, slow, build } of others) rows.push(line(name, await build(pack.documents), slow));
  return table(['engine', 'R@1', 'R@3', 'MRR', 'R@3, one slip', 'ms a query'], rows);
}

function ablate(build: () => Pack, queries: readonly Judged[]): string {
  const slips = queries.map(({ q, expect }, at) => ({ q: withTypo(q, at + 1), expect }));
  const line = (name: string) => {
    const search = ours(build());
    return [name, ...qualityCells(quality(ranksOf(search, queries))), percent(quality(ranksOf(search, slips)).three)];
  };
  const rows = [line('all steps')];
  for (const step of Object.keys(ABLATION) as AblationStep[]) {
    ABLATION[step] = false;
    rows.push(line(`without ${step}`));
    ABLATION[step] = true;
  }
  return table(['', 'R@1', 'R@3', 'MRR', 'R@3, one slip'], rows);
}

/** What each threshold would keep and let through; the one in use is marked. */
function silenceCurve({ index }: Pack, queries: readonly RankedQuery[]): string {
  const scored = queries.map(({ q, kind, expect }) => {
    const query = readQuery(index, [{ text: q, source: 'typed' }]);
    const found = rank(index, query);
    const sure = found.slice(0, 3).map((one) => (isExact(index, one, query) ? 1 : confidence(one, index.calibration, query)));
    const right = found.slice(0, 3).findIndex(({ id }) => expect.includes(id));
    return { kind, wanted: expect.length > 0, top: sure[0] ?? 0, right: right < 0 ? 0 : (sure[right] ?? 0) };
  });
  const share = (list: readonly (typeof scored)[number][], test: (one: (typeof scored)[number]) => boolean) =>
    percent(list.filter(test).length / (list.length || 1));
  const levels = [0.08, 0.09, 0.1, 0.11, 0.13, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
  const rows = levels.map((level) => [
    level === BANDS.sure ? `**${level}**` : String(level),
    share(
      scored.filter(({ wanted }) => wanted),
      ({ right }) => right >= level,
    ),
    share(
      scored.filter(({ kind }) => kind === 'near-domain'),
      ({ top }) => top < level,
    ),
    share(
      scored.filter(({ kind }) => kind === 'off-topic'),
      ({ top }) => top < level,
    ),
  ]);
  return `Curve (threshold in use in bold)\n\n${table(['sure from', 'answerable kept', 'near-domain silent', 'off-topic silent'], rows)}`;
}
