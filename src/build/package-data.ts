import { createHash } from 'node:crypto';
import type { Answer, KeptAnswer } from '../answer/answer';
import { type AnswersFile, type BodiesFile, type OfficialMarks, type PortalCard, splitAnswer } from '../answer/answers-file';
import { startOf } from '../answer/start-of';
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
  /** `base-key.json`: the public key that newer answers of ours are signed with, or null. */
  readonly baseKeyJson: string;
}

/** Turns compiled data into the packaged files. */
export function packageData(data: CompiledData): PackagedData {
  const { answers, portals, facets, thesaurus, scopes, glossary, unrelated, official } = data;
  const read =
    answers
      .map((answer) => answer.read)
      .sort(compare)
      .at(-1) ?? '';
  const shown = answers.map(shownOf);
  const cards = portals.map(card);
  const marks = official.map(({ id, sentences }): OfficialMarks => {
    const sha256 = answers.find((answer) => answer.id === id)?.fingerprint.sha256 ?? '';
    return { id, sha256, sentences };
  });
  const packed = { read, facets, scopes, glossary, shown, cards, marks, thesaurus };
  const hash = createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, 8);
  const version = `${read.slice(0, 7).replace('-', '.')}-${hash}`;
  const split = shown.map(splitAnswer);
  const file: AnswersFile = { version, read, facets, scopes, answers: split.map(({ card }) => card), portals: cards };
  const rest: BodiesFile = { version, glossary, bodies: split.map(({ body }) => body), official: marks };
  const index = { ...buildIndex(answers, thesaurus, portals), content: version };
  return {
    answersJson: JSON.stringify(file),
    bodiesJson: JSON.stringify(rest),
    indexJson: JSON.stringify(unrelated ? calibrate(index, unrelated) : index),
    baseKeyJson: JSON.stringify({ key: data.baseKey }),
  };
}

/** What writers keep of the sources stays here, but for the official text an answer was written from. */
export function shownOf({ fingerprint, ...answer }: KeptAnswer): Answer {
  return { ...answer, ...(fingerprint.of === 'official-text' && { official: startOf(fingerprint.sha256) }) };
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
