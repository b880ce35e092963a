/** The proof that goes with every copy, in the language of the answer: sources, the day they were read, what is doubtful, which text of which pack. */
import type { Answer, BodyNode, Source } from '../../../src/answer/answer';
import { sentDay } from '../../words/dates';
import { sayCountSent, saySent } from '../../words/words';
import { type Doubt, doubtsOf } from './doubt';
import type { Block } from './nodes';

/** Below one answer. @param version of the pack, e.g. « 2026.11-1a2b3c4d » */
export function citation(answer: Answer, version: string): Block {
  const proof = [readOn(answer), saySent('sentPack', version), saySent('sentHash', answer.hash)].join(' · ');
  return paragraph([
    [`${sayCountSent('sentSource', answer.sources.length)} `, ...sourceNodes(answer.sources)],
    [proof],
    ...doubtLines(answer),
    [saySent('sentUnofficial')],
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
    const proof = [readOn(answer), saySent(adapted ? 'sentHashAdapted' : 'sentHash', answer.hash)].join(' · ');
    return { tag: 'li', children: withBreaks([sourceNodes(answer.sources), [proof], ...doubtLines(answer)]) };
  });
  return [
    paragraph([[sayCountSent('sentSource', cited.length)]]),
    { tag: 'ol', children: entries },
    paragraph([[saySent('sentPack', version)], [saySent('sentUnofficial')]]),
  ];
}

function readOn({ sources, read }: Answer): string {
  return sayCountSent('sentRead', sources.length, sentDay(read));
}

const DOUBT_LINES: Readonly<Record<Doubt, (answer: Answer) => string>> = {
  outdated: ({ validUntil = '' }) => saySent('sentOutdated', sentDay(validUntil)),
  conflict: ({ conflict = '' }) => saySent('sentConflict', conflict),
  stale: ({ review = '' }) => saySent('sentStale', sentDay(review)),
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
