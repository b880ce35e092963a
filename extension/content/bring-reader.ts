import { callBackground } from '../messaging/calls';
import { READER, type Reader, type ReaderWorld } from './read/shared';

/** Brings the file that reads into this document's world, anew. Rejects when it did not come. */
export async function bringReader(): Promise<Reader> {
  const world = globalThis as ReaderWorld;
  await callBackground('bringReader');
  const reader = world[READER];
  if (!reader) throw new Error('The file that reads did not run');
  return reader;
}
