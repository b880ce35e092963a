import * as v from 'valibot';
import { text } from './shape';

const texts = v.array(text);

/** `data/glossary.yaml`: what it adds to the short forms of the thesaurus. */
export const glossarySchema = v.strictObject({
  entries: v.array(v.strictObject({ short: text, long: text, about: v.optional(text), context: v.optional(texts) })),
  plain: texts,
});
export type OwnGlossary = v.InferOutput<typeof glossarySchema>;

/** What to write for a key that is missing or of the wrong kind. */
export const GLOSSARY_EXAMPLES: Readonly<Record<string, string>> = {
  entries: '"entries:" with a list of short and long',
  short: '"short:" with the short form as answers write it',
  long: '"long:" with what it stands for',
  about: '"about:" with one sentence more',
  context: '"context:" with a list of words of which an answer holds one',
  plain: '"plain:" with a list of short forms everyone reads as they are',
};
