/** The proof that goes with every copy: sources, the day they were read, what is doubtful, which text of which pack. */
import type { Answer, BodyNode, Source } from '../../../src/answer';
import { longDay } from '../dates';
import { say, sayCount } from '../words';
import { type Doubt, doubtsOf } from './doubt';
import type { Block } from './nodes';

/** Below one answer. @param version of the pack, e.g. « 2026.11-1a2b3c4d » */
export function citation(answer: Answer, version: string): Block {
  const proof = [readOn(answer), say('copyPack', version), say('copyHash', answer.hash)].join(' · ');
  return paragraph([
    [`${sayCount('source', answer.sources.length)} `, ...sourceNodes(answer.sources)],
    [proof],
    ...doubtLines(answer),
    [say('sourceUnofficial')],
  ]);
}

/** An answer of a reply; `adapted` when its words were changed since. */
export interface Cited {
  readonly answer: Answer;
  readonly adapted: boolean;
}

/** Below a whole reply: one numbered entry for each answer, then what holds for all. */
export function citations(cited: readonly Cited[], version: string): Block[] {
  const entries = cited.map(({ answer, adapted }): BodyNode => {
    const proof = [readOn(answer), say(adapted ? 'copyHashAdapted' : 'copyHash', answer.hash)].join(' · ');
    return { tag: 'li', children: withBreaks([sourceNodes(answer.sources), [proof], ...doubtLines(answer)]) };
  });
  return [
    paragraph([[sayCount('source', cited.length)]]),
    { tag: 'ol', children: entries },
    paragraph([[say('copyPack', version)], [say('sourceUnofficial')]]),
  ];
}

function readOn({ sources, read }: Answer): string {
  return sayCount('copyRead', sources.length, longDay(read));
}

const DOUBT_LINES: Readonly<Record<Doubt, (answer: Answer) => string>> = {
  outdated: ({ validUntil = '' }) => say('copyOutdated', longDay(validUntil)),
  conflict: ({ conflict = '' }) => say('copyConflict', conflict),
  stale: ({ review = '' }) => say('copyStale', longDay(review)),
};

function doubtLines(answer: Answer): BodyNode[][] {
  return doubtsOf(answer).map((doubt) => [DOUBT_LINES[doubt](answer)]);
}

function sourceNodes(sources: readonly Source[]): BodyNode[] {
  return sources.flatMap(({ title, url }, i): BodyNode[] => {
    const source: BodyNode = url ? { tag: 'a', href: url, children: [title] } : title;
    return i === 0 ? [source] : [', ', source];
  });
}

function paragraph(lines: readonly BodyNode[][]): Block {
  return { tag: 'p', children: withBreaks(lines) };
}

function withBreaks(lines: readonly BodyNode[][]): BodyNode[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [{ tag: 'br' as const, children: [] }, ...line]));
}
