import { mendMarkdownLine } from './mend-text';
import { mendValues } from './mend-values';

/** Order of the keys of an answer, from what is read first to what only its keepers read. */
export const KEY_ORDER = [
  'id',
  'question',
  'variants',
  'keywords',
  'labels',
  'facets',
  'portals',
  'screens',
  'sources',
  'read',
  'confidence',
  'conflict',
  'related',
  'review',
  'validUntil',
  'fingerprint',
];

/** An answer file with its keys in order and the typography of some lines mended. @param lines those at fault, from 1 */
export function mendAnswer(text: string, lines: ReadonlySet<number>): string {
  const all = text.split('\n');
  const end = all.indexOf('---', 1);
  if (all[0] !== '---' || end === -1) return text;
  // The opening line is left out: lines of the front matter count from 2.
  const front = mendValues(all.slice(1, end).join('\n'), new Set([...lines].map((line) => line - 1)));
  const body = all.slice(end).map((line, at) => (lines.has(end + at + 1) ? mendMarkdownLine(line) : line));
  return ['---', ...ordered(front.split('\n')), ...body].join('\n');
}

/** The keys of some front matter in their order, each with the lines under it and the comments above it. */
function ordered(lines: readonly string[]): string[] {
  const blocks: { place: number; lines: string[] }[] = [];
  let above: string[] = [];
  for (const line of lines) {
    const key = /^([A-Za-z]+):/.exec(line)?.[1];
    if (key !== undefined) {
      const place = KEY_ORDER.indexOf(key);
      // What we do not know stays behind what stands before it.
      blocks.push({ place: place < 0 ? (blocks.at(-1)?.place ?? 0) : place, lines: [...above, line] });
      above = [];
    } else if (line.startsWith('#') || blocks.length === 0) above.push(line);
    else blocks.at(-1)?.lines.push(line);
  }
  const sorted = blocks.map((block, at) => ({ ...block, at })).sort((a, b) => a.place - b.place || a.at - b.at);
  return [...sorted.flatMap((block) => block.lines), ...above];
}
