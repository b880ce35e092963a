/** The signature of an organisation: ECDSA over P-256 with SHA-256, as WebCrypto has it in browsers and in Node alike. */

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SCHEME = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A pair of keys as text: SPKI and PKCS #8, in base64. */
export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

export async function makeKeys(): Promise<KeyPair> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  return {
    publicKey: toBase64(await crypto.subtle.exportKey('spki', publicKey)),
    privateKey: toBase64(await crypto.subtle.exportKey('pkcs8', privateKey)),
  };
}

/** @returns the signature in base64 @throws when the key is none */
export async function sign(text: string, privateKey: string): Promise<string> {
  const key = await crypto.subtle.importKey('pkcs8', fromBase64(privateKey), CURVE, false, ['sign']);
  return toBase64(await crypto.subtle.sign(SCHEME, key, new TextEncoder().encode(text)));
}

/**
 * Whether the text was signed by this key; a key or a signature that is none has signed nothing, nor has a key written
 * otherwise than it is exported (bytes after its end, a point in another form): two texts must not name one key.
 */
export async function isSigned(text: string, signature: string, publicKey: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(publicKey), CURVE, true, ['verify']);
    if (toBase64(await crypto.subtle.exportKey('spki', key)) !== publicKey) return false;
    return await crypto.subtle.verify(SCHEME, key, fromBase64(signature), new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

/** @throws when it is not the only way to write these bytes: two texts must not name one key */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  if (toBase64(bytes.buffer) !== text) throw new RangeError('not the usual base64');
  return bytes;
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
