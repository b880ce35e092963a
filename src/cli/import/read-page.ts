/** A saved page or extract as text: its size, its encoding, its marks. */
import { HEAD_TAGS, headingMark } from '../../official/block-tags';
import { BLOCK_TAGS, CODE_TAGS } from '../../page/block-tags';

/** Nobody saves a larger page of questions; a larger file is another one. */
export const MOST_BYTES = 8 * 1024 * 1024;

export interface PageText {
  readonly text: string;
  readonly encoding: string;
  /** A saved page, rather than an extract. */
  readonly page: boolean;
  /** A saved page that ends before its end. */
  readonly cut: boolean;
}
export type PageRead = PageText | { readonly refused: string };

/** Reads a file as a browser would, as far as text goes. Never throws. */
export function readPage(bytes: Uint8Array): PageRead {
  if (bytes.length === 0) return { refused: 'the file is empty' };
  if (bytes.length > MOST_BYTES) {
    return { refused: `${(bytes.length / 2 ** 20).toFixed(1)} MB is more than a page of questions holds (8 MB at most)` };
  }
  const { text, encoding } = decode(bytes);
  if (text.includes('\0') || text.includes('\uFFFD'))
    return { refused: `not a text in ${encoding}: it holds bytes that are no letters` };
  const isPage = /<(?:!doctype|html|body|div|p|h\d)\b/i.test(text);
  if (!isPage) return { text: text.replace(/\r\n?/g, '\n'), encoding, page: false, cut: false };
  return { text: textOf(text), encoding, page: true, cut: /<(?:html|body)\b/i.test(text) && !/<\/(?:html|body)\s*>/i.test(text) };
}

/** As its marks, its own words, or its letters tell: a page in another encoding than it says is read by its letters. */
function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const as = (encoding: string) => ({ text: new TextDecoder(encoding).decode(bytes), encoding });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
  // Without its mark: every other byte of what begins a page is nothing.
  const start = [...bytes.slice(0, 64)];
  const nothings = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length * 4 > start.length;
  if (nothings(1)) return as('utf-16le');
  if (nothings(0)) return as('utf-16be');
  // A file that was cut may end within a letter.
  for (const missing of [0, 1, 2, 3]) {
    try {
      const whole = bytes.subarray(0, bytes.length - missing);
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(whole), encoding: 'utf-8' };
    } catch {}
  }
  return as('windows-1252');
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»' },
  ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', ucirc: 'û', ugrave: 'ù' },
  ...{ icirc: 'î', iuml: 'ï', euml: 'ë', oelig: 'œ', hellip: '…', ndash: '–', mdash: '—', Eacute: 'É', Agrave: 'À' },
};

const CODE = new RegExp(`<(${CODE_TAGS.join('|')})\\b[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi');
const HEAD = new RegExp(`<(${HEAD_TAGS.join('|')})\\b[^>]*>`, 'gi');
/** A button that opens what follows it heads it. */
const OPENER = /<(button|a|div)\b[^>]*\saria-expanded\s*=[^>]*>/gi;
const BLOCK = new RegExp(`</?(?:${BLOCK_TAGS.join('|')})\\b[^>]*>`, 'gi');

/** The text of a page, shown or folded, a line for each block, `headingMark` before those that head something. */
function textOf(html: string): string {
  return html
    .replace(/\p{Cc}/gu, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(CODE, '')
    .replace(/\s+/g, ' ')
    .replace(HEAD, (_, tag: string) => `\n${headingMark(tag.toLowerCase())}`)
    .replace(OPENER, `\n${headingMark('')}`)
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      if (name) return NAMED[name] ?? all;
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
