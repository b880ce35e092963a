/** What a reader may ask of the browser, or do to our letters. */
import { cdp } from 'vitest/browser';

/** What the bookmarklet of WCAG 1.4.12 sets. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

/** Runs while letters, words, lines and paragraphs stand as far apart as the reader of WCAG 1.4.12 wants them. */
export async function spaced(run: () => Promise<void>): Promise<void> {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = SPACED;
  try {
    await run();
  } finally {
    style.remove();
  }
}

/** @param value empty: as it is by itself */
export async function prefers(name: 'forced-colors' | 'prefers-reduced-motion', value: string): Promise<void> {
  await session().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

interface Session {
  send(method: 'Emulation.setEmulatedMedia', given: { features: readonly { name: string; value: string }[] }): Promise<unknown>;
}

const session = () => cdp() as unknown as Session;
