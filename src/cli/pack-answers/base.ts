/** Packs our own base as a file of answers newer than those that ship. */
import { readFileSync, writeFileSync } from 'node:fs';
import { BASE_KEY_FILE } from '../../build/base-key';
import { type CompiledData, compileData } from '../../build/compile';
import { shownOf } from '../../build/package-data';
import type { BaseEntry } from '../../own/own-file';
import { readBaseFile } from '../../own/read-base';
import { baseFile } from '../../own/sign-own';
import { Misuse } from '../run-command';
import { keyFrom } from './key-file';
import { isSound, type Out, packedNow, say, sizeOf, written } from './out';

/** @returns the exit status */
export async function packBase(out: Out): Promise<number> {
  const around = packedNow(out);
  const data = compileData(process.cwd());
  if (!isSound(data.problems)) return 1;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { isNew, ...keys } = await ourKey(out.key, data.baseKey);
  const text = await baseFile({ ...around, beside: version, answers: baseEntries(data) }, keys);
  const present = { facets: data.facets, today: around.day, card: null, key: keys.publicKey, version };
  const { count, pack, bytes } = (await written(out.out, text, (file) => readBaseFile(file, present))).card;
  if (data.baseKey === null) writeFileSync(BASE_KEY_FILE, `${JSON.stringify({ key: keys.publicKey })}\n`);
  say(
    `${out.out}: ${count} answers of ours, version ${pack}, for Repère ${version} and what is older, ${sizeOf(bytes)}`,
    ...(data.baseKey === null
      ? [`${BASE_KEY_FILE} was written: whatever is built with it takes in files of this key, and of no other`]
      : []),
    ...(isNew ? [`a new key was made: keep ${out.key}, and show it to nobody; who holds it speaks for Repère`] : []),
  );
  return 0;
}

/** What ships of each answer, but for what is made when it is read. */
export function baseEntries({ answers }: Pick<CompiledData, 'answers'>): BaseEntry[] {
  return answers.map((answer) => {
    const { text: _, ...entry } = shownOf(answer);
    return entry;
  });
}

/** The key that ships, or the first one. @throws Misuse rather than make a second: those who have the extension follow the first */
export async function ourKey(file: string, shipped: string | null) {
  const keys = await keyFrom(file, shipped === null ? 'Repère' : undefined).catch((error: unknown) => {
    if (shipped === null || !(error instanceof Misuse)) throw error;
    throw new Misuse(`${BASE_KEY_FILE} names a key that ${file} does not hold: give its file with --key`);
  });
  if (shipped === null || keys.publicKey === shipped) return keys;
  throw new Misuse(`${BASE_KEY_FILE} names another key than ${file}: nobody who has the extension would follow it`);
}
