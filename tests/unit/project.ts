/** The project's own data and its packed index, compiled once for all files of a worker: most of what a unit test waits for. */
import { type CompiledData, compileData } from '../../src/build/compile';
import { packageData } from '../../src/build/package-data';
import { type FaqIndex, openIndex } from '../../src/search/faq-index';

let packed: ReturnType<typeof packageData> | undefined;

/** What `data/` says. Shared: nobody changes it. */
export const DATA: CompiledData = compileData(process.cwd());

/** The files that ship. */
export function packagedData(): ReturnType<typeof packageData> {
  packed ??= packageData(DATA);
  return packed;
}

/** The index that ships, opened anew. */
export function shippedIndex(): FaqIndex {
  return openIndex(JSON.parse(packagedData().indexJson));
}
