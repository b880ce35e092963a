/** Makes a file of answers out of what was checked. */
import { type BaseContent, type Envelope, FILE_FORMATS, FILE_VERSION, type OwnContent, type Slot, signedText } from './own-file';
import { type KeyPair, sign } from './signature';

/** The text to write: an organisation's. */
export const ownFile = (content: OwnContent, keys: KeyPair) => signed('own', content, keys);
/** The text to write: ours. */
export const baseFile = (content: BaseContent, keys: KeyPair) => signed('base', content, keys);

async function signed(slot: Slot, content: OwnContent | BaseContent, { publicKey, privateKey }: KeyPair): Promise<string> {
  const text = JSON.stringify(content);
  const signature = await sign(signedText(slot, text), privateKey);
  const file: Envelope = { format: FILE_FORMATS[slot], version: FILE_VERSION, key: publicKey, signature, content: text };
  return `${JSON.stringify(file)}\n`;
}

/** Day and time as a number that grows: 20261128175030, UTC. */
export function packNumber(now: Date): number {
  return Number(now.toISOString().replace(/\D/g, '').slice(0, 14));
}
