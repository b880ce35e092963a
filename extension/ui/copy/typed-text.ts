/** What a person typed into a plain field, read as the paragraphs and lists it looks like. */
import type { BodyNode } from '../../../src/answer/answer';

const ITEM = /^\s*(?:(\d{1,3})[.)]|[-•*])\s+(.*)$/;
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)»'"])/;

interface Group {
  readonly tag: 'p' | 'ol' | 'ul';
  /** Lines of the paragraph, or of each item. */
  readonly parts: string[][];
}

/** Blank lines part paragraphs; « 1. » and « - » make lists; addresses become links. Numbers that do not count up stay as typed. */
export function typedNodes(text: string): BodyNode[] {
  const groups: Group[] = [];
  let gap = true;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() !== '') add(groups, line, gap);
    gap = line.trim() === '';
  }
  return groups.map(({ tag, parts }) =>
    tag === 'p'
      ? { tag, children: withBreaks(parts[0] ?? []) }
      : { tag, children: parts.map((lines) => ({ tag: 'li' as const, children: withBreaks(lines) })) },
  );
}

function add(groups: Group[], line: string, gap: boolean): void {
  const last = groups.at(-1);
  const [, number, words = ''] = ITEM.exec(line) ?? [];
  const tag = !ITEM.test(line) ? 'p' : number === undefined ? 'ul' : 'ol';
  const next = last && last.tag === tag && tag !== 'p' ? last.parts.length + 1 : 1;
  if (tag !== 'p' && (tag === 'ul' || Number(number) === next)) {
    if (last?.tag === tag) last.parts.push([words]);
    else groups.push({ tag, parts: [[words]] });
  } else if (last && !gap && (last.tag === 'p' || /^\s/.test(line))) last.parts.at(-1)?.push(line.trim());
  else groups.push({ tag: 'p', parts: [[line.trim()]] });
}

function withBreaks(lines: readonly string[]): BodyNode[] {
  return lines.flatMap((line, i) => [...(i > 0 ? [{ tag: 'br' as const, children: [] }] : []), ...withLinks(line)]);
}

function withLinks(line: string): BodyNode[] {
  return line.split(ADDRESS).flatMap((part, i): BodyNode[] => {
    if (part === '') return [];
    return [i % 2 === 1 ? { tag: 'a', href: part, children: [part] } : part];
  });
}
