/**
 * Packs of any size out of the real answers, for measuring only: the real ones first, as they are, then answers put
 * together from their sentences. Each has the question and the places of one real answer, as many sentences as another one
 * has, drawn from all of them, as many variants and keywords as a third one has, and one code no other answer holds, in its
 * text and in every second question. So words stay as common as they are, lengths stay as they are, and new words keep
 * coming, as they do in real packs. The same answers, size and seed give the same pack.
 */
import type { Answer } from '../../src/answer/answer';

/** What is indexed of an answer. */
export type Grown = Pick<Answer, 'id' | 'question' | 'variants' | 'keywords' | 'text' | 'facets' | 'portals' | 'screens'>;

export function grow(answers: readonly Grown[], size: number, seed = 1): Grown[] {
  const draw = drawing(seed);
  const one = <Item>(from: readonly Item[]) => from[Math.floor(draw() * from.length)] as Item;
  const some = <Item>(count: number, from: readonly Item[]) => Array.from({ length: count }, () => one(from));
  const sentencesOf = new Map(answers.map((answer) => [answer, answer.text.match(/[^.!?\n]+[.!?\n]*/g) ?? [answer.text]]));
  const sentences = [...sentencesOf.values()].flat();
  const variants = answers.flatMap((answer) => answer.variants);
  const keywords = answers.flatMap((answer) => answer.keywords);
  const made = Array.from({ length: Math.max(0, size - answers.length) }, (_, at): Grown => {
    const { question, facets, portals, screens } = one(answers);
    const code = `${letters(draw)}_${Math.floor(draw() * 900) + 100}.${at}`;
    return {
      id: `grown-${at}`,
      question: at % 2 === 0 ? `${question} ${code}` : question,
      variants: some(one(answers).variants.length, variants),
      keywords: some(one(answers).keywords.length, keywords),
      text: [...some(sentencesOf.get(one(answers))?.length ?? 1, sentences), code].join(' ').trim(),
      facets,
      portals,
      screens,
    };
  });
  return [...answers, ...made].slice(0, size);
}

function letters(draw: () => number): string {
  return Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(draw() * 26))).join('');
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
