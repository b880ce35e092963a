/** Copying an answer: what is copied, as text and as HTML, always with its source, and how it reaches the clipboard. */
import type { Answer, BodyNode, Source } from '../../src/answer';
import { longDay } from './dates';

const UNOFFICIAL = 'Reformulation non officielle\u202f: seule la page source fait foi.';

/** Question, answer and where it comes from, as plain text. Lists keep their numbers. */
export function answerToText(answer: Answer, version: string): string {
  const sources = answer.sources.map(({ title, url }) => (url ? `${title} (${url})` : title)).join(', ');
  const whole = [
    answer.question,
    blocksToText(answer.body),
    [`Source\u202f: ${sources}`, ...warning(answer, version)].join('\n'),
  ];
  return plainHyphens(whole.join('\n\n'));
}

/** The same as clean HTML: no style, no class, links kept. */
export function answerToHtml(answer: Answer, version: string): string {
  const source = `Source\u202f: ${answer.sources.map(sourceToHtml).join(', ')}`;
  const end = [source, ...warning(answer, version).map(escaped)].join('<br>');
  return plainHyphens(`<h3>${escaped(answer.question)}</h3>${answer.body.map(nodeToHtml).join('')}<p>${end}</p>`);
}

/** Puts both forms on the clipboard. Resolves to false when the browser refused every way. */
export async function copyBoth(document: Document, text: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await (document.defaultView as Window).navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(document, text, html); // a page's permissions policy may deny the API to frames
  }
}

function copyByEvent(document: Document, text: string, html: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  const focused = document.activeElement as HTMLElement | null;
  const area = document.body.appendChild(document.createElement('textarea'));
  area.className = 'sr';
  area.value = text; // without a selection some browsers say there is nothing to copy
  area.select();
  document.addEventListener('copy', fill, { capture: true });
  const accepted = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  area.remove();
  focused?.focus({ preventScroll: true });
  return accepted && copied;
}

function warning(answer: Answer, version: string): string[] {
  return [`Source lue le ${longDay(answer.read)} · base ${version}`, UNOFFICIAL];
}

/** Non-breaking hyphens are for reading here; elsewhere they would break search and addresses. */
function plainHyphens(text: string): string {
  return text.replaceAll('\u2011', '-');
}

function sourceToHtml({ title, url }: Source): string {
  return url ? `<a href="${escaped(url)}">${escaped(title)}</a>` : escaped(title);
}

function blocksToText(nodes: readonly BodyNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : blockToText(node))).join('\n\n');
}

function blockToText(node: Exclude<BodyNode, string>): string {
  if (node.tag !== 'ol' && node.tag !== 'ul') return inlineToText(node);
  const items = node.children.filter((child): child is Exclude<BodyNode, string> => typeof child !== 'string');
  return items.map((item, i) => `${node.tag === 'ol' ? `${i + 1}.` : '-'} ${inlineToText(item)}`).join('\n');
}

function inlineToText(node: BodyNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  const text = node.children.map(inlineToText).join('');
  return node.tag === 'a' && node.href && !text.includes(node.href) ? `${text} (${node.href})` : text;
}

function nodeToHtml(node: BodyNode): string {
  if (typeof node === 'string') return escaped(node);
  if (node.tag === 'br') return '<br>';
  const href = node.tag === 'a' && node.href ? ` href="${escaped(node.href)}"` : '';
  return `<${node.tag}${href}>${node.children.map(nodeToHtml).join('')}</${node.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
