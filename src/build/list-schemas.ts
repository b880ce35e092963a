import * as v from 'valibot';
import { FACETS } from '../answer/answer';
import { id, say, text } from './shape';

const texts = v.array(text);

/** `data/facets.yaml`; shapes are told in `src/answer/facets.ts`. */
export const facetsSchema = v.array(
  v.strictObject({
    name: v.picklist(FACETS, say('is not a filter', `one of: ${FACETS.join(', ')}`)),
    label: text,
    aliases: v.optional(texts, []),
    values: v.array(v.strictObject({ id, label: text, aliases: v.optional(texts, []), couloirs: v.optional(v.array(id)) })),
  }),
);

/** `data/thesaurus.yaml`; shapes are told in `src/search/thesaurus.ts`. */
export const thesaurusSchema = v.array(
  v.strictObject({
    id,
    kind: v.picklist(['same', 'acronym', 'narrower'], say('is not a kind of entry', 'same, acronym or narrower')),
    forms: v.pipe(texts, v.minLength(1, say('has no form', 'at least one form'))),
    context: v.optional(v.record(v.string(), texts)),
    to: v.optional(texts),
  }),
);

/** `data/scopes.yaml`; shapes are told in `src/answer/scopes.ts`. */
export const scopesSchema = v.array(
  v.pipe(
    v.strictObject({
      id,
      facet: v.optional(v.picklist(FACETS, say('is not a filter', `one of: ${FACETS.join(', ')}`))),
      values: v.optional(
        v.array(v.strictObject({ id, label: text, words: v.pipe(texts, v.minLength(1, say('has no word', 'at least one'))) })),
      ),
    }),
    v.check(({ facet, values }) => !facet !== !values, say('has "facet" and "values", or neither', 'one of the two')),
  ),
);

/** `data/calibration.yaml`; shapes are told in `src/search/calibrate.ts`. */
export const unrelatedSchema = v.strictObject({ queries: texts, labels: texts, pages: v.array(texts) });

/** What to write for a key that is missing or of the wrong kind. */
export const LIST_EXAMPLES: Readonly<Record<string, string>> = {
  id: '"id:" with lower-case words joined by hyphens',
  name: '"name:" with the id of the filter',
  label: '"label:" with what people read, in French',
  values: '"values:" with a list of id and label',
  aliases: '"aliases:" with a list of other spellings',
  couloirs: '"couloirs:" with a list of couloir ids',
  words: '"words:" with a list of the words that name the value',
  kind: '"kind:" same, acronym or narrower',
  forms: '"forms:" with a list of words that mean the same',
  context: '"context:" with a list of words for each ambiguous form',
  to: '"to:" with the narrower forms',
  queries: '"queries:" with a list of questions asked elsewhere',
  labels: '"labels:" with a list of labels of everyday forms',
  pages: '"pages:" with a list of everyday pages, each a title and what follows',
};
