/** Texts hashed, so that they can be compared with what was read and is not kept. */
import type { Block } from './blocks';
import { foldOfficial, sentencesOf } from './fold';

/** A sentence, and what is kept of one that was read. */
export interface Sentence {
  readonly text: string;
  /** The first 16 hexadecimal digits of its hash. */
  readonly mark: string;
}

export interface MarkedBlock extends Block {
  /** SHA-256 of the folded text, hexadecimal. */
  readonly sha256: string;
  readonly sentences: readonly Sentence[];
}

/** What of a hash is kept of one sentence. */
const MARK_LENGTH = 16;

/** A block with the hashes of its whole text and of each of its sentences. */
export async function markBlock(block: Block): Promise<MarkedBlock> {
  const sentences = sentencesOf(block.text).map(async (text) => ({ text, mark: await sentenceMark(text) }));
  return { ...block, sha256: await hashOf(block.text), sentences: await Promise.all(sentences) };
}

export async function sentenceMark(sentence: string): Promise<string> {
  return (await hashOf(sentence)).slice(0, MARK_LENGTH);
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(foldOfficial(text))));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
