/** Packs a folder of an organisation. */
import { readFileSync } from 'node:fs';
import { compileData } from '../../build/compile';
import { readRoutes } from '../../build/routes';
import { keyWords } from '../../own/key-words';
import { readOwnFile } from '../../own/read-own';
import { ownFile } from '../../own/sign-own';
import { compileOwn } from './compile-own';
import { readFolder } from './folder';
import { keyFrom } from './key-file';
import { isSound, type Out, packedNow, say, sizeOf, written } from './out';

/** @returns the exit status */
export async function packFolder(folder: string, out: Out & { readonly organisation: string | undefined }): Promise<number> {
  const around = packedNow(out);
  const data = compileData(process.cwd());
  const routing = readRoutes(new Map([['data/routes.yaml', readFileSync('data/routes.yaml', 'utf8')]]), () => {}).routing;
  const { files, unread } = readFolder(folder);
  const { entries, problems } = compileOwn(files, { ...data, routing });
  if (!isSound([...unread, ...problems])) return 1;
  const { organisation, isNew, ...keys } = await keyFrom(out.key, out.organisation);
  const text = await ownFile({ organisation: organisation.trim(), ...around, answers: entries }, keys);
  const present = { facets: data.facets, today: around.day, card: null };
  const { count, replacing, pack, bytes } = (await written(out.out, text, (file) => readOwnFile(file, present))).card;
  say(
    `${out.out}: ${count} answers of ${organisation}, ${replacing} in place of ours, version ${pack}, ${sizeOf(bytes)}`,
    `words of the key: ${await keyWords(keys.publicKey)}`,
    ...(isNew ? [`a new key was made: keep ${out.key}, and show it to nobody; who holds it speaks for you`] : []),
  );
  return 0;
}
