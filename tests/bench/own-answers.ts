/** 5 000 answers of an organisation beside ours: what taking them in, opening them and a keystroke cost, and what that is to ours alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/answer/answer';
import type { AnswersFile } from '../../src/answer/answers-file';
import { fileWith } from '../../src/own/beside-ours';
import type { OwnEntry } from '../../src/own/own-file';
import { indexWith } from '../../src/own/own-index';
import { cardsOf, partsOf } from '../../src/own/own-parts';
import { readOwnFile } from '../../src/own/read-own';
import { ownFile } from '../../src/own/sign-own';
import { makeKeys } from '../../src/own/signature';
import { openIndex, type PackedIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import { grow } from './grow';
import type { Measure } from './measure';
import { readAnswers } from './packed-answers';
import { inMs, percentile } from './statistics';

const SIZE = 5000;
/** Milliseconds of a frame at 60 per second. */
const FRAME = 1000 / 60;
/** Letters of a question typed one by one, and one question in how many. */
const LETTERS = 30;
const ONE_IN = 40;

export async function measureOwnAnswers(dist: string): Promise<Measure[]> {
  const ours = readAnswers(dist);
  const read = <File>(name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8')) as File;
  const [packed, cards] = [read<PackedIndex>('faq-index.json'), read<AnswersFile>('answers.json')];
  const content = { organisation: 'Hôpital du Nord', pack: 1, day: '2026-11-28', answers: made(ours) };
  const text = new TextEncoder().encode(await ownFile(content, await makeKeys()));
  const taking = await timed(() => readOwnFile(text, { facets: cards.facets, today: '2026-11-28', card: null }));
  const { answers } = taking.result;
  const parts = partsOf(answers);
  const rows = await timed(() => fileWith(cards, cardsOf(parts), '1'));
  const built = await timed(() => JSON.stringify(indexWith(packed, ours, answers, 'both')));
  const opened = await timed(() => openIndex(JSON.parse(built.result) as PackedIndex));
  const megabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
  return [
    { what: `own answers: ${SIZE}, the file`, value: megabytes(text.byteLength), note: '' },
    { what: 'own answers: proved, read and checked', value: inMs(taking.took), note: 'in the settings page, once a file' },
    { what: 'own answers: index of both built', value: inMs(built.took), note: 'in a worker, once a file or an update of ours' },
    {
      what: 'own answers: index of both opened',
      value: inMs(opened.took),
      note: `in a worker; ${megabytes(built.result.length)}`,
    },
    {
      what: 'own answers: rows read',
      value: inMs(rows.took),
      note: `in the page that shows them; ${megabytes(parts.cards.length)}`,
    },
    ...keystrokes(ours, { both: opened.result, ours: openIndex(packed) }),
  ];
}

/** Both take turns at every keystroke, so that a busy machine slows both alike; the first round warms up. */
function keystrokes(
  ours: readonly Answer[],
  indexes: Readonly<Record<'both' | 'ours', ReturnType<typeof openIndex>>>,
): Measure[] {
  const typed = ours
    .flatMap(({ variants }) => variants)
    .filter((_, at) => at % ONE_IN === 0)
    .flatMap((question) => [...question.slice(0, LETTERS)].map((_, at) => question.slice(0, at + 1)));
  const samples = { both: [] as number[], ours: [] as number[] };
  for (const [round, texts] of [typed.slice(0, 200), typed].entries()) {
    for (const text of texts) {
      for (const name of ['both', 'ours'] as const) {
        const from = performance.now();
        suggest(indexes[name], { typed: text, typing: true, counting: true });
        if (round > 0) samples[name].push(performance.now() - from);
      }
    }
  }
  return ([0.5, 0.95] as const).map((part) => {
    const [both, alone] = [percentile(samples.both, part), percentile(samples.ours, part)];
    const note = `${((100 * both) / FRAME).toFixed(0)} % of a frame; ${(both / alone).toFixed(2)} times ours alone (${inMs(alone)})`;
    return { what: `own answers: keystroke, p${part * 100}`, value: inMs(both), note };
  });
}

/** Answers made of sentences of ours, whole. */
function made(ours: readonly Answer[]): OwnEntry[] {
  const [first] = ours as readonly [Answer];
  return grow(ours, ours.length + SIZE)
    .slice(ours.length)
    .map(({ text, ...grown }) => {
      const { kind, sources, read, review, confidence, hash } = first;
      const short = text.slice(0, 200);
      return {
        ...{ ...grown, kind, sources, read, review, confidence, hash, short, related: [] },
        body: [{ tag: 'p' as const, children: [text] }],
      };
    });
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<{ readonly took: number; readonly result: Result }> {
  const from = performance.now();
  const result = await work();
  return { took: performance.now() - from, result };
}
