/** What the guide for organisations tells them to write is in force as written. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import portals from '../../../data/portals.json';
import { managedSchema } from '../../../extension/manifest/managed-schema';
import { manifest } from '../../../extension/manifest/manifest';
import { parsePolicy } from '../../../src/stored/policy';

const guide = readFileSync('.github/POLICY.md', 'utf8');
const [own, chrome, firefox] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
const { gecko } = (manifest('firefox') as unknown as { browser_specific_settings: { gecko: { id: string } } })
  .browser_specific_settings;

test.each([
  ['the whole', own],
  ['Chrome', Object.values(chrome['3rdparty'].extensions)[0]],
  ['Firefox', firefox.policies['3rdparty'].Extensions[gecko.id]],
])('%s: nothing of it is ignored', (_which, policy) => {
  expect(parsePolicy(policy, { languages: ['fr', 'en'] }).ignored).toEqual([]);
});

test('the whole names every key, the table explains each, and portals that there are', () => {
  const keys = Object.keys(managedSchema([], []).properties).sort();
  expect(Object.keys(own).sort()).toEqual(keys);
  expect([...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key).sort()).toEqual(keys);
  const ids = portals.map(({ id }) => id);
  expect(Object.keys(own.modes).filter((id) => !ids.includes(id))).toEqual([]);
  expect(firefox.policies.ExtensionSettings).toHaveProperty([gecko.id]);
});
