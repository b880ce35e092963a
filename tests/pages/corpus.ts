/** The page corpus in a browser: each rebuilt page in a frame of its own, with what `index.yaml` says it must give. */
import { parse } from 'yaml';
import index from './index.yaml?raw';

/** What a marked field must give; see the head of `index.yaml`. */
export interface FieldCase {
  readonly label?: string;
  readonly legend?: string;
  readonly hint?: string;
  readonly heading?: string;
  readonly field?: readonly string[];
  readonly silent?: boolean;
  readonly unread?: boolean;
  /** Why the label differs from the name that the browser computes. */
  readonly differs?: string;
  readonly knownMisses?: readonly string[];
}

export interface PageCase {
  readonly file: string;
  readonly url: string;
  readonly portal: string;
  readonly screen: string | null;
  readonly page?: readonly string[];
  readonly fields?: Readonly<Record<string, FieldCase>>;
  readonly silent?: boolean;
  readonly knownMisses?: readonly string[];
}

const sources = import.meta.glob<string>('./*.html', { query: '?raw', import: 'default', eager: true });

export const CORPUS = parse(index) as readonly PageCase[];

/** Names of the rebuilt pages on disk. */
export const FILES = Object.keys(sources).map((path) => path.slice(2));

/** Source of a rebuilt page. */
export function sourceOf(file: string): string {
  const source = sources[`./${file}`];
  if (source === undefined) throw new Error(`tests/pages/${file} does not exist, but index.yaml names it`);
  return source;
}

/** Opens a page in a frame and gives its document, nested frames loaded; close it with `closePages`. */
export async function openPage(file: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  frame.srcdoc = sourceOf(file);
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    document.body.append(frame);
  });
  return frame.contentDocument as Document;
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** The field marked `data-case="name"`, in open shadow roots and frames too. */
export function marked(root: Document | ShadowRoot, name: string): Element | null {
  const here = root.querySelector(`[data-case="${name}"]`);
  if (here) return here;
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const inside = element.shadowRoot ?? (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    const found = inside && marked(inside, name);
    if (found) return found;
  }
  return null;
}
