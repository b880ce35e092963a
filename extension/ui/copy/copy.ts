/** What is copied: an answer or a whole reply, in the format the user chose, always with its source. */
import type { Answer, BodyNode } from '../../../src/answer/answer';
import { saySent } from '../../words/words';
import { asHtml, asInlineHtml } from './as-html';
import { asMarkdown } from './as-markdown';
import { asText } from './as-text';
import { type Cited, citation, citations } from './citation';
import { type Block, plainHyphens } from './nodes';
import { typedNodes } from './typed-text';

/** What goes to the clipboard: both kinds at once. An empty `html` stays off it. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** In the order they are offered: « Texte avec source », the same « avec la preuve », « Markdown », « HTML propre », « Lien seul ». */
export const COPY_FORMATS = ['rich', 'proof', 'markdown', 'html', 'link'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** A piece of a reply: an answer as written, or what the user made of it (plain text; its line breaks and lists are kept). */
export interface ReplyPiece {
  readonly answer: Answer;
  readonly text: string | null;
}

export interface Reply {
  readonly opening: string;
  readonly closing: string;
  /** In the order they are sent. One whose text is blank is left out, with its sources. */
  readonly pieces: readonly ReplyPiece[];
}

/** Words as a person typed them, or nodes of ours. */
type Part = string | readonly (BodyNode | Block)[];

/** One answer, ready to paste, with its source. @param version of the pack, e.g. « 2026.11-1a2b3c4d » */
export function answerClip(answer: Answer, version: string, format: CopyFormat): Clip {
  if (format === 'link') return linkClip([answer]);
  return clipOf([[title(answer.question), ...answer.body, citation(answer, format === 'proof' ? version : null)]], format);
}

/**
 * A whole reply: opening, pieces, closing, then its sources, each once. Several pieces begin with their question, without a
 * number: theirs would be taken for one of a step. A piece alone answers the question the reader has asked.
 */
export function replyClip({ opening, closing, pieces }: Reply, version: string, format: CopyFormat): Clip {
  const kept = pieces.filter(({ text }) => text?.trim() !== '');
  if (format === 'link') return linkClip(kept.map(({ answer }) => answer));
  const parts = kept.flatMap(({ answer, text }): Part[] => [
    kept.length > 1 ? [title(answer.question)] : [],
    text ?? answer.body,
  ]);
  const cited = kept.map(({ answer, text }): Cited => ({ answer, adapted: text !== null && text.trim() !== bodyText(answer) }));
  return clipOf(
    [opening, ...parts, closing, kept.length > 0 ? citations(cited, format === 'proof' ? version : null) : []],
    format,
  );
}

/** The answer's body as the plain text a composer edits. */
export function bodyText(answer: Answer): string {
  return asText(answer.body);
}

function clipOf(parts: readonly Part[], format: Exclude<CopyFormat, 'link'>): Clip {
  const nodes = parts.flatMap((part) => (typeof part === 'string' ? typedNodes(part) : part));
  if (format === 'markdown') return { text: asMarkdown(nodes), html: '' };
  const html = asHtml(nodes);
  if (format === 'html') return { text: html, html };
  // What a person typed is not touched, so that the text holds exactly what was on the screen.
  const texts = parts.map((part) => (typeof part === 'string' ? plainHyphens(part.trim()) : asText(part)));
  return { text: texts.filter((text) => text !== '').join('\n\n'), html };
}

/** The addresses of the sources, each once; a document that is nowhere on the web is named instead, and it is said. */
function linkClip(answers: readonly Answer[]): Clip {
  const links = new Map<string, BodyNode>();
  for (const { sources } of answers) {
    for (const { title, url } of sources) if (url) links.set(url, { tag: 'a', href: url, children: [title] });
    if (sources.some(({ url }) => url)) continue;
    for (const { title } of sources) links.set(saySent('sentNoAddress', title), saySent('sentNoAddress', title));
  }
  const text = plainHyphens([...links.keys()].join('\n'));
  return { text, html: [...links.values()].map((link) => asInlineHtml([link])).join('<br>') };
}

function title(question: string): Block {
  return { tag: 'title', children: [question] };
}
