/** A large pack asked letter by letter with filters, ours and plain MiniSearch on the same answers: what a keystroke costs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { FACETS, type FacetValues } from '../../src/answer/answer';
import { buildIndex, openIndex, type PackedIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import { type Grown, grow } from './grow';
import type { Measure } from './measure';
import { readAnswers } from './packed-answers';
import { inMs, percentile } from './statistics';

const SIZE = 10_000;
/** Milliseconds of a frame at 60 per second. */
const FRAME = 1000 / 60;
const CHOSEN: FacetValues = { offre: ['segur', 'services'], produit: ['psc', 'convergence'] };
/** Letters of a question typed one by one, and one question in how many. */
const LETTERS = 30;
const ONE_IN = 40;

/** One round each warms up; then they take turns at every keystroke, so that a busy machine slows both alike. */
export function measureKeystrokes(dist: string): Measure[] {
  const answers = readAnswers(dist);
  const packed = JSON.parse(readFileSync(join(dist, 'faq-index.json'), 'utf8')) as PackedIndex;
  const documents = grow(answers, SIZE);
  const index = openIndex({ ...buildIndex(documents, packed.thesaurus), calibration: packed.calibration });
  const engines = {
    ours: (typed: string) => suggest(index, { typed, typing: true, counting: true, facets: CHOSEN }),
    plain: plain(documents),
  };
  const keystrokes = answers
    .flatMap(({ variants }) => variants)
    .filter((_, at) => at % ONE_IN === 0)
    .flatMap((question) => [...question.slice(0, LETTERS)].map((_, at) => question.slice(0, at + 1)));
  const samples: Record<keyof typeof engines, number[]> = { ours: [], plain: [] };
  for (const [round, texts] of [keystrokes.slice(0, 200), keystrokes].entries()) {
    for (const text of texts) {
      for (const name of ['ours', 'plain'] as const) {
        const from = performance.now();
        engines[name](text);
        if (round > 0) samples[name].push(performance.now() - from);
      }
    }
  }
  return [
    ...lines('ours', samples.ours),
    ...lines('MiniSearch, defaults', samples.plain),
    ...ratios(samples.ours, samples.plain),
  ];
}

/** MiniSearch as it comes, the same filter function over its results, and the same counts. */
function plain(documents: readonly Grown[]): (typed: string) => unknown {
  const engine = new MiniSearch<Grown>({
    fields: ['question', 'variants', 'keywords', 'text'],
    extractField: (document, field) => {
      const value = document[field as keyof Grown];
      return Array.isArray(value) ? value.join(' ') : String(value);
    },
  });
  engine.addAll(documents);
  const facetsOf = new Map(documents.map(({ id, facets }) => [id, facets]));
  const misses = (id: string) => FACETS.filter((name) => !passes(facetsOf.get(id)?.[name] ?? [], CHOSEN[name] ?? []));
  return (typed) => {
    const counts: Record<string, number> = {};
    const count = (key: string) => {
      counts[key] = (counts[key] ?? 0) + 1;
    };
    const passing = engine.search(typed).filter(({ id }) => {
      const missed = misses(id);
      count(`without ${missed.join()}`);
      for (const name of missed.length > 1 ? [] : missed[0] ? [missed[0]] : FACETS) {
        for (const value of facetsOf.get(id)?.[name] ?? ['']) count(`${name}:${value}`);
      }
      return missed.length === 0;
    });
    return { counts, first: passing.slice(0, 10) };
  };
}

function passes(held: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || held.length === 0 || wanted.some((value) => held.includes(value));
}

function lines(name: string, samples: readonly number[]): Measure[] {
  return ([0.5, 0.95] as const).map((part) => {
    const value = percentile(samples, part);
    return {
      what: `keystroke, two filters, counted: ${name}, p${part * 100}`,
      value: inMs(value),
      note: `${((100 * value) / FRAME).toFixed(0)} % of a frame${part === 0.5 ? `; ${SIZE} answers, ${samples.length} keystrokes` : ''}`,
    };
  });
}

function ratios(ours: readonly number[], plain: readonly number[]): Measure[] {
  return ([0.5, 0.95] as const).map((part) => ({
    what: `keystroke, ours ÷ MiniSearch, p${part * 100}`,
    value: (percentile(ours, part) / percentile(plain, part)).toFixed(2),
    note: '',
  }));
}
