/** The text of a file, whatever of the usual encodings an editor left it in. */
import { OWN_LIMITS } from './own-file';
import { Refusal } from './refusal';

/**
 * UTF-8, or UTF-16 of either order, with a byte order mark or without.
 * @throws Refusal `large` or `encoding`
 */
export function fileText(bytes: Uint8Array): string {
  if (bytes.byteLength > OWN_LIMITS.bytes) throw new Refusal('large');
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('encoding');
  }
}

/** JSON begins with a sign of ASCII, so that without a mark the place of its zero tells the order. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  return second === 0 && first !== undefined && first !== 0 ? 'utf-16le' : 'utf-8';
}
