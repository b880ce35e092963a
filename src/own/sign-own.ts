/** Makes the file of an organisation out of what was checked. */
import { type Envelope, FILE_FORMAT, FILE_VERSION, type OwnContent, SIGNED_BEFORE } from './own-file';
import { type KeyPair, sign } from './signature';

/** The text to write. */
export async function ownFile(content: OwnContent, { publicKey, privateKey }: KeyPair): Promise<string> {
  const text = JSON.stringify(content);
  const signature = await sign(SIGNED_BEFORE + text, privateKey);
  const file: Envelope = { format: FILE_FORMAT, version: FILE_VERSION, key: publicKey, signature, content: text };
  return `${JSON.stringify(file)}\n`;
}

/** Day and time as a number that grows: 20261128175030, UTC. */
export function packNumber(now: Date): number {
  return Number(now.toISOString().replace(/\D/g, '').slice(0, 14));
}
