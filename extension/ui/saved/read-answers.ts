/** Answers that were opened: what a row says of one, and which were the last. */
import type { Answer } from '../../../src/answer/answer';
import { own, type Settings } from '../../../src/stored/settings';

/** `read`: as it is now; `changed`: it said something else then; null: never, or not known yet. */
export function readingOf(
  settings: Pick<Settings, 'read'> | null,
  { id, hash }: Pick<Answer, 'id' | 'hash'>,
): 'read' | 'changed' | null {
  const read = settings && own(settings.read, id);
  if (!read) return null;
  return read.hash === hash ? 'read' : 'changed';
}

/** Ids of the answers read, the last one first. */
export function lastRead(read: Settings['read']): string[] {
  return Object.entries(read)
    .sort(([, a], [, b]) => b.turn - a.turn)
    .map(([id]) => id);
}
