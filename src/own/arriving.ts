/** A file as it comes, piece by piece: cut off when it is too large, no such file, or the one that is there already. */
import { Unanswered } from './fresh';
import { OWN_LIMITS } from './own-file';
import { Refusal } from './refusal';

/** Bytes at the start that are looked at: what stands before the content is shorter. */
const HEAD = 4096;
/** A sign of UTF-8 or UTF-16 that says nothing: marks, zeros, white space. */
const SILENT = [0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff];
const LESS_THAN = 0x3c;

export class Arriving {
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  /** @param known signature of the file in place */
  constructor(readonly known: string | null) {}

  /**
   * Takes one piece more.
   * @returns false when the rest need not come: it is the file in place
   * @throws Refusal `large`; Unanswered `page`
   */
  add(piece: Uint8Array): boolean {
    this.#length += piece.byteLength;
    if (this.#length > OWN_LIMITS.bytes) throw new Refusal('large');
    const isHead = this.#length - piece.byteLength < HEAD;
    this.#pieces.push(piece);
    if (!isHead) return true;
    const head = this.bytes().subarray(0, HEAD);
    if (head.find((byte) => !SILENT.includes(byte)) === LESS_THAN) throw new Unanswered('page');
    return this.known === null || signatureIn(head) !== this.known;
  }

  /** All that came. */
  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.byteLength;
    }
    return all;
  }
}

function signatureIn(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head.filter((byte) => byte !== 0));
  return /"signature"\s*:\s*"([A-Za-z0-9+/=]+)"/.exec(text.split('"content"')[0] ?? '')?.[1];
}
