import { createHash } from 'node:crypto';
import { type AnswersFile, type BodiesFile, type PortalCard, splitAnswer } from '../answer/answers-file';
import type { Portal } from '../portal/portal';
import { calibrate } from '../search/calibrate';
import { buildIndex } from '../search/faq-index';
import type { CompiledData } from './compile';
import { compare } from './problem';

/** The files of the extension that hold words, as the text to write. The same data gives the same bytes. */
export interface PackagedData {
  /** `answers.json`: an `AnswersFile`. */
  readonly answersJson: string;
  /** `bodies.json`: a `BodiesFile`. */
  readonly bodiesJson: string;
  /** `faq-index.json`: what `openIndex` reads. */
  readonly indexJson: string;
}

/** Turns compiled data into the packaged files. */
export function packageData({ answers, portals, facets, thesaurus, scopes, glossary, unrelated }: CompiledData): PackagedData {
  const read =
    answers
      .map((answer) => answer.read)
      .sort(compare)
      .at(-1) ?? '';
  const shown = answers.map(({ fingerprint: _fingerprint, ...answer }) => answer);
  const cards = portals.map(card);
  const hash = createHash('sha256').update(JSON.stringify({ read, facets, scopes, glossary, shown, cards, thesaurus }));
  const version = `${read.slice(0, 7).replace('-', '.')}-${hash.digest('hex').slice(0, 8)}`;
  const split = shown.map(splitAnswer);
  const file: AnswersFile = { version, read, facets, scopes, answers: split.map(({ card }) => card), portals: cards };
  const rest: BodiesFile = { version, glossary, bodies: split.map(({ body }) => body) };
  const index = { ...buildIndex(answers, thesaurus, portals), content: version };
  return {
    answersJson: JSON.stringify(file),
    bodiesJson: JSON.stringify(rest),
    indexJson: JSON.stringify(unrelated ? calibrate(index, unrelated) : index),
  };
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
