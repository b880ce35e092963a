/** Which modules of the pages go into which file. A browser fetches every file of an extension’s page by itself: fifteen small ones take it longer than four. */
import { resolve } from 'node:path';

/** What Rolldown tells of the modules it has read. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * One file for each of `others` that needs at once, directly or not, what `main` needs at once too, the first first; one named
 * `own` for what no other does. So nobody gets what they would not need, styles among it. Of all else, entries and what is
 * brought later among it, the bundler decides.
 * @param main @param others entries, from the root of the project; others by the name of the file they share
 */
export function sharedChunks(main: string, others: Readonly<Record<string, readonly string[]>>, own: string) {
  const reached = new Map<string, ReadonlySet<string>>();
  const needs = (entry: string, id: string, modules: Modules) => {
    const known = reached.get(entry) ?? reachable(resolve(entry), modules);
    reached.set(entry, known);
    return known.has(id);
  };
  const files = [...Object.entries(others), [own, [main]] as const];
  return files.map(([name, entries], at) => ({
    name: (id: string, modules: Modules) =>
      needs(main, id, modules) && entries.some((entry) => needs(entry, id, modules)) ? name : null,
    priority: files.length - at,
  }));
}

/** Modules an entry imports, directly or not; neither itself nor what it imports later. */
function reachable(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const from = (id: string) => modules.getModuleInfo(id)?.importedIds ?? [];
  for (const id of from(entry)) found.add(id);
  for (const id of found) for (const next of from(id)) found.add(next);
  return found;
}
