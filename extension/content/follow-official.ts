/** Reads the official answers of a page whenever they may be others, and has them compared: only where a page shows some. */
import type { Block } from '../../src/official/blocks';
import type { OfficialFound } from '../../src/official/found';
import type { ReadOfficial } from './official/shared';

/** Milliseconds after a click or a change of the page until its answers are read again. */
const SETTLE = 800;

export interface OfficialFollower {
  /** How they differ from what was read, as last heard; null where there are none. */
  found(): OfficialFound | null;
  /** The page may show other answers now. */
  again(): void;
}

/**
 * @param isOfficial the address of now is one of such a page
 * @param bring brings what reads, once
 * @param compare says how these differ from what was read
 */
export function followOfficial(
  document: Document,
  isOfficial: () => boolean,
  bring: () => Promise<ReadOfficial>,
  compare: (blocks: readonly Block[]) => Promise<OfficialFound | null>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): OfficialFollower {
  let found: OfficialFound | null = null;
  let reader: Promise<ReadOfficial> | null = null;
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async () => {
    if (signal.aborted || !isOfficial()) return;
    reader ??= bring();
    try {
      const blocks = (await reader)(document);
      const said = JSON.stringify(blocks);
      if (said === sent || signal.aborted) return;
      sent = said;
      const now = blocks.length > 0 ? await compare(blocks) : null;
      if (sent === said) found = now; // a younger reading has the last word
    } catch (error) {
      reader = null;
      sent = '';
      failed(error);
    }
  };
  const again = () => {
    clearTimeout(timer);
    if (!isOfficial()) {
      found = null;
      sent = '';
      return;
    }
    timer = setTimeout(() => void read(), SETTLE);
  };
  document.addEventListener('click', again, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { found: () => found, again };
}
