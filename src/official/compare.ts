/** What a page of official answers says, beside what we had read there. */
import type { KeptAnswer } from '../answer/answer';
import type { Block } from './blocks';
import { sentencesOf } from './fold';
import type { MarkedBlock, Sentence } from './mark';

type Ours = Pick<KeptAnswer, 'id' | 'question' | 'text' | 'read' | 'fingerprint'>;

/** Marks of the sentences of an official answer, when we read it. */
export interface SentenceMarks {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** A sentence that was not there when we read, and what of our answer speaks of the same. */
export interface ChangedSentence {
  readonly sentence: string;
  readonly ours: string | null;
}

export interface Reworded {
  readonly id: string;
  readonly block: Block;
  readonly changed: readonly ChangedSentence[];
  /** How many sentences we had read are there no more. */
  readonly lost: number;
}

export interface Comparison {
  readonly unchanged: readonly string[];
  readonly reworded: readonly Reworded[];
  readonly added: readonly Block[];
  /** Official answers of ours that stand on none of the pages. */
  readonly gone: readonly string[];
}

/** Least shares of common words from which on a text is a rewording of an answer of ours: of the text, of its question. */
const LIKE = { text: 0.3, question: 0.5, alone: 0.7 } as const;
/** Blocks that must repeat a sentence, half of all at least, before it is taken for a part of the page: « Oui », « Partager ». */
const REPEATED = 3;

/**
 * Compares what pages say with what we read there. What the page repeats below its answers is none of their sentences.
 * @param marks of the sentences we had read
 */
export function comparePages(
  pages: readonly MarkedBlock[],
  answers: readonly Ours[],
  official: readonly SentenceMarks[],
): Comparison {
  const ours = answers.filter(({ fingerprint }) => fingerprint.of === 'official-text');
  const known = new Map(ours.map((answer) => [answer.fingerprint.sha256, answer.id]));
  const marks = new Map(official.map(({ id, sentences }) => [id, new Set(sentences)]));
  const blocks = distinct(withoutRepeated(pages, new Set(official.flatMap(({ sentences }) => sentences))));
  const same = blocks.map((block) => known.get(block.sha256) ?? sameSentences(block, marks));
  const unchanged = [...new Set(same.filter((id) => id !== null))];
  const left = new Map(ours.filter(({ id }) => !unchanged.includes(id)).map((answer) => [answer.id, answer]));
  const reworded: Reworded[] = [];
  const added: Block[] = [];
  const pairs = blocks
    .filter((_, at) => same[at] === null)
    .map((block) => ({ block, score: bestOf(block, [...left.values()], marks)?.score ?? 0 }))
    .sort((one, other) => other.score - one.score);
  for (const { block } of pairs) {
    const answer = bestOf(block, [...left.values()], marks)?.answer;
    if (!answer) {
      added.push(block);
      continue;
    }
    left.delete(answer.id);
    reworded.push({ id: answer.id, block, ...differences(block, answer, marks.get(answer.id) ?? new Set()) });
  }
  READ_WORDS.clear();
  const place = (block: Block) => (blocks as readonly Block[]).indexOf(block);
  reworded.sort((one, other) => place(one.block) - place(other.block));
  added.sort((one, other) => place(one) - place(other));
  return { unchanged, reworded, added, gone: [...left.keys()] };
}

/** An answer may stand under two themes. */
function distinct(blocks: readonly MarkedBlock[]): MarkedBlock[] {
  return [...new Map(blocks.map((block) => [block.sha256, block])).values()];
}

function withoutRepeated(blocks: readonly MarkedBlock[], read: ReadonlySet<string>): MarkedBlock[] {
  const counts = new Map<string, number>();
  for (const { sentences } of blocks) {
    for (const mark of new Set(sentences.map(({ mark }) => mark))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const isPart = ({ mark }: Sentence) => {
    const times = counts.get(mark) ?? 0;
    return !read.has(mark) && times >= REPEATED && times * 2 >= blocks.length;
  };
  return blocks
    .map((block) => {
      const sentences = block.sentences.filter((sentence) => !isPart(sentence));
      if (sentences.length === block.sentences.length) return block;
      return { ...block, sentences, text: sentences.map(({ text }) => text).join('\n') };
    })
    .filter(({ sentences }) => sentences.length > 0);
}

/** Of an answer whose every sentence is there, and no other: only what separates them moved. */
function sameSentences({ sentences }: MarkedBlock, marks: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const now = new Set(sentences.map(({ mark }) => mark));
  const found = [...marks].find(([, before]) => before.size === now.size && [...before].every((mark) => now.has(mark)));
  return found?.[0] ?? null;
}

function bestOf(block: MarkedBlock, answers: readonly Ours[], marks: ReadonlyMap<string, ReadonlySet<string>>) {
  const best = answers
    .map((answer) => ({ answer, score: likeness(block, answer, marks.get(answer.id) ?? new Set()) }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best : null;
}

/**
 * 0 for another answer than ours. One sentence may stand in several answers, and many texts speak of the same things: more
 * must be common before an answer is said to have changed.
 */
function likeness({ question, text, sentences }: MarkedBlock, answer: Ours, before: ReadonlySet<string>): number {
  const share = overlap(text, answer.text);
  const same = sentences.filter(({ mark }) => before.has(mark)).length;
  const asked = question === null ? 1 : overlap(question, answer.question);
  if (same * 2 >= Math.min(sentences.length, before.size) && same > 0) return 2 + same;
  if (same > 0 && share >= LIKE.text && asked >= LIKE.text) return 2 + same;
  if (question === null) {
    const like = overlap(text, `${answer.question} ${answer.text}`);
    return like >= LIKE.text ? like : 0;
  }
  return (share >= LIKE.text && asked >= LIKE.question) || share >= LIKE.alone ? share + asked : 0;
}

function differences({ sentences }: MarkedBlock, { text: body }: Ours, before: ReadonlySet<string>) {
  const now = new Set(sentences.map(({ mark }) => mark));
  const changed = sentences
    .filter(({ mark }) => !before.has(mark))
    .map(({ text }) => ({ sentence: text, ours: nearestOf(text, sentencesOf(body)) }));
  return { changed, lost: [...before].filter((mark) => !now.has(mark)).length };
}

function nearestOf(sentence: string, others: readonly string[]): string | null {
  const [best] = others.map((other) => ({ other, share: overlap(sentence, other) })).sort((a, b) => b.share - a.share);
  return best && best.share > 0.15 ? best.other : null;
}

/** Share of the words of the shorter text, of four letters or with a digit, that the other holds too. */
function overlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

const READ_WORDS = new Map<string, Set<string>>();

/** Read once a comparison: each text is held against many. */
function wordsOf(text: string): Set<string> {
  const words = READ_WORDS.get(text) ?? wordsIn(text);
  READ_WORDS.set(text, words);
  return words;
}

function wordsIn(text: string): Set<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word)));
}
