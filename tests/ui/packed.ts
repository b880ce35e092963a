/** The packed files of a few answers, and what is heard while they are opened. */
import type { Knowledge, OpenOptions } from '../../extension/ui/knowledge/knowledge';
import type { AddressOf } from '../../extension/ui/knowledge/packed-files';
import { splitAnswer } from '../../src/answer/answers-file';
import { buildIndex, type PackedIndex } from '../../src/search/faq-index';
import { FILE } from './gallery/sample';

const { glossary, ...rest } = FILE;
const SPLIT = FILE.answers.map(splitAnswer);
export const CARDS = { ...rest, answers: SPLIT.map(({ card }) => card) };
export const BODIES = { version: FILE.version, glossary, bodies: SPLIT.map(({ body }) => body) };
export const INDEX: PackedIndex = {
  ...buildIndex(FILE.answers, [{ id: 'oter', kind: 'same', forms: ['ôter', 'retirer'] }], FILE.portals),
  content: FILE.version,
};

/** Packaged files under addresses of this page; an error stands for a file that cannot be read. */
export function files(answers: unknown, index: unknown, bodies: unknown = BODIES): AddressOf {
  const address = (file: unknown) =>
    file instanceof Error ? 'blob:nowhere' : URL.createObjectURL(new Blob([JSON.stringify(file)]));
  const addresses: Readonly<Record<string, string>> = {
    'answers.json': address(answers),
    'bodies.json': address(bodies),
    'faq-index.json': address(index),
  };
  return (name) => addresses[name] ?? 'blob:nowhere';
}

/** Sure or close: eight answers are too few for the calibration, which is not what is shown here. */
export async function first(knowledge: Knowledge, asked = 'retirer un certificat'): Promise<string | undefined> {
  const { typed, maybe } = await knowledge.suggest({ typed: asked });
  return [...typed, ...maybe][0]?.id;
}

export const faults: unknown[] = [];
export const lost: unknown[] = [];
export const options: OpenOptions = { onFault: (error) => void faults.push(error), onLost: (error) => void lost.push(error) };

/** Before each case. */
export function hearNothing(): void {
  faults.length = 0;
  lost.length = 0;
}
