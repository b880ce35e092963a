import { callBackground } from '../messaging/calls';
import { OFFICIAL_READER, type OfficialWorld, type ReadOfficial } from './official/shared';
import { READER, type Reader, type ReaderWorld } from './read/shared';

/** Brings the file that reads into this document's world, anew. Rejects when it did not come. */
export async function bringReader(): Promise<Reader> {
  const world = globalThis as ReaderWorld;
  await callBackground('bringReader');
  const reader = world[READER];
  if (!reader) throw new Error('The file that reads did not run');
  return reader;
}

/** The same of what reads official answers. */
export async function bringOfficialReader(): Promise<ReadOfficial> {
  await callBackground('bringOfficial');
  const read = (globalThis as OfficialWorld)[OFFICIAL_READER];
  if (!read) throw new Error('The file that reads official answers did not run');
  return read;
}
