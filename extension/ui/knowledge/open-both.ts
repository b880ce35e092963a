/** Opens the index of ours and an organisation's answers: the one that was kept, or one that is built meanwhile. */
import type { AnswerCard } from '../../../src/answer/answer';
import { buildBoth } from './build-both';
import type { OwnSource } from './own-source';
import type { Files } from './packed-files';
import type { SearchClient } from './search-client';

/** What an organisation adds, once its rows are read. */
export interface Added {
  readonly source: OwnSource;
  readonly rows: readonly AnswerCard[];
  /** Version of ours alone. */
  readonly base: string;
}

export interface Opening {
  open(files: Files): Promise<SearchClient>;
  /** Hears who answers for both, where that takes a while. */
  late(both: SearchClient): Promise<void>;
  onFault(error: unknown): void;
}

/** @returns who answers for both; after an update of ours, who answers for ours, at once */
export async function openBoth(files: Files, { source, base }: Added, { open, late, onFault }: Opening): Promise<SearchClient> {
  const openAs = (both: string) => open({ ...files, both });
  const kept = await source.index(files.content).catch(() => null);
  const client = kept === null ? null : await openAs(kept);
  // One that another version of ours packed is of no use.
  if (client && !client.repaired) return client;
  buildAndKeep(files, source, onFault).then(openAs).then(late).catch(onFault);
  return open({ ...files, content: base });
}

/** Builds the index of ours and theirs, and keeps it for whoever opens next. @returns its JSON */
async function buildAndKeep(files: Files, source: OwnSource, onFault: (error: unknown) => void): Promise<string> {
  const own = await source.parts();
  if (own === null) throw new Error(`the own answers ${source.stamp} are not there`);
  const json = await buildBoth({ files, own }, onFault);
  await source.keepIndex(files.content, json).catch(onFault);
  return json;
}
