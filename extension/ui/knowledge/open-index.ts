/** Opens the index: in this page for a small pack, in a worker of its own for a large one. */
import { type Files, readAll, readIndexOf } from './packed-files';
import { type SearchClient, WorkerSearch } from './search-client';

/** In this very page. */
export async function openNear(files: Files, onFault: (error: unknown) => void): Promise<SearchClient> {
  const { LocalSearch } = await import('./local-search');
  return LocalSearch.open(
    () => readIndexOf(files),
    () => readAll(files),
    files.content,
    onFault,
  );
}

/** A worker, and this page in its place where it does not start, or from the moment it ends before its time. */
export async function openFar(files: Files, onFault: (error: unknown) => void): Promise<SearchClient> {
  const near = () => openNear(files, onFault);
  let far: WorkerSearch;
  try {
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
    far = await WorkerSearch.open(worker, files, onFault);
  } catch (error) {
    onFault(error);
    return near();
  }
  let instead: Promise<SearchClient> | null = null;
  return {
    repaired: far.repaired,
    suggest: (ask) =>
      far.suggest(ask).catch(async (error: unknown) => {
        if (!instead) onFault(error);
        instead ??= near();
        return (await instead).suggest(ask);
      }),
  };
}
