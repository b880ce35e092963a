import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { answerSchema } from './answer-schema';
import { glossarySchema } from './glossary-schema';
import { facetsSchema, scopesSchema, thesaurusSchema, unrelatedSchema } from './list-schemas';
import { portalsSchema } from './portal-schema';

/** What an editor completes and checks, by the name of its file under `.vscode/schemas`. */
const SHAPES = {
  'answer.json': answerSchema,
  'calibration.json': unrelatedSchema,
  'facets.json': facetsSchema,
  'glossary.json': glossarySchema,
  'portals.json': portalsSchema,
  'scopes.json': scopesSchema,
  'thesaurus.json': thesaurusSchema,
} as const;

/** Where they are written, from the root. */
export const SCHEMAS_FOLDER = '.vscode/schemas';

/**
 * The shapes of `data/` as JSON schemas, by path from the root: the text to write. What a schema cannot say (that a day exists, that
 * an id is known) is left to `npm run check`.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SHAPES).map(([name, shape]) => {
      const schema = toJsonSchema(shape as v.GenericSchema, { errorMode: 'ignore', typeMode: 'input' });
      return [`${SCHEMAS_FOLDER}/${name}`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
