/** What goes with every copy, in the language of the answer: sources, the day they were read, what is doubtful; on demand, which text of which pack. */
import type { Answer, BodyNode, Source } from '../../../src/answer/answer';
import { sentDay } from '../../words/dates';
import { sayCountSent, saySent } from '../../words/words';
import { type Doubt, doubtsOf } from './doubt';
import type { Block } from './nodes';

/** Below one answer. @param version of the pack, e.g. « 2026.11-1a2b3c4d », when the proof is asked for */
export function citation(answer: Answer, version: string | null): Block {
  const proof = [readOn(answer), ...(version === null ? [] : proofOf(answer, 'sentHash', version))].join(' · ');
  return paragraph([
    [`${sayCountSent('sentSource', answer.sources.length)} `, ...sourceNodes(answer.sources)],
    [proof],
    ...doubtLines(answer),
    whose(answer),
  ]);
}

/** An answer of a reply; `adapted` when its words were changed since. */
export interface Cited {
  readonly answer: Answer;
  readonly adapted: boolean;
}

/** Below a whole reply: its sources, each with the day it was read, once; what is doubtful; and on demand the proof of each answer. */
export function citations(cited: readonly Cited[], version: string | null): Block[] {
  const answers = cited.map(({ answer }) => answer);
  const sources = mergedSources(answers).map(
    ({ source, read }): BodyNode => ({
      tag: 'li',
      children: [...sourceNodes([source]), `, ${saySent('sentReadOn', sentDay(read))}`],
    }),
  );
  const named = (answer: Answer, lines: readonly BodyNode[][]): BodyNode[][] =>
    lines.map((line) => (cited.length > 1 ? [saySent('sentOf', answer.question), ' ', ...line] : line));
  const doubts = answers.flatMap((answer) => named(answer, doubtLines(answer)));
  const proofs =
    version === null
      ? []
      : cited.flatMap(({ answer, adapted }) =>
          named(answer, [[proofOf(answer, adapted ? 'sentHashAdapted' : 'sentHash', version).join(' · ')]]),
        );
  const own = answers.filter((answer) => !isOurs(answer)).flatMap((answer) => named(answer, [whose(answer)]));
  return [
    paragraph([[sayCountSent('sentSource', sources.length)]]),
    { tag: 'ul', children: sources },
    paragraph([...doubts, ...proofs, ...own, ...(answers.some(isOurs) ? [[saySent('sentUnofficial')]] : [])]),
  ];
}

/** A source, and the day it was read, `YYYY-MM-DD`. */
export interface ReadSource {
  readonly source: Source;
  readonly read: string;
}

/** The sources of several answers, in their order; the same one read on the same day stands once. */
export function mergedSources(answers: readonly Pick<Answer, 'sources' | 'read'>[]): ReadSource[] {
  const merged = new Map<string, ReadSource>();
  for (const { sources, read } of answers) {
    for (const source of sources) {
      const name = JSON.stringify([source.url ?? source.title, source.title, read]);
      if (!merged.has(name)) merged.set(name, { source, read });
    }
  }
  return [...merged.values()];
}

function proofOf({ hash }: Answer, text: 'sentHash' | 'sentHashAdapted', version: string): string[] {
  return [saySent('sentPack', version), saySent(text, hash)];
}

function readOn({ sources, read }: Answer): string {
  return sayCountSent('sentRead', sources.length, sentDay(read));
}

const DOUBT_LINES: Readonly<Record<Doubt, (answer: Answer) => string>> = {
  outdated: ({ validUntil = '' }) => saySent('sentOutdated', sentDay(validUntil)),
  official: ({ officialChanged = '' }) => saySent('sentOfficialChanged', sentDay(officialChanged)),
  conflict: ({ conflict = '' }) => saySent('sentConflict', conflict),
  stale: ({ review = '' }) => saySent('sentStale', sentDay(review)),
};

function isOurs({ organisation }: Answer): boolean {
  return organisation === undefined;
}

/** Whose words these are: ours, in place of the source's, or those of an organisation; official neither way. */
function whose({ organisation }: Answer): BodyNode[] {
  return [organisation === undefined ? saySent('sentUnofficial') : saySent('sentOwn', organisation)];
}

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
