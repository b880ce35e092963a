import type { Comparison } from '../../official/compare';

/** What was found, for a terminal. */
export function reportLines({ unchanged, reworded, added, gone }: Comparison): string[] {
  return [
    `unchanged ${unchanged.length}, reworded ${reworded.length}, new ${added.length}, not on these pages ${gone.length}`,
    ...reworded.flatMap(({ id, changed, lost }) => [
      `reworded: ${id}${lost > 0 ? ` (${lost} sentence${lost > 1 ? 's' : ''} we had read changed or went)` : ''}`,
      ...changed.flatMap(({ sentence, ours }) => [
        `  now says: ${sentence}`,
        `  ours:     ${ours ?? '(nothing of ours speaks of it)'}`,
      ]),
    ]),
    ...added.map(({ question, text }) => `new: ${question ?? `${text.slice(0, 100).replace(/\s+/g, ' ')}…`}`),
    ...gone.map((id) => `not on these pages: ${id}`),
  ];
}

/** Files to put under `data/review`, by name: a mark for each answer to reread, a draft for each new one whose question is known. */
export function reviewFiles({ reworded, added }: Comparison, day: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, block, changed } of reworded) {
    const lines = changed.flatMap(({ sentence, ours }) => [`- now says: ${sentence}`, `  ours: ${ours ?? 'nothing'}`]);
    files.set(`${id}.reworded.md`, `# ${id}, compared on ${day}\n\n${lines.join('\n')}\n\n## The whole text\n\n${block.text}\n`);
  }
  for (const [index, { question, text }] of added.filter(({ question }) => question !== null).entries()) {
    const name = `new-${String(index + 1).padStart(2, '0')}.md`;
    files.set(name, `# ${question}\n\nRead on ${day}. To be said in our own words.\n\n${text}\n`);
  }
  return files;
}
