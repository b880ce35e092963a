import type { BodyNode } from '../../answer/answer';
import { held } from '../../build/typography';
import type { OwnEntry } from '../../own/own-file';
import { mendText } from '../check/mend-text';

/** What is shown of an entry with its apostrophes, quotation marks and narrow spaces as French sets them; code stays as it is. */
export function mendEntry<Entry extends Omit<OwnEntry, 'hash'>>(entry: Entry): Entry {
  return {
    ...entry,
    question: held(mendText(entry.question)),
    short: mendText(entry.short),
    body: entry.body.map(mendNode),
    sources: entry.sources.map((source) => ({ ...source, title: mendText(source.title) })),
    ...(entry.conflict !== undefined && { conflict: mendText(entry.conflict) }),
    ...(entry.changed !== undefined && { changed: mendText(entry.changed) }),
  };
}

function mendNode(node: BodyNode): BodyNode {
  if (typeof node === 'string') return mendText(node);
  return node.tag === 'code' ? node : { ...node, children: node.children.map(mendNode) };
}
