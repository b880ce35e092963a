/** The packaged files, as they are: whoever reads one checks what it relies on. All reject when it cannot be read. */
import type { AnswersFile, BodiesFile } from '../../src/answer/answers-file';
import type { PackedIndex } from '../../src/search/faq-index';
import { browser } from '../browser/browser';

/** An index, with the version of the answers it was built from. */
export type IndexFile = PackedIndex & { readonly content?: string };

export const readAnswersFile = () => readFile<AnswersFile>('answers.json');
export const readBodiesFile = () => readFile<BodiesFile>('bodies.json');
export const readIndexFile = () => readFile<IndexFile>('faq-index.json');

/** @param name path in the package @throws when there is none, or it is no JSON */
export async function readFile<File>(name: string): Promise<File> {
  return (await fetch(browser.runtime.getURL(name))).json();
}
