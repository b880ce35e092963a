import { createHash } from 'node:crypto';
import type { AnswersFile, PortalCard } from '../answer/answers-file';
import type { Portal } from '../portal/portal';
import { calibrate } from '../search/calibrate';
import { buildIndex } from '../search/faq-index';
import type { CompiledData } from './compile';
import { compare } from './problem';

/** The two files of the extension that hold words, as the text to write. The same data gives the same bytes. */
export interface PackagedData {
  /** `answers.json`: an `AnswersFile`. */
  readonly answersJson: string;
  /** `faq-index.json`: what `openIndex` reads. */
  readonly indexJson: string;
}

/** Turns compiled data into the packaged files. */
export function packageData(data: CompiledData): PackagedData {
  const { answers, portals, facets, thesaurus, scopes, glossary, unrelated, official } = data;
  const read =
    answers
      .map((answer) => answer.read)
      .sort(compare)
      .at(-1) ?? '';
  const content = { read, facets, scopes, glossary, answers, portals: portals.map(card), official };
  const hash = createHash('sha256').update(JSON.stringify({ content, thesaurus })).digest('hex').slice(0, 8);
  const file: AnswersFile = { version: `${read.slice(0, 7).replace('-', '.')}-${hash}`, ...content };
  const index = buildIndex(answers, thesaurus, portals);
  return { answersJson: JSON.stringify(file), indexJson: JSON.stringify(unrelated ? calibrate(index, unrelated) : index) };
}

function card({ id, name, about, examples, contacts, alerts, pinned, facets, faq, screens }: Portal): PortalCard {
  const shown = screens.map((screen) => ({
    id: screen.id,
    name: screen.name,
    pinned: screen.pinned ?? [],
    ...(screen.facets && { facets: screen.facets }),
  }));
  const example = examples[0] ?? '';
  return { id, name, about, example, contacts, alerts, pinned, ...(facets && { facets }), ...(faq && { faq }), screens: shown };
}
