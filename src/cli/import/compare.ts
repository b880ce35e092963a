import type { KeptAnswer } from '../../answer/answer';
import { sentencesOf } from '../../answer/official';
import { fingerprintOf } from '../../build/fingerprint';
import type { Official } from '../../build/official-schema';
import type { Block } from './blocks';

type Ours = Pick<KeptAnswer, 'id' | 'question' | 'text' | 'read' | 'fingerprint'>;

/** A sentence that was not there when we read, and what of our answer speaks of the same. */
export interface ChangedSentence {
  readonly sentence: string;
  readonly ours: string | null;
}

export interface Comparison {
  readonly unchanged: readonly string[];
  readonly reworded: readonly {
    readonly id: string;
    readonly block: Block;
    readonly changed: readonly ChangedSentence[];
    /** How many sentences we had read are there no more. */
    readonly lost: number;
  }[];
  readonly added: readonly Block[];
  /** Official answers of ours that stand on none of the pages. */
  readonly gone: readonly string[];
}

/** What is kept of one sentence. */
export function sentenceMark(sentence: string): string {
  return fingerprintOf(sentence).slice(0, 16);
}

/** Least share of common words from which on a text without any known sentence is a rewording of an answer of ours. */
const LIKE = 0.3;

/**
 * Compares what pages say with what we read there.
 * @param official marks of the sentences we had read
 */
export function comparePages(blocks: readonly Block[], answers: readonly Ours[], official: readonly Official[]): Comparison {
  const ours = answers.filter(({ fingerprint }) => fingerprint.of === 'official-text');
  const known = new Map(ours.map((answer) => [answer.fingerprint.sha256, answer]));
  const unchanged = blocks.flatMap(({ text }) => known.get(fingerprintOf(text))?.id ?? []);
  const left = new Map(ours.filter(({ id }) => !unchanged.includes(id)).map((answer) => [answer.id, answer]));
  const marks = new Map(official.map(({ id, sentences }) => [id, new Set(sentences)]));
  const reworded: Comparison['reworded'][number][] = [];
  const added: Block[] = [];
  for (const block of blocks.filter(({ text }) => !known.has(fingerprintOf(text)))) {
    const answer = likest(block, [...left.values()], marks);
    if (!answer) {
      added.push(block);
      continue;
    }
    left.delete(answer.id);
    reworded.push({ id: answer.id, block, ...differences(block, answer, marks.get(answer.id) ?? new Set()) });
  }
  return { unchanged, reworded, added, gone: [...left.keys()] };
}

function likest(block: Block, answers: readonly Ours[], marks: ReadonlyMap<string, ReadonlySet<string>>): Ours | null {
  const said = sentencesOf(block.text).map(sentenceMark);
  const scored = answers.map((answer) => {
    const same = said.filter((mark) => marks.get(answer.id)?.has(mark)).length;
    const like = overlap(`${block.question ?? ''} ${block.text}`, `${answer.question} ${answer.text}`);
    return { answer, score: same > 0 ? 1 + same : like >= LIKE ? like : 0 };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.answer : null;
}

function differences({ text }: Block, { text: body }: Ours, before: ReadonlySet<string>) {
  const sentences = sentencesOf(text);
  const now = new Set(sentences.map(sentenceMark));
  const changed = sentences
    .filter((sentence) => !before.has(sentenceMark(sentence)))
    .map((sentence) => ({ sentence, ours: nearestOf(sentence, sentencesOf(body)) }));
  return { changed, lost: [...before].filter((mark) => !now.has(mark)).length };
}

function nearestOf(sentence: string, others: readonly string[]): string | null {
  const [best] = others.map((other) => ({ other, share: overlap(sentence, other) })).sort((a, b) => b.share - a.share);
  return best && best.share > 0.15 ? best.other : null;
}

/** Share of the words of the shorter text, of four letters or with a digit, that the other holds too. */
function overlap(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

function wordsIn(text: string): Set<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word)));
}
