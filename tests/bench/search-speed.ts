/** Opening the packed index and asking it, in this Node: the same code and the same file as in the extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/answer/answer';
import type { PageContext } from '../../src/page/context';
import { openIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import type { Measure } from './measure';
import { readAnswers } from './packed-answers';
import { inMs, percentile } from './statistics';

const OPENINGS = 40;
const ROUNDS = 12;

/** Every variant of every answer is typed, and every answer's question stands as a field label on a page. */
export function measureSearch(_root: string, dist: string): Measure[] {
  const packed = readFileSync(join(dist, 'faq-index.json'), 'utf8');
  const answers = readAnswers(dist);
  const openings = times(OPENINGS, () => openIndex(JSON.parse(packed)));
  const index = openIndex(JSON.parse(packed));
  const queries = answers.flatMap(({ variants }) => variants.slice(0, 3));
  const pages = answers.map(pageAsking);
  const typed = rounds(queries, (query) => suggest(index, { typed: query, typing: true }));
  const paged = rounds(pages, (page) => suggest(index, { page }));
  const note = `${answers.length} answers, ${inKb(packed)} packed`;
  return [
    ...lines('open the index', openings, note),
    ...lines('typed query', typed, `${queries.length} queries`),
    ...lines('page query', paged, `${pages.length} pages`),
  ];
}

function pageAsking({ portals, question, variants }: Answer): PageContext {
  return {
    portal: portals[0] ?? 'esante',
    screen: null,
    title: variants[0] ?? question,
    headings: variants.slice(1, 3),
    step: null,
    messages: [],
    path: [],
    field: { label: question, legend: null, hint: null, heading: variants[0] ?? null },
  };
}

/** One round warms up; then each input is timed in each round. */
function rounds<Input>(inputs: readonly Input[], ask: (input: Input) => unknown): number[] {
  for (const input of inputs) ask(input);
  return Array.from({ length: ROUNDS }, () => inputs.flatMap((input) => times(1, () => ask(input)))).flat();
}

function times(count: number, act: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const from = performance.now();
    act();
    return performance.now() - from;
  });
}

function lines(what: string, samples: readonly number[], note: string): Measure[] {
  return [
    { what: `${what}, p50`, value: inMs(percentile(samples, 0.5)), note },
    { what: `${what}, p95`, value: inMs(percentile(samples, 0.95)), note: '' },
  ];
}

function inKb(text: string): string {
  return `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
}
