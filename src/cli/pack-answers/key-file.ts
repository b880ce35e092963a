/** The private key of an organisation, or ours: a file of its own, that nobody else of the machine may read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { type KeyPair, makeKeys } from '../../own/signature';
import { Misuse } from '../run-command';

const FORMAT = 'repere-own-key';
const KeyFile = v.object({
  format: v.literal(FORMAT),
  /** Whose key it is, so that the name need not be given again. */
  organisation: v.pipe(v.string(), v.minLength(1)),
  publicKey: v.string(),
  privateKey: v.string(),
});
export type OwnKey = KeyPair & { readonly organisation: string; readonly isNew: boolean };

/**
 * Reads the key, or makes one where there is none.
 * @param organisation as it was given; it may be left out once there is a key
 * @throws Misuse when the file is no key, or nobody said whose a new one is
 */
export async function keyFrom(file: string, organisation: string | undefined): Promise<OwnKey> {
  if (existsSync(file)) {
    const { organisation: known, publicKey, privateKey } = readKey(file);
    return { publicKey, privateKey, organisation: organisation ?? known, isNew: false };
  }
  if (organisation === undefined) throw new Misuse('whose answers are they? --organisation "NAME"');
  const keys = await makeKeys();
  const content = `${JSON.stringify({ format: FORMAT, organisation, ...keys }, null, 1)}\n`;
  writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  return { ...keys, organisation, isNew: true };
}

function readKey(file: string): v.InferOutput<typeof KeyFile> {
  try {
    return v.parse(KeyFile, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Misuse(`${file} is no key made by this command: give another --key, or a name that does not exist yet`);
  }
}
