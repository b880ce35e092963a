import * as v from 'valibot';
import { FACETS, KINDS } from '../answer/answer';
import { day, id, say, text } from './shape';

const texts = v.array(text);
const ids = v.array(id);

/** Front matter of an answer file, as people write it. Absent lists become empty. */
export const answerSchema = v.strictObject({
  id,
  question: text,
  variants: texts,
  keywords: v.optional(texts, []),
  labels: v.optional(texts),
  facets: v.optional(v.strictObject(v.entriesFromList(FACETS, v.optional(ids))), {}),
  portals: v.optional(ids, []),
  screens: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, say('is not a screen', 'portal/screen, such as igc-sante/demander')),
      ),
    ),
    [],
  ),
  sources: v.pipe(
    v.array(v.strictObject({ title: text, url: v.optional(text) })),
    v.minLength(1, say('has no source', 'at least one source, with a title and, when it is on the web, its url')),
  ),
  read: day,
  confidence: v.picklist(
    ['A', 'B', 'C'],
    say('is not a level of trust', 'A (confirmed twice), B (one official source) or C (one other source)'),
  ),
  related: v.optional(ids, []),
  review: v.optional(day),
  validUntil: v.optional(day),
  // Values of front matter are read as text.
  notForFields: v.optional(
    v.pipe(
      v.literal('true', say('is not a choice', 'true, or leave it out')),
      v.transform(() => true as const),
    ),
  ),
  conflict: v.optional(text),
  kind: v.picklist(KINDS, say('is not a kind of answer', `one of: ${KINDS.join(', ')}`)),
  en: v.strictObject({ question: text, short: text }),
  changed: v.optional(text),
  claims: v.optional(ids, []),
  fingerprint: v.strictObject({
    of: v.picklist(['official-text', 'reading-notes'], say('is not a kind of text', 'official-text or reading-notes')),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, say('is not a SHA-256', '64 hexadecimal digits, lower case'))),
  }),
});
export type AnswerFront = v.InferOutput<typeof answerSchema>;

/** What to write for a key that is missing or of the wrong kind. */
export const ANSWER_EXAMPLES: Readonly<Record<string, string>> = {
  id: '"id:" with the name of the file without .md',
  question: '"question:" with the question as people ask it',
  variants: '"variants:" with a list of at least five other wordings',
  keywords: '"keywords:" with a list of words, in quotes when they hold ": "',
  labels: '"labels:" with a list of names that fields of its screens bear',
  facets: '"facets:" with any of offre, couloir, dispositif, produit, theme, each a list of ids',
  portals: '"portals:" with a list of portal ids',
  screens: '"screens:" with a list of portal/screen ids',
  sources: '"sources:" with a list of title and url',
  title: '"title:" with the title of the page or document',
  url: '"url:" with its https address',
  read: '"read:" with the day the sources were read, YYYY-MM-DD',
  confidence: '"confidence:" A, B or C',
  related: '"related:" with a list of answer ids',
  conflict: '"conflict:" with one sentence that says which sources disagree, and on what',
  kind: '"kind:" definition, procedure, contact or calendar',
  en: '"en:" with "question:" and "short:", the question and the first sentence in English',
  short: '"short:" with the first sentence of the body in English',
  changed: '"changed:" with one sentence that says what changed in the answer',
  claims: '"claims:" with a list of ids of data/claims.yaml',
  fingerprint: '"fingerprint: { of: official-text, sha256: … }"',
  of: '"of:" official-text or reading-notes',
  sha256: '"sha256:" with the 64 hexadecimal digits of the folded text',
};
