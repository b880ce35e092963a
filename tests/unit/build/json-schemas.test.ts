/** Editors complete `data/` by schemas made from the shapes that check reads it with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas, SCHEMAS_FOLDER } from '../../../src/build/json-schemas';

test.each([...jsonSchemas()])('%s is as the shapes are: else run npm run schemas', (path, text) => {
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('no schema is left of a shape that is gone', () => {
  expect(
    readdirSync(SCHEMAS_FOLDER)
      .map((name) => `${SCHEMAS_FOLDER}/${name}`)
      .sort(),
  ).toEqual([...jsonSchemas().keys()].sort());
});

test('they name the keys of a portal and the values of a choice', () => {
  const schema = JSON.parse(jsonSchemas().get(`${SCHEMAS_FOLDER}/portals.json`) ?? '');
  expect(Object.keys(schema.items.properties)).toContain('examples');
  expect(schema.items.additionalProperties).toBe(false);
  const answer = JSON.parse(jsonSchemas().get(`${SCHEMAS_FOLDER}/answer.json`) ?? '');
  expect(answer.properties.confidence.enum).toEqual(['A', 'B', 'C']);
});

test('the editor is told of each list, by paths that exist', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const told = [
    ...settings['json.schemas'].map(({ url, fileMatch }: { url: string; fileMatch: string[] }) => [url, `.${fileMatch[0]}`]),
    ...Object.entries<string>(settings['yaml.schemas']),
  ].flat();
  expect(told.filter((path: string) => !existsSync(path))).toEqual([]);
  // Written by commands or kept by a test, not by hand.
  const ours = ['base-key.json', 'empty-couples.yaml', 'official.yaml'];
  const lists = readdirSync('data').filter((name) => /\.(json|yaml)$/.test(name) && !ours.includes(name));
  for (const name of lists)
    expect(
      told.some((path: string) => path.endsWith(`data/${name}`)),
      name,
    ).toBe(true);
});
